// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { MissingOperationIdsError } from "./errors.js";
import * as orders from "./resources/orders.js";
import * as root from "./resources/root.js";
import * as users from "./resources/users.js";
import {
  createMissingOperationIdsTransport,
  type MissingOperationIdsOptions,
  type MissingOperationIdsTransport,
} from "./transport.js";

/** Nameless */
export interface MissingOperationIdsClient {
  readonly users: users.UsersGroup;
  readonly orders: orders.OrdersGroup;
  /** `GET /` */
  get(options?: CallOptions): Call<void, root.GetError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, MissingOperationIdsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: MissingOperationIdsOptions): MissingOperationIdsClient;
}

/**
 * Makes a MissingOperationIds client. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createMissingOperationIdsClient(
  options: MissingOperationIdsOptions = {},
): MissingOperationIdsClient {
  return bind(createMissingOperationIdsTransport(options));
}

function bind(transport: MissingOperationIdsTransport): MissingOperationIdsClient {
  return {
    users: {
      get: (id, options) => users.getUsersId(transport, id, options),
      delete: (id, options) => users.deleteUsersId(transport, id, options),
      getId: (options) => users.getUsersId2(transport, options),
      getUsersId: (options) => users.getUsersId3(transport, options),
    },
    orders: {
      list: (options) => orders.getV1Orders(transport, options),
      create: (options) => orders.postV1Orders(transport, options),
      listLines: (order, options) => orders.getV1OrdersOrderLines(transport, order, options),
      cancel: (order, options) => orders.postV1OrdersOrderCancel(transport, order, options),
      putV1OrdersOrder: (order, options) => orders.putV1OrdersOrder(transport, order, options),
      patchV1OrdersOrder: (order, options) => orders.patchV1OrdersOrder(transport, order, options),
    },
    get: (options) => root.get(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
