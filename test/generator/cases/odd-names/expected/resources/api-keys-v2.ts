// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface ApiKeysV2Group {
  /** `GET /percent%20and%2Fslash/~tilde` */
  percent(params?: PercentParams, options?: CallOptions): Call<void, PercentError>;
}

/** The parameters of percent. */
export interface PercentParams {
  "%"?: string;
}

/** The errors that percent answers with. */
export type PercentError = OddNamesError;

/** `GET /percent%20and%2Fslash/~tilde` */
export function percent(
  transport: OddNamesTransport,
  params?: PercentParams,
  options?: CallOptions,
): Call<void, PercentError> {
  return transport.call({
    id: "percent",
    method: "GET",
    path: "/percent%20and%2Fslash/~tilde",
    params,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ApiKeysV2Errors {
  percent: PercentError;
}
