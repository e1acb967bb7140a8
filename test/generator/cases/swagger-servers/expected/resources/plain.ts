// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { SwaggerServersError } from "../errors.js";
import type { SwaggerServersTransport } from "../transport.js";

/** The errors that plain answers with. */
export type PlainError = SwaggerServersError;

/** `GET /plain` */
export function plain(
  transport: SwaggerServersTransport,
  options?: CallOptions,
): Call<void, PlainError> {
  return transport.call({
    id: "plain",
    method: "GET",
    path: "/plain",
    server: "http://weather.example.com:8443/v2",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PlainErrors {
  plain: PlainError;
}
