// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

export interface HTTPUrlsGroup {
  /** `PUT /b` */
  h(options?: CallOptions): Call<void, HError>;
}

/** The errors that h answers with. */
export type HError = ResourceFilesError;

/** `PUT /b` */
export function h(transport: ResourceFilesTransport, options?: CallOptions): Call<void, HError> {
  return transport.call({
    id: "h",
    method: "PUT",
    path: "/b",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HTTPUrlsErrors {
  h: HError;
}
