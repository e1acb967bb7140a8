// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { IgnoredPartsError } from "./errors.js";
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
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, IgnoredPartsError>;
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
    createOrder: (body, options) => operations.createOrder(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
