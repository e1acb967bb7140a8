// Generated from openapi.json. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { Minimal30OtherError } from "../errors.js";
import type { Loaf } from "../schemas.js";
import type { Minimal30Transport } from "../transport.js";

/** The errors that getLoaf answers with. */
export type GetLoafError = Minimal30OtherError<never>;

/**
 * Get a loaf
 *
 * `GET /loaves/{id}`
 */
export function getLoaf(
  transport: Minimal30Transport,
  id: number,
  options?: CallOptions,
): Call<Loaf, GetLoafError> {
  return transport.call({
    id: "getLoaf",
    method: "GET",
    path: "/loaves/{id}",
    pathParams: { id },
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LoavesErrors {
  getLoaf: GetLoafError;
}
