// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ClientOptionsError } from "../errors.js";
import type { ClientOptionsTransport } from "../transport.js";

/** The errors that getStatus answers with. */
export type GetStatusError = ClientOptionsError;

/** `GET /status` */
export function getStatus(
  transport: ClientOptionsTransport,
  options?: CallOptions,
): Call<void, GetStatusError> {
  return transport.call({
    id: "getStatus",
    method: "GET",
    path: "/status",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface StatusErrors {
  getStatus: GetStatusError;
}
