// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that maybeFirst answers with. */
export type MaybeFirstError = SecurityError;

/** `GET /maybe-first` */
export function maybeFirst(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, MaybeFirstError> {
  return transport.call({
    id: "maybeFirst",
    method: "GET",
    path: "/maybe-first",
    decode: asNothing,
    security: [[], ["token"], ["key", "login"]],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface MaybeFirstErrors {
  maybeFirst: MaybeFirstError;
}
