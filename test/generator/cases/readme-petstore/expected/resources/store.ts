// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { ReadmePetstoreError, ReadmePetstoreOtherError } from "../errors.js";
import type { Order, OrderRequest } from "../schemas.js";
import type { ReadmePetstoreTransport } from "../transport.js";

/** Access to Petstore orders */
export interface StoreGroup {
  /**
   * Returns pet inventories by status
   *
   * Returns a map of status codes to quantities
   *
   * `GET /store/inventory`
   */
  getInventory(options?: CallOptions): Call<GetInventoryResponse, GetInventoryError>;

  /**
   * Place an order for a pet
   *
   * `POST /store/order`
   *
   * @param body order placed for purchasing the pet
   */
  placeOrder(body: OrderRequest, options?: CallOptions): Call<Order, PlaceOrderError>;

  /**
   * Find purchase order by ID
   *
   * For valid response try integer IDs with value >= 1 and <= 10. Other values will generated
   * exceptions
   *
   * `GET /store/order/{orderId}`
   *
   * @param orderId ID of pet that needs to be fetched
   */
  getOrderById(orderId: number, options?: CallOptions): Call<Order, GetOrderByIdError>;

  /**
   * Delete purchase order by ID
   *
   * For valid response try integer IDs with positive integer value. Negative or non-integer
   * values will generate API errors
   *
   * `DELETE /store/order/{orderId}`
   *
   * @param orderId ID of the order that needs to be deleted
   */
  deleteOrder(orderId: number, options?: CallOptions): Call<void, DeleteOrderError>;
}

/** What getInventory answers. */
export interface GetInventoryResponse {
  [key: string]: number;
}

/** The errors that getInventory answers with. */
export type GetInventoryError = ReadmePetstoreError;

/**
 * Returns pet inventories by status
 *
 * Returns a map of status codes to quantities
 *
 * `GET /store/inventory`
 */
export function getInventory(
  transport: ReadmePetstoreTransport,
  options?: CallOptions,
): Call<GetInventoryResponse, GetInventoryError> {
  return transport.call({
    id: "getInventory",
    method: "GET",
    path: "/store/inventory",
    security: [["api_key"]],
    options,
  });
}

/** The errors that placeOrder answers with. */
export type PlaceOrderError = ReadmePetstoreOtherError<never>;

/**
 * Place an order for a pet
 *
 * `POST /store/order`
 *
 * @param body order placed for purchasing the pet
 */
export function placeOrder(
  transport: ReadmePetstoreTransport,
  body: OrderRequest,
  options?: CallOptions,
): Call<Order, PlaceOrderError> {
  return transport.call({
    id: "placeOrder",
    method: "POST",
    path: "/store/order",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors that getOrderById answers with. */
export type GetOrderByIdError = ReadmePetstoreOtherError<never>;

/**
 * Find purchase order by ID
 *
 * For valid response try integer IDs with value >= 1 and <= 10. Other values will generated
 * exceptions
 *
 * `GET /store/order/{orderId}`
 *
 * @param orderId ID of pet that needs to be fetched
 */
export function getOrderById(
  transport: ReadmePetstoreTransport,
  orderId: number,
  options?: CallOptions,
): Call<Order, GetOrderByIdError> {
  return transport.call({
    id: "getOrderById",
    method: "GET",
    path: "/store/order/{orderId}",
    pathParams: { orderId },
    options,
  });
}

/** The errors that deleteOrder answers with. */
export type DeleteOrderError = ReadmePetstoreOtherError<never>;

/**
 * Delete purchase order by ID
 *
 * For valid response try integer IDs with positive integer value. Negative or non-integer
 * values will generate API errors
 *
 * `DELETE /store/order/{orderId}`
 *
 * @param orderId ID of the order that needs to be deleted
 */
export function deleteOrder(
  transport: ReadmePetstoreTransport,
  orderId: number,
  options?: CallOptions,
): Call<void, DeleteOrderError> {
  return transport.call({
    id: "deleteOrder",
    method: "DELETE",
    path: "/store/order/{orderId}",
    pathParams: { orderId },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface StoreErrors {
  getInventory: GetInventoryError;
  placeOrder: PlaceOrderError;
  getOrderById: GetOrderByIdError;
  deleteOrder: DeleteOrderError;
}
