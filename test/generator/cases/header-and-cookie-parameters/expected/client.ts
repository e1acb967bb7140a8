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
  createHeaderAndCookieParametersTransport,
  type HeaderAndCookieParametersOptions,
  type HeaderAndCookieParametersTransport,
} from "./transport.js";
import type { ListTracesParams } from "./types.js";

/** Tracing */
export interface HeaderAndCookieParametersClient {
  /** `GET /traces` */
  listTraces(
    params: ListTracesParams,
    options?: CallOptions,
  ): Call<void, operations.ListTracesError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: HeaderAndCookieParametersOptions): HeaderAndCookieParametersClient;
}

/**
 * Makes a HeaderAndCookieParameters client. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createHeaderAndCookieParametersClient(
  options: HeaderAndCookieParametersOptions = {},
): HeaderAndCookieParametersClient {
  return bind(createHeaderAndCookieParametersTransport(options, diagnostics));
}

function bind(transport: HeaderAndCookieParametersTransport): HeaderAndCookieParametersClient {
  return {
    listTraces: (params, options) => operations.listTraces(transport, params, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
