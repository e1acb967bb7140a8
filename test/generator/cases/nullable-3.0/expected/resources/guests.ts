// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { Nullable30Error } from "../errors.js";
import type { Guest } from "../schemas.js";
import type { Nullable30Transport } from "../transport.js";

/** What listGuests answers. */
export type ListGuestsResponse = Guest[] | null;

/** The errors that listGuests answers with. */
export type ListGuestsError = Nullable30Error;

/** `GET /guests` */
export function listGuests(
  transport: Nullable30Transport,
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
