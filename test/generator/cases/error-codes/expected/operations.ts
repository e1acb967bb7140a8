// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ErrorCodesErrorOf } from "./errors.js";
import type { ErrorCodesTransport } from "./transport.js";
import type { GetAccountResponse } from "./types.js";

/** What can go wrong in withdraw. */
export type WithdrawError = ErrorCodesErrorOf<"no_account" | "no_funds" | "out_of_order">;

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
    errors: ["no_account", "no_funds", "out_of_order"],
    options,
  });
}

/** What can go wrong in getAccount. */
export type GetAccountError = ErrorCodesErrorOf<"no_account">;

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
