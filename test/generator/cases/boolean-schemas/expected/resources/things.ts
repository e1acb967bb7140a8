// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { BooleanSchemasError } from "../errors.js";
import type { Thing } from "../schemas.js";
import type { BooleanSchemasTransport } from "../transport.js";

/** What listThings answers. */
export type ListThingsResponse = Thing[];

/** The errors that listThings answers with. */
export type ListThingsError = BooleanSchemasError;

/** `GET /things` */
export function listThings(
  transport: BooleanSchemasTransport,
  options?: CallOptions,
): Call<ListThingsResponse, ListThingsError> {
  return transport.call({
    id: "listThings",
    method: "GET",
    path: "/things",
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ThingsErrors {
  listThings: ListThingsError;
}
