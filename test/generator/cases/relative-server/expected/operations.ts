// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { RelativeServerCallError } from "./errors.js";
import type { RelativeServerTransport } from "./transport.js";

/** What can go wrong in ping. */
export type PingError = RelativeServerCallError<never>;

/** `GET /ping` */
export function ping(
  transport: RelativeServerTransport,
  options?: CallOptions,
): Call<void, PingError> {
  return transport.call({
    method: "GET",
    path: "/ping",
    accept: asNothing,
    options,
  });
}
