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
import {
  createIgnoredPartsTransport,
  type IgnoredPartsOptions,
  type IgnoredPartsTransport,
} from "./transport.js";
import type { CreateOrderBody } from "./types.js";

/** Hooks */
export interface IgnoredPartsClient {
  /** `POST /orders` */
  createOrder(
    body?: CreateOrderBody,
    options?: CallOptions,
  ): Call<void, operations.CreateOrderError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: IgnoredPartsOptions): IgnoredPartsClient;
}

/**
 * Makes an IgnoredParts client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createIgnoredPartsClient(options: IgnoredPartsOptions = {}): IgnoredPartsClient {
  return bind(createIgnoredPartsTransport(options, diagnostics));
}

function bind(transport: IgnoredPartsTransport): IgnoredPartsClient {
  return {
    createOrder: (body, options) => operations.createOrder(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
