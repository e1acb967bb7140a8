// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom";
import type { DeprecatedErrorOf } from "./errors.js";
import type { DeprecatedTransport } from "./transport.js";
import type { GetOldParams, Old } from "./types.js";

/** What can go wrong in getOld. */
export type GetOldError = DeprecatedErrorOf<never>;

/**
 * Get the old thing
 *
 * `GET /old`
 *
 * @deprecated
 */
export function getOld(
  transport: DeprecatedTransport,
  params?: GetOldParams,
  options?: CallOptions,
): Call<Old, GetOldError> {
  return transport.call({
    id: "getOld",
    method: "GET",
    path: "/old",
    params,
    options,
  });
}
