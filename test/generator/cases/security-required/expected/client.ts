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
  createSecurityRequiredTransport,
  type SecurityRequiredOptions,
  type SecurityRequiredTransport,
} from "./transport.js";

/** Safe */
export interface SecurityRequiredClient {
  /** `GET /safe` */
  open(options?: CallOptions): Call<void, operations.OpenError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: SecurityRequiredOptions): SecurityRequiredClient;
}

/**
 * Makes a SecurityRequired client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSecurityRequiredClient(
  options: SecurityRequiredOptions = {},
): SecurityRequiredClient {
  return bind(createSecurityRequiredTransport(options, diagnostics));
}

function bind(transport: SecurityRequiredTransport): SecurityRequiredClient {
  return {
    open: (options) => operations.open(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
