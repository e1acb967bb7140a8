// Generated from openapi.json. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { Minimal30Error } from "./errors.js";
import * as loaves from "./resources/loaves.js";
import type * as schemas from "./schemas.js";
import {
  createMinimal30Transport,
  type Minimal30Options,
  type Minimal30Transport,
} from "./transport.js";

/** Bakery */
export interface Minimal30Client {
  /**
   * Get a loaf
   *
   * `GET /loaves/{id}`
   */
  getLoaf(id: number, options?: CallOptions): Call<schemas.Loaf, loaves.GetLoafError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, Minimal30Error>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: Minimal30Options): Minimal30Client;
}

/**
 * Makes a Minimal30 client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createMinimal30Client(options: Minimal30Options = {}): Minimal30Client {
  return bind(createMinimal30Transport(options));
}

function bind(transport: Minimal30Transport): Minimal30Client {
  return {
    getLoaf: (id, options) => loaves.getLoaf(transport, id, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
