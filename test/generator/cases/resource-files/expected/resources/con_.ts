// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface ConGroup {
  /** `PUT /a` */
  b(options?: CallOptions): Call<void, BError>;
}

/** The errors that b answers with. */
export type BError = ResourceFilesError;

/** `PUT /a` */
export function b(transport: ResourceFilesTransport, options?: CallOptions): Call<void, BError> {
  return transport.call({
    id: "b",
    method: "PUT",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ConErrors {
  b: BError;
}
