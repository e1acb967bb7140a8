// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { RecursionLevelsError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { RecursionLevelsTransport } from "../transport.js";

/** What getStatus answers. */
export interface GetStatusResponse {
  up?: boolean;
}

/** The errors that getStatus answers with. */
export type GetStatusError = RecursionLevelsError;

/** `GET /status` */
export function getStatus(
  transport: RecursionLevelsTransport<RecursionLevel>,
  options?: CallOptions,
): Call<GetStatusResponse, GetStatusError> {
  return transport.call({
    id: "getStatus",
    method: "GET",
    path: "/status",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface StatusErrors {
  getStatus: GetStatusError;
}
