// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded } from "specloom";
import type { ClientOptionsCallError } from "./errors.js";
import type { ClientOptionsTransport } from "./transport.js";
import type { ListOrdersParams } from "./types.js";

/** What can go wrong in listOrders. */
export type ListOrdersError = ClientOptionsCallError<never>;

/** `GET /orders` */
export function listOrders(
  transport: ClientOptionsTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<void, ListOrdersError> {
  return transport.call({
    method: "GET",
    path: "/orders",
    params: exploded(params),
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getStatus. */
export type GetStatusError = ClientOptionsCallError<never>;

/** `GET /status` */
export function getStatus(
  transport: ClientOptionsTransport,
  options?: CallOptions,
): Call<void, GetStatusError> {
  return transport.call({
    method: "GET",
    path: "/status",
    accept: asNothing,
    options,
  });
}
