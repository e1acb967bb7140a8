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
  type AnyOfOneOfOptions,
  type AnyOfOneOfTransport,
  createAnyOfOneOfTransport,
} from "./transport.js";
import type { ListPaymentsResponse } from "./types.js";

/** Payments */
export interface AnyOfOneOfClient {
  /** `GET /payments` */
  listPayments(options?: CallOptions): Call<ListPaymentsResponse, operations.ListPaymentsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: AnyOfOneOfOptions): AnyOfOneOfClient;
}

/**
 * Makes an AnyOfOneOf client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createAnyOfOneOfClient(options: AnyOfOneOfOptions = {}): AnyOfOneOfClient {
  return bind(createAnyOfOneOfTransport(options, diagnostics));
}

function bind(transport: AnyOfOneOfTransport): AnyOfOneOfClient {
  return {
    listPayments: (options) => operations.listPayments(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
