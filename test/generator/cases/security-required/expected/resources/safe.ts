// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityRequiredError } from "../errors.js";
import type { SecurityRequiredTransport } from "../transport.js";

/** The errors that open answers with. */
export type OpenError = SecurityRequiredError;

/** `GET /safe` */
export function open(
  transport: SecurityRequiredTransport,
  options?: CallOptions,
): Call<void, OpenError> {
  return transport.call({
    id: "open",
    method: "GET",
    path: "/safe",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SafeErrors {
  open: OpenError;
}
