// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SwaggerServersError } from "../errors.js";
import type { SwaggerServersTransport } from "../transport.js";

/** The errors that now answers with. */
export type NowError = SwaggerServersError;

/** `GET /now` */
export function now(
  transport: SwaggerServersTransport,
  options?: CallOptions,
): Call<void, NowError> {
  return transport.call({
    id: "now",
    method: "GET",
    path: "/now",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface NowErrors {
  now: NowError;
}
