// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ParametersError } from "../errors.js";
import type { List } from "../schemas.js";
import type { ParametersTransport } from "../transport.js";

/** The parameters of same. */
export interface SameParams {
  id_query?: List;
}

/** The errors that same answers with. */
export type SameError = ParametersError;

const sameRequest = {
  id: "same",
  method: "GET",
  path: "/same/{id}",
  styles: /* @__PURE__ */ styles({
    id: { style: "label" },
    id_query: { explode: false, name: "id" },
  }),
  decode: asNothing,
} as const;

/**
 * One name in the path and in the query
 *
 * `GET /same/{id}`
 */
export function same(
  transport: ParametersTransport,
  id: number,
  params?: SameParams,
  options?: CallOptions,
): Call<void, SameError> {
  return transport.call({
    ...sameRequest,
    pathParams: { id },
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SameErrors {
  same: SameError;
}
