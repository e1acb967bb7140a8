// Generated from openapi.yaml. Do not edit.

import {
  asJsonLines,
  asJsonSequence,
  asNothing,
  type Call,
  type CallOptions,
  type EventStream,
} from "specloom/runtime";
import type { Openapi32Error } from "../errors.js";
import type { Order } from "../schemas.js";
import type { Openapi32Transport } from "../transport.js";

export interface ShopOrdersArchiveGroup {
  /** `M-LOCK /orders` */
  mLockOrders(options?: CallOptions): Call<void, MLockOrdersError>;

  /** `GET /orders/lines` */
  ordersExport(options?: CallOptions): Call<EventStream<Order>, OrdersExportError>;

  /** `POST /orders/lines` */
  ordersExportWhole(options?: CallOptions): Call<EventStream<Order>, OrdersExportWholeError>;
}

/** The errors that mLockOrders answers with. */
export type MLockOrdersError = Openapi32Error;

/** `M-LOCK /orders` */
export function mLockOrders(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<void, MLockOrdersError> {
  return transport.call({
    id: "M-LOCK /orders",
    method: "M-LOCK",
    path: "/orders",
    decode: asNothing,
    options,
  });
}

/** The errors that ordersExport answers with. */
export type OrdersExportError = Openapi32Error;

/** `GET /orders/lines` */
export function ordersExport(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<EventStream<Order>, OrdersExportError> {
  return transport.call({
    id: "orders.export",
    method: "GET",
    path: "/orders/lines",
    stream: /* @__PURE__ */ asJsonLines("application/jsonl"),
    options,
  });
}

/** The errors that ordersExportWhole answers with. */
export type OrdersExportWholeError = Openapi32Error;

/** `POST /orders/lines` */
export function ordersExportWhole(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<EventStream<Order>, OrdersExportWholeError> {
  return transport.call({
    id: "orders.exportWhole",
    method: "POST",
    path: "/orders/lines",
    stream: /* @__PURE__ */ asJsonSequence("application/json-seq"),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShopOrdersArchiveErrors {
  "M-LOCK /orders": MLockOrdersError;
  "orders.export": OrdersExportError;
  "orders.exportWhole": OrdersExportWholeError;
}
