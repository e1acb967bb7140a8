// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { Nullable31Error } from "../errors.js";
import type { Guest } from "../schemas.js";
import type { Nullable31Transport } from "../transport.js";

/** What listGuests answers. */
export type ListGuestsResponse = Guest[] | null;

/** The errors that listGuests answers with. */
export type ListGuestsError = Nullable31Error;

/** `GET /guests` */
export function listGuests(
  transport: Nullable31Transport,
  options?: CallOptions,
): Call<ListGuestsResponse, ListGuestsError> {
  return transport.call({
    id: "listGuests",
    method: "GET",
    path: "/guests",
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface GuestsErrors {
  listGuests: ListGuestsError;
}
