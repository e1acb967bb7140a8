// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ParametersError } from "../errors.js";
import type { ParametersTransport } from "../transport.js";

/** The parameters of plain. */
export interface PlainParams {
  /**
   * At least 1.
   *
   * @default 1
   */
  page?: number;
  /** What to look for. */
  q: string;
}

/** The errors that plain answers with. */
export type PlainError = ParametersError;

/** `GET /plain/{id}/{user-id}` */
export function plain(
  transport: ParametersTransport,
  id: number,
  userId: string,
  params: PlainParams,
  options?: CallOptions,
): Call<void, PlainError> {
  return transport.call({
    id: "plain",
    method: "GET",
    path: "/plain/{id}/{user-id}",
    pathParams: { id, "user-id": userId },
    params,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PlainErrors {
  plain: PlainError;
}
