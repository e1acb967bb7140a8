// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import { createEnumsTransport, type EnumsOptions, type EnumsTransport } from "./transport.js";
import type { ListOrdersParams, ListOrdersResponse, OrderRequest } from "./types.js";

/** Orders */
export interface EnumsClient {
  /** `GET /orders` */
  listOrders(
    params?: ListOrdersParams,
    options?: CallOptions,
  ): Call<ListOrdersResponse, operations.ListOrdersError>;
  /** `POST /orders` */
  createOrder(body: OrderRequest, options?: CallOptions): Call<void, operations.CreateOrderError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: EnumsOptions): EnumsClient;
}

/**
 * Makes an Enums client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createEnumsClient(options: EnumsOptions = {}): EnumsClient {
  return bind(createEnumsTransport(options, diagnostics));
}

function bind(transport: EnumsTransport): EnumsClient {
  return {
    listOrders: (params, options) => operations.listOrders(transport, params, options),
    createOrder: (body, options) => operations.createOrder(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
