// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { DeprecatedError } from "../errors.js";
import type { Old } from "../schemas.js";
import type { DeprecatedTransport } from "../transport.js";

/** The parameters of getOld. */
export interface GetOldParams {
  /**
   * Use `after`.
   *
   * @deprecated
   */
  since?: string;
  /**
   * @default "asc"
   * @deprecated
   */
  order?: string;
}

/** The errors that getOld answers with. */
export type GetOldError = DeprecatedError;

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

/** The errors of these operations, by their ids. */
export interface OldErrors {
  getOld: GetOldError;
}
