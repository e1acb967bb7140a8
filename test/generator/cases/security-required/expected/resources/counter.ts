// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityRequiredError } from "../errors.js";
import type { SecurityRequiredTransport } from "../transport.js";

/** The errors that deposit answers with. */
export type DepositError = SecurityRequiredError;

/** `GET /counter` */
export function deposit(
  transport: SecurityRequiredTransport,
  options?: CallOptions,
): Call<void, DepositError> {
  return transport.call({
    id: "deposit",
    method: "GET",
    path: "/counter",
    decode: asNothing,
    security: [
      ["apiKey", "token"],
      ["apiKey", "card"],
    ],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CounterErrors {
  deposit: DepositError;
}
