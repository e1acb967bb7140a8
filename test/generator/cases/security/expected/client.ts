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
  createSecurityTransport,
  type SecurityOptions,
  type SecurityTransport,
} from "./transport.js";

/** Vault */
export interface SecurityClient {
  /** `GET /inherited` */
  inherited(options?: CallOptions): Call<void, operations.InheritedError>;
  /** `GET /anonymous` */
  anonymous(options?: CallOptions): Call<void, operations.AnonymousError>;
  /** `GET /maybe` */
  maybe(options?: CallOptions): Call<void, operations.MaybeError>;
  /** `GET /all` */
  all(options?: CallOptions): Call<void, operations.AllError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: SecurityOptions): SecurityClient;
}

/**
 * Makes a Security client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createSecurityClient(options: SecurityOptions = {}): SecurityClient {
  return bind(createSecurityTransport(options, diagnostics));
}

function bind(transport: SecurityTransport): SecurityClient {
  return {
    inherited: (options) => operations.inherited(transport, options),
    anonymous: (options) => operations.anonymous(transport, options),
    maybe: (options) => operations.maybe(transport, options),
    all: (options) => operations.all(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
