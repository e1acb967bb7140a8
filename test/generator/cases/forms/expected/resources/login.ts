// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, form } from "specloom/runtime";
import type { FormsError } from "../errors.js";
import type { FormsTransport } from "../transport.js";

/** The body of login. */
export interface LoginBody {
  name: string;
  password: string;
  scopes?: string[];
}

/** The errors that login answers with. */
export type LoginError = FormsError;

/** `POST /login` */
export function login(
  transport: FormsTransport,
  body: LoginBody,
  options?: CallOptions,
): Call<void, LoginError> {
  return transport.call({
    id: "login",
    method: "POST",
    path: "/login",
    body,
    encode: form,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LoginErrors {
  login: LoginError;
}
