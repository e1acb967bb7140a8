// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { ResourceFilesError } from "../errors.js";
import type { ResourceFilesTransport } from "../transport.js";

/**
 * What was bought.
 *
 * One order is one visit.
 */
export interface OrdersGroup {
  /**
   * `GET /v1/orders/{id}`
   *
   * @param id The order's id.
   */
  getOrder(id: string, options?: CallOptions): Call<void, GetOrderError>;

  /**
   * `PUT /v1/orders/{id}`
   *
   * @param id The order's id.
   * @param body The order as it is to be. It is taken whole, so that what is left out is gone,
   * and nothing of it can be had back.
   *
   * At most 1 MB.
   */
  replaceOrder(
    id: string,
    body?: ReplaceOrderBody,
    options?: CallOptions,
  ): Call<void, ReplaceOrderError>;
}

/** The errors that getOrder answers with. */
export type GetOrderError = ResourceFilesError;

/**
 * `GET /v1/orders/{id}`
 *
 * @param id The order's id.
 */
export function getOrder(
  transport: ResourceFilesTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetOrderError> {
  return transport.call({
    id: "getOrder",
    method: "GET",
    path: "/v1/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The body of replaceOrder. */
export interface ReplaceOrderBody {
  note?: string;
}

/** The errors that replaceOrder answers with. */
export type ReplaceOrderError = ResourceFilesError;

/**
 * `PUT /v1/orders/{id}`
 *
 * @param id The order's id.
 * @param body The order as it is to be. It is taken whole, so that what is left out is gone,
 * and nothing of it can be had back.
 *
 * At most 1 MB.
 */
export function replaceOrder(
  transport: ResourceFilesTransport,
  id: string,
  body?: ReplaceOrderBody,
  options?: CallOptions,
): Call<void, ReplaceOrderError> {
  return transport.call({
    id: "replaceOrder",
    method: "PUT",
    path: "/v1/orders/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors that deleteOrder answers with. */
export type DeleteOrderError = ResourceFilesError;

/**
 * `DELETE /v1/orders/{id}`
 *
 * @param id The order's id.
 */
export function deleteOrder(
  transport: ResourceFilesTransport,
  id: string,
  options?: CallOptions,
): Call<void, DeleteOrderError> {
  return transport.call({
    id: "deleteOrder",
    method: "DELETE",
    path: "/v1/orders/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  getOrder: GetOrderError;
  replaceOrder: ReplaceOrderError;
  deleteOrder: DeleteOrderError;
}
