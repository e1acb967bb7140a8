// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ErrorCodesErrorName, ErrorCodesErrorOf, ErrorCodesOtherError } from "../errors.js";
import type { ErrorCodesTransport } from "../transport.js";

/** The errors that withdraw answers with. */
export type WithdrawError =
  | ErrorCodesErrorOf<ErrorCodesErrorName, 402 | 404>
  | ErrorCodesOtherError<ErrorCodesErrorName, 402 | 404>;

/** `POST /accounts/{id}/withdraw` */
export function withdraw(
  transport: ErrorCodesTransport,
  id: string,
  options?: CallOptions,
): Call<void, WithdrawError> {
  return transport.call({
    id: "withdraw",
    method: "POST",
    path: "/accounts/{id}/withdraw",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** What getAccount answers. */
export interface GetAccountResponse {
  balance?: number;
}

/** The errors that getAccount answers with. */
export type GetAccountError =
  | ErrorCodesErrorOf<"no_account", 404>
  | ErrorCodesOtherError<"no_account", 404>;

/** `GET /accounts/{id}` */
export function getAccount(
  transport: ErrorCodesTransport,
  id: string,
  options?: CallOptions,
): Call<GetAccountResponse, GetAccountError> {
  return transport.call({
    id: "getAccount",
    method: "GET",
    path: "/accounts/{id}",
    pathParams: { id },
    errors: ["no_account"],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AccountsErrors {
  withdraw: WithdrawError;
  getAccount: GetAccountError;
}
