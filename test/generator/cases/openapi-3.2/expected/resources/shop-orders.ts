// Generated from openapi.yaml. Do not edit.

import {
  asEvents,
  asNothing,
  type Call,
  type CallOptions,
  type EventItem,
  type EventStream,
  formAs,
  jsonBody,
  plainBody,
  plainCookies,
  styles,
  wholeQuery,
} from "specloom/runtime";
import type { Openapi32Error } from "../errors.js";
import type { Order } from "../schemas.js";
import type { Openapi32Transport } from "../transport.js";

/** Orders of the shop */
export interface ShopOrdersGroup {
  /** `QUERY /orders` */
  search(
    body: OrdersSearchBody,
    options?: CallOptions,
  ): Call<OrdersSearchResponse, OrdersSearchError>;

  /** `GET /orders` */
  list(params: OrdersListParams, options?: CallOptions): Call<OrdersListResponse, OrdersListError>;

  /** `COPY /orders` */
  copy(options?: CallOptions): Call<void, OrdersCopyError>;

  /** `GET /orders/json` */
  askJson(params?: OrdersAskJsonParams, options?: CallOptions): Call<void, OrdersAskJsonError>;

  /** `GET /orders/path` */
  select(params?: OrdersSelectParams, options?: CallOptions): Call<void, OrdersSelectError>;

  /** `GET /orders/live` */
  watch(
    options?: CallOptions,
  ): Call<EventStream<OrdersWatchItem, OrdersWatchEvent>, OrdersWatchError>;

  /** `GET /orders/ticks` */
  tick(options?: CallOptions): Call<EventStream<Order>, OrdersTickError>;

  /** `GET /orders/{key}/{labels}` */
  find(
    key: string,
    labels: string[],
    params?: OrdersFindParams,
    options?: CallOptions,
  ): Call<void, OrdersFindError>;
}

/** The body of ordersSearch. */
export interface OrdersSearchBody {
  text?: string;
}

/** What ordersSearch answers. */
export type OrdersSearchResponse = Order[];

/** The errors that ordersSearch answers with. */
export type OrdersSearchError = Openapi32Error;

/** `QUERY /orders` */
export function ordersSearch(
  transport: Openapi32Transport,
  body: OrdersSearchBody,
  options?: CallOptions,
): Call<OrdersSearchResponse, OrdersSearchError> {
  return transport.call({
    id: "orders.search",
    method: "QUERY",
    path: "/orders",
    body,
    encode: jsonBody,
    anyJson: true,
    options,
  });
}

/** The parameters of ordersList. */
export interface OrdersListParams {
  filter: {
    status?: string;
    ids?: number[];
  };
  sid?: string;
  seen?: string[];
  last?: string[];
}

/** What ordersList answers. */
export type OrdersListResponse = Order[];

/** The errors that ordersList answers with. */
export type OrdersListError = Openapi32Error;

const ordersListRequest = {
  id: "orders.list",
  method: "GET",
  path: "/orders",
  styles: /* @__PURE__ */ styles({
    filter: {
      write: /* @__PURE__ */ wholeQuery(/* @__PURE__ */ formAs({ ids: { explode: false } })),
    },
    sid: { write: plainCookies },
    seen: { write: plainCookies },
    last: { write: plainCookies, explode: false },
  }),
  anyJson: true,
} as const;

/** `GET /orders` */
export function ordersList(
  transport: Openapi32Transport,
  params: OrdersListParams,
  options?: CallOptions,
): Call<OrdersListResponse, OrdersListError> {
  return transport.call({
    ...ordersListRequest,
    params,
    options,
  });
}

/** The errors that ordersCopy answers with. */
export type OrdersCopyError = Openapi32Error;

/** `COPY /orders` */
export function ordersCopy(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<void, OrdersCopyError> {
  return transport.call({
    id: "orders.copy",
    method: "COPY",
    path: "/orders",
    decode: asNothing,
    options,
  });
}

/** The parameters of ordersAskJson. */
export interface OrdersAskJsonParams {
  query?: {
    numbers?: number[];
  };
}

/** The errors that ordersAskJson answers with. */
export type OrdersAskJsonError = Openapi32Error;

/** `GET /orders/json` */
export function ordersAskJson(
  transport: Openapi32Transport,
  params?: OrdersAskJsonParams,
  options?: CallOptions,
): Call<void, OrdersAskJsonError> {
  return transport.call({
    id: "orders.askJson",
    method: "GET",
    path: "/orders/json",
    params,
    styles: /* @__PURE__ */ styles({ query: { write: /* @__PURE__ */ wholeQuery(jsonBody) } }),
    decode: asNothing,
    options,
  });
}

/** The parameters of ordersSelect. */
export interface OrdersSelectParams {
  selector?: string;
}

/** The errors that ordersSelect answers with. */
export type OrdersSelectError = Openapi32Error;

const ordersSelectRequest = {
  id: "orders.select",
  method: "GET",
  path: "/orders/path",
  styles: /* @__PURE__ */ styles({ selector: { write: /* @__PURE__ */ wholeQuery(plainBody) } }),
  decode: asNothing,
} as const;

/** `GET /orders/path` */
export function ordersSelect(
  transport: Openapi32Transport,
  params?: OrdersSelectParams,
  options?: CallOptions,
): Call<void, OrdersSelectError> {
  return transport.call({
    ...ordersSelectRequest,
    params,
    options,
  });
}

/** One item of ordersWatch. */
export type OrdersWatchItem =
  | string
  | Order
  | {
      n: number;
    };

/** One event of ordersWatch. */
export type OrdersWatchEvent =
  | EventItem<string, "note">
  | EventItem<Order, "order">
  | EventItem<
      {
        n: number;
      },
      "count" | "sum"
    >;

/** The errors that ordersWatch answers with. */
export type OrdersWatchError = Openapi32Error;

/** `GET /orders/live` */
export function ordersWatch(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<EventStream<OrdersWatchItem, OrdersWatchEvent>, OrdersWatchError> {
  return transport.call({
    id: "orders.watch",
    method: "GET",
    path: "/orders/live",
    stream: /* @__PURE__ */ asEvents({ json: ["order", "count", "sum"] }),
    options,
  });
}

/** The errors that ordersTick answers with. */
export type OrdersTickError = Openapi32Error;

/** `GET /orders/ticks` */
export function ordersTick(
  transport: Openapi32Transport,
  options?: CallOptions,
): Call<EventStream<Order>, OrdersTickError> {
  return transport.call({
    id: "orders.tick",
    method: "GET",
    path: "/orders/ticks",
    stream: /* @__PURE__ */ asEvents(),
    options,
  });
}

/** The parameters of ordersFind. */
export interface OrdersFindParams {
  from?: string;
  to?: string;
}

/** The errors that ordersFind answers with. */
export type OrdersFindError = Openapi32Error;

const ordersFindRequest = {
  id: "orders.find",
  method: "GET",
  path: "/orders/{key}/{labels}",
  styles: /* @__PURE__ */ styles({
    key: { allowReserved: true },
    labels: { style: "matrix", explode: true, allowReserved: true },
    from: { in: "cookie", allowReserved: true },
    to: { allowReserved: true },
  }),
  decode: asNothing,
} as const;

/** `GET /orders/{key}/{labels}` */
export function ordersFind(
  transport: Openapi32Transport,
  key: string,
  labels: string[],
  params?: OrdersFindParams,
  options?: CallOptions,
): Call<void, OrdersFindError> {
  return transport.call({
    ...ordersFindRequest,
    pathParams: { key, labels },
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ShopOrdersErrors {
  "orders.search": OrdersSearchError;
  "orders.list": OrdersListError;
  "orders.copy": OrdersCopyError;
  "orders.askJson": OrdersAskJsonError;
  "orders.select": OrdersSelectError;
  "orders.watch": OrdersWatchError;
  "orders.tick": OrdersTickError;
  "orders.find": OrdersFindError;
}
