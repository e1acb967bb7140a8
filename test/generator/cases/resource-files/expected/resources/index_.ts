// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface IndexGroup {
  /** `GET /a` */
  a(options?: CallOptions): Call<void, AError>;
}

/** The errors that a answers with. */
export type AError = ResourceFilesError;

/** `GET /a` */
export function a(transport: ResourceFilesTransport, options?: CallOptions): Call<void, AError> {
  return transport.call({
    id: "a",
    method: "GET",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface IndexErrors {
  a: AError;
}
