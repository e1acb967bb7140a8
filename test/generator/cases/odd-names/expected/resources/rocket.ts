// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { Schema } from "../schemas.js";
import type { OddNamesTransport } from "../transport.js";

/** The errors that operation answers with. */
export type OperationError = OddNamesError;

/** `GET /rocket` */
export function operation(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<Schema, OperationError> {
  return transport.call({
    id: "🚀",
    method: "GET",
    path: "/rocket",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RocketErrors {
  "🚀": OperationError;
}
