// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type LevelListOptions,
  type LevelOptions,
  type ListCall,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { RecursionLevelsError } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import * as about from "./resources/about.js";
import * as customers from "./resources/customers.js";
import * as orders from "./resources/orders.js";
import * as status from "./resources/status.js";
import type * as schemas from "./schemas.js";
import {
  createRecursionLevelsTransport,
  type RecursionLevelsOptions,
  type RecursionLevelsTransport,
} from "./transport.js";

/** Depths */
export interface RecursionLevelsClient<Level extends RecursionLevel = 1> {
  /** The level that answers have where a call asks for no other one. */
  readonly recursionLevel: Level;
  readonly customers: customers.CustomersGroup<Level>;
  readonly about: about.AboutGroup;
  /** `GET /orders/{id}` */
  getOrder<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<schemas.Order<L>, orders.GetOrderError>;
  /** `GET /orders` */
  listOrders<L extends RecursionLevel = Level>(
    params?: orders.ListOrdersParams,
    options?: LevelListOptions<L>,
  ): ListCall<schemas.OrderList<L>, schemas.Order<L>, orders.ListOrdersError>;
  /** `GET /status` */
  getStatus(options?: CallOptions): Call<status.GetStatusResponse, status.GetStatusError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, RecursionLevelsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions<L extends RecursionLevel = Level>(
    options: RecursionLevelsOptions<L>,
  ): RecursionLevelsClient<L>;
}

/**
 * Makes a RecursionLevels client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createRecursionLevelsClient<L extends RecursionLevel = 1>(
  options: RecursionLevelsOptions<L> = {},
): RecursionLevelsClient<L> {
  return bind(createRecursionLevelsTransport(options));
}

function bind<Level extends RecursionLevel>(
  transport: RecursionLevelsTransport<Level>,
): RecursionLevelsClient<Level> {
  return {
    recursionLevel: transport.recursionLevel,
    customers: {
      getCustomer: (id, options) => customers.getCustomer(transport, id, options),
    },
    about: {
      getVersion: (options) => about.getVersion(transport, options),
    },
    getOrder: (id, options) => orders.getOrder(transport, id, options),
    listOrders: (params, options) => orders.listOrders(transport, params, options),
    getStatus: (options) => status.getStatus(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
