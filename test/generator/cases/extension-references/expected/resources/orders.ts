// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ExtensionReferencesError } from "../errors.js";
import type { ExtensionReferencesTransport } from "../transport.js";

/** The errors that listOrders answers with. */
export type ListOrdersError = ExtensionReferencesError;

/** `GET /orders` */
export function listOrders(
  transport: ExtensionReferencesTransport,
  options?: CallOptions,
): Call<void, ListOrdersError> {
  return transport.call({
    id: "listOrders",
    method: "GET",
    path: "/orders",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  listOrders: ListOrdersError;
}
