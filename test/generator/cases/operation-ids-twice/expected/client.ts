// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { OperationIdsTwiceError } from "./errors.js";
import * as open from "./resources/open.js";
import * as orders from "./resources/orders.js";
import {
  createOperationIdsTwiceTransport,
  type OperationIdsTwiceOptions,
  type OperationIdsTwiceTransport,
} from "./transport.js";

/** Shop */
export interface OperationIdsTwiceClient {
  readonly orders: orders.OrdersGroup;
  readonly open: open.OpenGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, OperationIdsTwiceError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: OperationIdsTwiceOptions): OperationIdsTwiceClient;
}

/**
 * Makes an OperationIdsTwice client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOperationIdsTwiceClient(
  options: OperationIdsTwiceOptions = {},
): OperationIdsTwiceClient {
  return bind(createOperationIdsTwiceTransport(options));
}

function bind(transport: OperationIdsTwiceTransport): OperationIdsTwiceClient {
  return {
    orders: {
      list: (options) => orders.getOrders(transport, options),
    },
    open: {
      listOpenOrders: (options) => open.getOpenOrders(transport, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
