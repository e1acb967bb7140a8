// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { Nullable31CallError } from "./errors.js";
import type { Nullable31Transport } from "./transport.js";
import type { ListGuestsResponse } from "./types.js";

/** What can go wrong in listGuests. */
export type ListGuestsError = Nullable31CallError<never>;

/** `GET /guests` */
export function listGuests(
  transport: Nullable31Transport,
  options?: CallOptions,
): Call<ListGuestsResponse, ListGuestsError> {
  return transport.call({
    method: "GET",
    path: "/guests",
    anyJson: true,
    options,
  });
}
