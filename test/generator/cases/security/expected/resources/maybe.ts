// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SecurityError } from "../errors.js";
import type { SecurityTransport } from "../transport.js";

/** The errors that maybe answers with. */
export type MaybeError = SecurityError;

/** `GET /maybe` */
export function maybe(transport: SecurityTransport, options?: CallOptions): Call<void, MaybeError> {
  return transport.call({
    id: "maybe",
    method: "GET",
    path: "/maybe",
    decode: asNothing,
    security: [["oauth"], []],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface MaybeErrors {
  maybe: MaybeError;
}
