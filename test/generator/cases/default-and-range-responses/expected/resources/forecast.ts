// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { DefaultAndRangeResponsesOtherError } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that getForecast answers with. */
export type GetForecastError = DefaultAndRangeResponsesOtherError<never>;

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
