// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { IgnoredPartsError } from "./errors.js";
import * as orders from "./resources/orders.js";
import {
  createIgnoredPartsTransport,
  type IgnoredPartsOptions,
  type IgnoredPartsTransport,
} from "./transport.js";

/** Hooks */
export interface IgnoredPartsClient {
  /** `POST /orders` */
  createOrder(
    body?: orders.CreateOrderBody,
    options?: CallOptions,
  ): Call<void, orders.CreateOrderError, orders.CreateOrderSuccess>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, IgnoredPartsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: IgnoredPartsOptions): IgnoredPartsClient;
}

/**
 * Makes an IgnoredParts client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createIgnoredPartsClient(options: IgnoredPartsOptions = {}): IgnoredPartsClient {
  return bind(createIgnoredPartsTransport(options));
}

function bind(transport: IgnoredPartsTransport): IgnoredPartsClient {
  return {
    createOrder: (body, options) => orders.createOrder(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
