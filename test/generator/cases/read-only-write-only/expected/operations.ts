// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ReadOnlyWriteOnlyErrorOf } from "./errors.js";
import type { ReadOnlyWriteOnlyTransport } from "./transport.js";
import type { Account, AccountRequest, Login } from "./types.js";

/** What can go wrong in createAccount. */
export type CreateAccountError = ReadOnlyWriteOnlyErrorOf<never>;

/** `POST /accounts` */
export function createAccount(
  transport: ReadOnlyWriteOnlyTransport,
  body: AccountRequest,
  options?: CallOptions,
): Call<Account, CreateAccountError> {
  return transport.call({
    id: "createAccount",
    method: "POST",
    path: "/accounts",
    body,
    options,
  });
}

/** What can go wrong in login. */
export type LoginError = ReadOnlyWriteOnlyErrorOf<never>;

/** `POST /logins` */
export function login(
  transport: ReadOnlyWriteOnlyTransport,
  body: Login,
  options?: CallOptions,
): Call<void, LoginError> {
  return transport.call({
    id: "login",
    method: "POST",
    path: "/logins",
    body,
    decode: asNothing,
    options,
  });
}
