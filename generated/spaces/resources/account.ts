// Generated from spec/spaces/openapi.yaml. Do not edit.

import type {
  Call,
  CallOptions,
  ClientErrorStatus,
  ServerErrorStatus,
} from "../../../src/runtime.js";
import type { SpacesErrorName, SpacesErrorOf, SpacesOtherError } from "../errors.js";
import type { Account, ErrorObject } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/** The user to whom the access token belongs. */
export interface AccountGroup {
  /**
   * Get the account
   *
   * Answers with the user to whom the access token belongs.
   *
   * `GET /account`
   */
  get(options?: CallOptions): Call<Account, GetAccountError>;
}

/** The errors that getAccount answers with. */
export type GetAccountError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Get the account
 *
 * Answers with the user to whom the access token belongs.
 *
 * `GET /account`
 */
export function getAccount(
  transport: SpacesTransport,
  options?: CallOptions,
): Call<Account, GetAccountError> {
  return transport.call({
    id: "getAccount",
    method: "GET",
    path: "/account",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AccountErrors {
  getAccount: GetAccountError;
}
