// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

/** The errors that then_ answers with. */
export type Then_Error = UnsafeNamesError;

/** `GET /then` */
export function then_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Then_Error> {
  return transport.call({
    id: "then",
    method: "GET",
    path: "/then",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ThenErrors {
  then: Then_Error;
}
