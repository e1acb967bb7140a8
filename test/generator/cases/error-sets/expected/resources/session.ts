// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ErrorSetsErrorOf, ErrorSetsOtherError } from "../errors.js";
import type { ErrorSetsTransport } from "../transport.js";

/** The errors that getSession answers with. */
export type GetSessionError =
  | ErrorSetsErrorOf<"no_session", 401>
  | ErrorSetsOtherError<"no_session", 401>;

/** `GET /session` */
export function getSession(
  transport: ErrorSetsTransport,
  options?: CallOptions,
): Call<void, GetSessionError> {
  return transport.call({
    id: "getSession",
    method: "GET",
    path: "/session",
    decode: asNothing,
    errors: ["no_session"],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SessionErrors {
  getSession: GetSessionError;
}
