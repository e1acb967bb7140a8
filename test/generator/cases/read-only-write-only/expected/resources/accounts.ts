// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { ReadOnlyWriteOnlyError } from "../errors.js";
import type { Account, AccountRequest } from "../schemas.js";
import type { ReadOnlyWriteOnlyTransport } from "../transport.js";

/** The errors that createAccount answers with. */
export type CreateAccountError = ReadOnlyWriteOnlyError;

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
    encode: jsonBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AccountsErrors {
  createAccount: CreateAccountError;
}
