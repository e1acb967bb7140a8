// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { BooleanSchemasCallError } from "./errors.js";
import type { BooleanSchemasTransport } from "./transport.js";
import type { ListThingsResponse } from "./types.js";

/** What can go wrong in listThings. */
export type ListThingsError = BooleanSchemasCallError<never>;

/** `GET /things` */
export function listThings(
  transport: BooleanSchemasTransport,
  options?: CallOptions,
): Call<ListThingsResponse, ListThingsError> {
  return transport.call({
    method: "GET",
    path: "/things",
    anyJson: true,
    options,
  });
}
