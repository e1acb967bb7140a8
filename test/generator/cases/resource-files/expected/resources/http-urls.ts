// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface HttpUrlsGroup {
  /** `GET /b` */
  g(options?: CallOptions): Call<void, GError>;
}

/** The errors that g answers with. */
export type GError = ResourceFilesError;

/** `GET /b` */
export function g(transport: ResourceFilesTransport, options?: CallOptions): Call<void, GError> {
  return transport.call({
    id: "g",
    method: "GET",
    path: "/b",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HttpUrlsErrors {
  g: GError;
}
