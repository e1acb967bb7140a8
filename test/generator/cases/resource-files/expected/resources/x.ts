// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface XGroup {
  /** `DELETE /a` */
  d(options?: CallOptions): Call<void, DError>;
}

/** The errors that d answers with. */
export type DError = ResourceFilesError;

/** `DELETE /a` */
export function d(transport: ResourceFilesTransport, options?: CallOptions): Call<void, DError> {
  return transport.call({
    id: "d",
    method: "DELETE",
    path: "/a",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface XErrors {
  d: DError;
}
