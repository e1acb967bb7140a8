// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { MissingOperationIdsError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createMissingOperationIdsTransport,
  type MissingOperationIdsOptions,
  type MissingOperationIdsTransport,
} from "./transport.js";

/** Nameless */
export interface MissingOperationIdsClient {
  readonly users: UsersGroup;
  /** `GET /` */
  get(options?: CallOptions): Call<void, operations.GetError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, MissingOperationIdsError>;
  /** The same client with other options. */
  withOptions(options: MissingOperationIdsOptions): MissingOperationIdsClient;
}

export interface UsersGroup {
  /** `GET /users/{id}` */
  getUsersId(id: string, options?: CallOptions): Call<void, operations.GetUsersIdError>;

  /** `DELETE /users/{id}` */
  deleteUsersId(id: string, options?: CallOptions): Call<void, operations.DeleteUsersIdError>;

  /** `GET /users/id` */
  getUsersId2(options?: CallOptions): Call<void, operations.GetUsersId2Error>;

  /** `GET /users-id` */
  getUsersId3(options?: CallOptions): Call<void, operations.GetUsersId3Error>;
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
      getUsersId: (id, options) => operations.getUsersId(transport, id, options),
      deleteUsersId: (id, options) => operations.deleteUsersId(transport, id, options),
      getUsersId2: (options) => operations.getUsersId2(transport, options),
      getUsersId3: (options) => operations.getUsersId3(transport, options),
    },
    get: (options) => operations.get(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
