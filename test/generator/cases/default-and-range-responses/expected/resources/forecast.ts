// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions, ErrorStatus } from "specloom/runtime";
import type { DefaultAndRangeResponsesErrorOf } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that getForecast answers with. */
export type GetForecastError = DefaultAndRangeResponsesErrorOf<ErrorStatus>;

/** `GET /forecast` */
export function getForecast(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetForecastError> {
  return transport.call({
    id: "getForecast",
    method: "GET",
    path: "/forecast",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ForecastErrors {
  getForecast: GetForecastError;
}
