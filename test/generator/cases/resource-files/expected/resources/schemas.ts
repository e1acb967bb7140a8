// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface SchemasGroup {
  /** `DELETE /b` */
  j(options?: CallOptions): Call<void, JError>;
}

/** The errors that j answers with. */
export type JError = ResourceFilesError;

/** `DELETE /b` */
export function j(transport: ResourceFilesTransport, options?: CallOptions): Call<void, JError> {
  return transport.call({
    id: "j",
    method: "DELETE",
    path: "/b",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SchemasErrors {
  j: JError;
}
