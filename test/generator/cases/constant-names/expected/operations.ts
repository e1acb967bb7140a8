// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom";
import type { ConstantNamesErrorOf } from "./errors.js";
import type { ConstantNamesTransport } from "./transport.js";
import type { _1CreateParams, _1CreateRequest } from "./types.js";

/** What can go wrong in _1Create. */
export type _1CreateError = ConstantNamesErrorOf<never>;

const _1CreateRequest2 = {
  id: "_1Create",
  method: "POST",
  path: "/orders",
  styles: styles({
    "X-First-Of-Two-Long-Headers": { in: "header" },
    "X-Second-Of-Two-Long-Headers": { in: "header" },
  }),
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
