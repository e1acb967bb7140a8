// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface _2FaGroup {
  /** `GET /2fa` */
  _2FaStatus(options?: CallOptions): Call<void, _2FaStatusError>;
}

/** The errors that _2FaStatus answers with. */
export type _2FaStatusError = OddNamesError;

/** `GET /2fa` */
export function _2FaStatus(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, _2FaStatusError> {
  return transport.call({
    id: "2faStatus",
    method: "GET",
    path: "/2fa",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface _2FaErrors {
  "2faStatus": _2FaStatusError;
}
