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
  type ConstantNamesOptions,
  type ConstantNamesTransport,
  createConstantNamesTransport,
} from "./transport.js";
import type { _1CreateParams, _1CreateRequest } from "./types.js";

/** Constants */
export interface ConstantNamesClient {
  /** `POST /orders` */
  _1Create(
    body?: _1CreateRequest,
    params?: _1CreateParams,
    options?: CallOptions,
  ): Call<void, operations._1CreateError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ConstantNamesOptions): ConstantNamesClient;
}

/**
 * Makes a ConstantNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createConstantNamesClient(options: ConstantNamesOptions = {}): ConstantNamesClient {
  return bind(createConstantNamesTransport(options, diagnostics));
}

function bind(transport: ConstantNamesTransport): ConstantNamesClient {
  return {
    _1Create: (body, params, options) => operations._1Create(transport, body, params, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
