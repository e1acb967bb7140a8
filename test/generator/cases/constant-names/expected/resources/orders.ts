// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody, styles } from "specloom/runtime";
import type { ConstantNamesError } from "../errors.js";
import type { _1CreateRequest } from "../schemas.js";
import type { ConstantNamesTransport } from "../transport.js";

/** The parameters of _1Create. */
export interface _1CreateParams {
  "X-First-Of-Two-Long-Headers"?: string;
  "X-Second-Of-Two-Long-Headers"?: string;
}

/** The errors that _1Create answers with. */
export type _1CreateError = ConstantNamesError;

const _1CreateRequest2 = {
  id: "_1Create",
  method: "POST",
  path: "/orders",
  styles: /* @__PURE__ */ styles({
    "X-First-Of-Two-Long-Headers": { in: "header" },
    "X-Second-Of-Two-Long-Headers": { in: "header" },
  }),
  encode: jsonBody,
  decode: asNothing,
} as const;

/** `POST /orders` */
export function _1Create(
  transport: ConstantNamesTransport,
  body?: _1CreateRequest,
  params?: _1CreateParams,
  options?: CallOptions,
): Call<void, _1CreateError> {
  return transport.call({
    ..._1CreateRequest2,
    params,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OrdersErrors {
  _1Create: _1CreateError;
}
