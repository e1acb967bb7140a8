// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { DeprecatedError } from "./errors.js";
import * as old from "./resources/old.js";
import type * as schemas from "./schemas.js";
import {
  createDeprecatedTransport,
  type DeprecatedOptions,
  type DeprecatedTransport,
} from "./transport.js";

/** Old */
export interface DeprecatedClient {
  /**
   * Get the old thing
   *
   * `GET /old`
   *
   * @deprecated
   */
  getOld(params?: old.GetOldParams, options?: CallOptions): Call<schemas.Old, old.GetOldError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, DeprecatedError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: DeprecatedOptions): DeprecatedClient;
}

/**
 * Makes a Deprecated client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createDeprecatedClient(options: DeprecatedOptions = {}): DeprecatedClient {
  return bind(createDeprecatedTransport(options));
}

function bind(transport: DeprecatedTransport): DeprecatedClient {
  return {
    getOld: (params, options) => old.getOld(transport, params, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
