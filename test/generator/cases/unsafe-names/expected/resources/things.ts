// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

export interface ThingsGroup {
  /** `GET /new` */
  "new"(options?: CallOptions): Call<void, New_Error>;
}

/** The errors that new_ answers with. */
export type New_Error = UnsafeNamesError;

/** `GET /new` */
export function new_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, New_Error> {
  return transport.call({
    id: "new",
    method: "GET",
    path: "/new",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ThingsErrors {
  new: New_Error;
}
