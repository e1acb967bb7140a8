// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ServersError } from "../errors.js";
import type { ServersTransport } from "../transport.js";

/** The errors that ping answers with. */
export type PingError = ServersError;

/** `GET /ping` */
export function ping(transport: ServersTransport, options?: CallOptions): Call<void, PingError> {
  return transport.call({
    id: "ping",
    method: "GET",
    path: "/ping",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PingErrors {
  ping: PingError;
}
