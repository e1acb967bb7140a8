// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ServersCallError } from "./errors.js";
import type { ServersTransport } from "./transport.js";

/** What can go wrong in ping. */
export type PingError = ServersCallError<never>;

/** `GET /ping` */
export function ping(
  transport: ServersTransport,
  options?: CallOptions,
): Call<void, PingError> {
  return transport.call({
    method: "GET",
    path: "/ping",
    accept: asNothing,
    options,
  });
}
