// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { RecursionLevelsError } from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type { RecursionLevelsTransport } from "../transport.js";

export interface AboutGroup {
  /** `GET /version` */
  getVersion(options?: CallOptions): Call<GetVersionResponse, GetVersionError>;
}

/** What getVersion answers. */
export interface GetVersionResponse {
  is?: string;
}

/** The errors that getVersion answers with. */
export type GetVersionError = RecursionLevelsError;

/** `GET /version` */
export function getVersion(
  transport: RecursionLevelsTransport<RecursionLevel>,
  options?: CallOptions,
): Call<GetVersionResponse, GetVersionError> {
  return transport.call({
    id: "getVersion",
    method: "GET",
    path: "/version",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AboutErrors {
  getVersion: GetVersionError;
}
