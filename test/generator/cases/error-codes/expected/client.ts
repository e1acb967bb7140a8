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
  createErrorCodesTransport,
  type ErrorCodesOptions,
  type ErrorCodesTransport,
} from "./transport.js";
import type { GetAccountResponse } from "./types.js";

/** Bank */
export interface ErrorCodesClient {
  /** `POST /accounts/{id}/withdraw` */
  withdraw(id: string, options?: CallOptions): Call<void, operations.WithdrawError>;
  /** `GET /accounts/{id}` */
  getAccount(
    id: string,
    options?: CallOptions,
  ): Call<GetAccountResponse, operations.GetAccountError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ErrorCodesOptions): ErrorCodesClient;
}

/**
 * Makes an ErrorCodes client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createErrorCodesClient(options: ErrorCodesOptions = {}): ErrorCodesClient {
  return bind(createErrorCodesTransport(options, diagnostics));
}

function bind(transport: ErrorCodesTransport): ErrorCodesClient {
  return {
    withdraw: (id, options) => operations.withdraw(transport, id, options),
    getAccount: (id, options) => operations.getAccount(transport, id, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
