// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { MissingOperationIdsError } from "../errors.js";
import type { MissingOperationIdsTransport } from "../transport.js";

export interface OrdersGroup {
  /** `GET /v1/orders` */
  list(options?: CallOptions): Call<void, GetV1OrdersError>;

  /** `POST /v1/orders` */
  create(options?: CallOptions): Call<void, PostV1OrdersError>;

  /** `GET /v1/orders/{order}/lines` */
  listLines(order: string, options?: CallOptions): Call<void, GetV1OrdersOrderLinesError>;

  /** `POST /v1/orders/{order}/cancel` */
  cancel(order: string, options?: CallOptions): Call<void, PostV1OrdersOrderCancelError>;

  /** `PUT /v1/orders/{order}` */
  putV1OrdersOrder(order: string, options?: CallOptions): Call<void, PutV1OrdersOrderError>;

  /** `PATCH /v1/orders/{order}` */
  patchV1OrdersOrder(order: string, options?: CallOptions): Call<void, PatchV1OrdersOrderError>;
}

/** The errors that getV1Orders answers with. */
export type GetV1OrdersError = MissingOperationIdsError;

/** `GET /v1/orders` */
export function getV1Orders(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, GetV1OrdersError> {
  return transport.call({
    id: "get /v1/orders",
    method: "GET",
    path: "/v1/orders",
    decode: asNothing,
    options,
  });
}

/** The errors that postV1Orders answers with. */
export type PostV1OrdersError = MissingOperationIdsError;

/** `POST /v1/orders` */
export function postV1Orders(
  transport: MissingOperationIdsTransport,
  options?: CallOptions,
): Call<void, PostV1OrdersError> {
  return transport.call({
    id: "post /v1/orders",
    method: "POST",
    path: "/v1/orders",
    decode: asNothing,
    options,
  });
}

/** The errors that getV1OrdersOrderLines answers with. */
export type GetV1OrdersOrderLinesError = MissingOperationIdsError;

/** `GET /v1/orders/{order}/lines` */
export function getV1OrdersOrderLines(
  transport: MissingOperationIdsTransport,
  order: string,
  options?: CallOptions,
): Call<void, GetV1OrdersOrderLinesError> {
  return transport.call({
    id: "get /v1/orders/{order}/lines",
    method: "GET",
    path: "/v1/orders/{order}/lines",
    pathParams: { order },
    decode: asNothing,
    options,
  });
}

/** The errors that postV1OrdersOrderCancel answers with. */
export type PostV1OrdersOrderCancelError = MissingOperationIdsError;

/** `POST /v1/orders/{order}/cancel` */
export function postV1OrdersOrderCancel(
  transport: MissingOperationIdsTransport,
  order: string,
  options?: CallOptions,
): Call<void, PostV1OrdersOrderCancelError> {
  return transport.call({
    id: "post /v1/orders/{order}/cancel",
    method: "POST",
    path: "/v1/orders/{order}/cancel",
    pathParams: { order },
    decode: asNothing,
    options,
  });
}

/** The errors that putV1OrdersOrder answers with. */
export type PutV1OrdersOrderError = MissingOperationIdsError;

/** `PUT /v1/orders/{order}` */
export function putV1OrdersOrder(
  transport: MissingOperationIdsTransport,
  order: string,
  options?: CallOptions,
): Call<void, PutV1OrdersOrderError> {
  return transport.call({
    id: "put /v1/orders/{order}",
    method: "PUT",
    path: "/v1/orders/{order}",
    pathParams: { order },
    decode: asNothing,
    options,
  });
}

/** The errors that patchV1OrdersOrder answers with. */
export type PatchV1OrdersOrderError = MissingOperationIdsError;

/** `PATCH /v1/orders/{order}` */
export function patchV1OrdersOrder(
  transport: MissingOperationIdsTransport,
  order: string,
  options?: CallOptions,
): Call<void, PatchV1OrdersOrderError> {
  return transport.call({
    id: "patch /v1/orders/{order}",
    method: "PATCH",
    path: "/v1/orders/{order}",
    pathParams: { order },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  "get /v1/orders": GetV1OrdersError;
  "post /v1/orders": PostV1OrdersError;
  "get /v1/orders/{order}/lines": GetV1OrdersOrderLinesError;
  "post /v1/orders/{order}/cancel": PostV1OrdersOrderCancelError;
  "put /v1/orders/{order}": PutV1OrdersOrderError;
  "patch /v1/orders/{order}": PatchV1OrdersOrderError;
}
