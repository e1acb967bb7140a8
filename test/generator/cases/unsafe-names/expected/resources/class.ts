// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { UnsafeNamesError } from "../errors.js";
import type { UnsafeNamesTransport } from "../transport.js";

export interface ClassGroup {
  /** `GET /default` */
  default(options?: CallOptions): Call<void, Default_Error>;
}

/** The errors that default_ answers with. */
export type Default_Error = UnsafeNamesError;

/** `GET /default` */
export function default_(
  transport: UnsafeNamesTransport,
  options?: CallOptions,
): Call<void, Default_Error> {
  return transport.call({
    id: "default",
    method: "GET",
    path: "/default",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ClassErrors {
  default: Default_Error;
}
