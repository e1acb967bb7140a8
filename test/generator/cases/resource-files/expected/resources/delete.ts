// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface DeleteGroup {
  /** `PATCH /b` */
  k(options?: CallOptions): Call<void, KError>;
}

/** The errors that k answers with. */
export type KError = ResourceFilesError;

/** `PATCH /b` */
export function k(transport: ResourceFilesTransport, options?: CallOptions): Call<void, KError> {
  return transport.call({
    id: "k",
    method: "PATCH",
    path: "/b",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface DeleteErrors {
  k: KError;
}
