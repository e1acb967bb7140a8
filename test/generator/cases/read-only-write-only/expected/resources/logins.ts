// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { ReadOnlyWriteOnlyError } from "../errors.js";
import type { Login } from "../schemas.js";
import type { ReadOnlyWriteOnlyTransport } from "../transport.js";

/** The errors that login answers with. */
export type LoginError = ReadOnlyWriteOnlyError;

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
    encode: jsonBody,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LoginsErrors {
  login: LoginError;
}
