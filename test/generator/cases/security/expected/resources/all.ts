// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that all answers with. */
export type AllError = SecurityError;

const allRequest = {
  id: "all",
  method: "GET",
  path: "/all",
  decode: asNothing,
  security: [
    ["key", "query-key", "cookieKey"],
    ["openId"],
    ["digest"],
    ["timeout_"],
    ["toString_"],
    ["constructor_", "__proto___"],
    ["key"],
  ],
} as const;

/** `GET /all` */
export function all(transport: SecurityTransport, options?: CallOptions): Call<void, AllError> {
  return transport.call({
    ...allRequest,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AllErrors {
  all: AllError;
}
