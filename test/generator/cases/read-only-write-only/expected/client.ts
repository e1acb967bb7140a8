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
  createReadOnlyWriteOnlyTransport,
  type ReadOnlyWriteOnlyOptions,
  type ReadOnlyWriteOnlyTransport,
} from "./transport.js";
import type { Account, AccountRequest, Login } from "./types.js";

/** Accounts */
export interface ReadOnlyWriteOnlyClient {
  /** `POST /accounts` */
  createAccount(
    body: AccountRequest,
    options?: CallOptions,
  ): Call<Account, operations.CreateAccountError>;
  /** `POST /logins` */
  login(body: Login, options?: CallOptions): Call<void, operations.LoginError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ReadOnlyWriteOnlyOptions): ReadOnlyWriteOnlyClient;
}

/**
 * Makes a ReadOnlyWriteOnly client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadOnlyWriteOnlyClient(
  options: ReadOnlyWriteOnlyOptions = {},
): ReadOnlyWriteOnlyClient {
  return bind(createReadOnlyWriteOnlyTransport(options, diagnostics));
}

function bind(transport: ReadOnlyWriteOnlyTransport): ReadOnlyWriteOnlyClient {
  return {
    createAccount: (body, options) => operations.createAccount(transport, body, options),
    login: (body, options) => operations.login(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
