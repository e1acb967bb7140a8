// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that anonymous answers with. */
export type AnonymousError = SecurityError;

/** `GET /anonymous` */
export function anonymous(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, AnonymousError> {
  return transport.call({
    id: "anonymous",
    method: "GET",
    path: "/anonymous",
    decode: asNothing,
    security: [],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AnonymousErrors {
  anonymous: AnonymousError;
}
