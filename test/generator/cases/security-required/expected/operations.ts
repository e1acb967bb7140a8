// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { SecurityRequiredCallError } from "./errors.js";
import type { SecurityRequiredTransport } from "./transport.js";

/** What can go wrong in open. */
export type OpenError = SecurityRequiredCallError<never>;

/** `GET /safe` */
export function open(
  transport: SecurityRequiredTransport,
  options?: CallOptions,
): Call<void, OpenError> {
  return transport.call({
    method: "GET",
    path: "/safe",
    accept: asNothing,
    options,
  });
}
