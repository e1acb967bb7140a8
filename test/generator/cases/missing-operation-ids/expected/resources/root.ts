// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { MissingOperationIdsError } from "../errors.js";
import type { MissingOperationIdsTransport } from "../transport.js";

/** The errors that get answers with. */
export type GetError = MissingOperationIdsError;

/** `GET /` */
export function get(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetError> {
  return transport.call({
    id: "get /",
    method: "GET",
    path: "/",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RootErrors {
  "get /": GetError;
}
