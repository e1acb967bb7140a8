// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { EqualNamesError } from "./errors.js";
import * as first from "./resources/first.js";
import * as second from "./resources/second.js";
import * as third from "./resources/third.js";
import {
  createEqualNamesTransport,
  type EqualNamesOptions,
  type EqualNamesTransport,
} from "./transport.js";

/** Twins */
export interface EqualNamesClient {
  readonly first: first.FirstGroup;
  readonly second: second.SecondGroup;
  readonly third: third.ThirdGroup2;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, EqualNamesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: EqualNamesOptions): EqualNamesClient;
}

/**
 * Makes an EqualNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createEqualNamesClient(options: EqualNamesOptions = {}): EqualNamesClient {
  return bind(createEqualNamesTransport(options));
}

function bind(transport: EqualNamesTransport): EqualNamesClient {
  return {
    first: {
      getItem: (options) => first.getItem(transport, options),
    },
    second: {
      getItem: (options) => second.getItem2(transport, options),
    },
    third: {
      getItem: (params, options) => third.getItem3(transport, params, options),
      getPaths: (aB, aB_, body_, options) => third.getPaths(transport, aB, aB_, body_, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
