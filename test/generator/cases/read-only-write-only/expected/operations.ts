// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom";
import type { ReadOnlyWriteOnlyCallError } from "./errors.js";
import type { ReadOnlyWriteOnlyTransport } from "./transport.js";
import type { Account, AccountRequest, Login } from "./types.js";

/** What can go wrong in createAccount. */
export type CreateAccountError = ReadOnlyWriteOnlyCallError<never>;

/** `POST /accounts` */
export function createAccount(
  transport: ReadOnlyWriteOnlyTransport,
  body: AccountRequest,
  options?: CallOptions,
): Call<Account, CreateAccountError> {
  return transport.call({
    method: "POST",
    path: "/accounts",
    body: jsonBody(body),
    options,
  });
}

/** What can go wrong in login. */
export type LoginError = ReadOnlyWriteOnlyCallError<never>;

/** `POST /logins` */
export function login(
  transport: ReadOnlyWriteOnlyTransport,
  body: Login,
  options?: CallOptions,
): Call<void, LoginError> {
  return transport.call({
    method: "POST",
    path: "/logins",
    body: jsonBody(body),
    accept: asNothing,
    options,
  });
}
