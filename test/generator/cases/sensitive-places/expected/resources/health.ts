// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { SensitivePlacesError } from "../errors.js";
import type { SensitivePlacesTransport } from "../transport.js";

export interface HealthGroup {
  /** `GET /health` */
  getHealth(options?: CallOptions): Call<GetHealthResponse, GetHealthError>;
}

/** What getHealth answers. */
export type GetHealthResponse = Record<string, unknown>;

/** The errors that getHealth answers with. */
export type GetHealthError = SensitivePlacesError;

/** `GET /health` */
export function getHealth(
  transport: SensitivePlacesTransport,
  options?: CallOptions,
): Call<GetHealthResponse, GetHealthError> {
  return transport.call({
    id: "getHealth",
    method: "GET",
    path: "/health",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HealthErrors {
  getHealth: GetHealthError;
}
