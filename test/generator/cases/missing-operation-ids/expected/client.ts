// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { MissingOperationIdsError } from "./errors.js";
import * as root from "./resources/root.js";
import * as users from "./resources/users.js";
import {
  createMissingOperationIdsTransport,
  type MissingOperationIdsOptions,
  type MissingOperationIdsTransport,
} from "./transport.js";

/** Nameless */
export interface MissingOperationIdsClient {
  readonly users: users.UsersGroup;
  /** `GET /` */
  get(options?: CallOptions): Call<void, root.GetError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, MissingOperationIdsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: MissingOperationIdsOptions): MissingOperationIdsClient;
}

/**
 * Makes a MissingOperationIds client. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createMissingOperationIdsClient(
  options: MissingOperationIdsOptions = {},
): MissingOperationIdsClient {
  return bind(createMissingOperationIdsTransport(options));
}

function bind(transport: MissingOperationIdsTransport): MissingOperationIdsClient {
  return {
    users: {
      getUsersId: (id, options) => users.getUsersId(transport, id, options),
      deleteUsersId: (id, options) => users.deleteUsersId(transport, id, options),
      getUsersId2: (options) => users.getUsersId2(transport, options),
      getUsersId3: (options) => users.getUsersId3(transport, options),
    },
    get: (options) => root.get(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
