// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that all answers with. */
export type AllError = SecurityError;

/** `GET /all` */
export function all(transport: SecurityTransport, options?: CallOptions): Call<void, AllError> {
  return transport.call({
    id: "all",
    method: "GET",
    path: "/all",
    decode: asNothing,
    security: [["key", "query-key", "cookieKey"], ["openId"], ["digest"], ["timeout_"], ["key"]],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AllErrors {
  all: AllError;
}
