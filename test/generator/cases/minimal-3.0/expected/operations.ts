// Generated from openapi.json. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { Minimal30ErrorOf } from "./errors.js";
import type { Minimal30Transport } from "./transport.js";
import type { Loaf } from "./types.js";

/** What can go wrong in getLoaf. */
export type GetLoafError = Minimal30ErrorOf<"not_found">;

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
    errors: ["not_found"],
    options,
  });
}
