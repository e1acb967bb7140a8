// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ClientOptionsErrorOf } from "./errors.js";
import type { ClientOptionsTransport } from "./transport.js";
import type { ListOrdersParams } from "./types.js";

/** What can go wrong in listOrders. */
export type ListOrdersError = ClientOptionsErrorOf<never>;

/** `GET /orders` */
export function listOrders(
  transport: ClientOptionsTransport,
  params?: ListOrdersParams,
  options?: CallOptions,
): Call<void, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    params,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getStatus. */
export type GetStatusError = ClientOptionsErrorOf<never>;

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
