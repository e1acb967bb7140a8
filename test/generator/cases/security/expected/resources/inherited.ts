// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that inherited answers with. */
export type InheritedError = SecurityError;

/** `GET /inherited` */
export function inherited(
  transport: SecurityTransport,
  options?: CallOptions,
): Call<void, InheritedError> {
  return transport.call({
    id: "inherited",
    method: "GET",
    path: "/inherited",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface InheritedErrors {
  inherited: InheritedError;
}
