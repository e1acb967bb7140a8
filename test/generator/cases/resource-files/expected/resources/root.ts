// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

/** The errors that getAnything answers with. */
export type GetAnythingError = ResourceFilesError;

/** `GET /{anything}` */
export function getAnything(
  transport: ResourceFilesTransport,
  anything: string,
  options?: CallOptions,
): Call<void, GetAnythingError> {
  return transport.call({
    id: "getAnything",
    method: "GET",
    path: "/{anything}",
    pathParams: { anything },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RootErrors {
  getAnything: GetAnythingError;
}
