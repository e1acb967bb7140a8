// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { OverlaysError } from "./errors.js";
import * as items from "./resources/items.js";
import {
  createOverlaysTransport,
  type OverlaysOptions,
  type OverlaysTransport,
} from "./transport.js";

/** Shop */
export interface OverlaysClient {
  readonly items: items.ItemsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, OverlaysError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: OverlaysOptions): OverlaysClient;
}

/**
 * Makes an Overlays client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOverlaysClient(options: OverlaysOptions = {}): OverlaysClient {
  return bind(createOverlaysTransport(options));
}

function bind(transport: OverlaysTransport): OverlaysClient {
  return {
    items: {
      list: (params, options) => items.itemControllerFindAll(transport, params, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
