// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

/** The errors that withOptions answers with. */
export type WithOptionsError = UnsafeNamesError;

/** `GET /with-options` */
export function withOptions(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, WithOptionsError> {
  return transport.call({
    id: "withOptions",
    method: "GET",
    path: "/with-options",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface WithOptionsErrors {
  withOptions: WithOptionsError;
}
