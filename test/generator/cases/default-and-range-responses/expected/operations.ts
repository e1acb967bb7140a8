// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { DefaultAndRangeResponsesCallError } from "./errors.js";
import type { DefaultAndRangeResponsesTransport } from "./transport.js";
import type { Weather } from "./types.js";

/** What can go wrong in getNow. */
export type GetNowError = DefaultAndRangeResponsesCallError<"service_unavailable">;

/** `GET /now` */
export function getNow(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetNowError> {
  return transport.call({
    method: "GET",
    path: "/now",
    errors: [503],
    options,
  });
}

/** What can go wrong in getForecast. */
export type GetForecastError = DefaultAndRangeResponsesCallError<never>;

/** `GET /forecast` */
export function getForecast(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetForecastError> {
  return transport.call({
    method: "GET",
    path: "/forecast",
    options,
  });
}

/** What can go wrong in askForReport. */
export type AskForReportError = DefaultAndRangeResponsesCallError<never>;

/** `PUT /report` */
export function askForReport(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather | undefined, AskForReportError> {
  return transport.call({
    method: "PUT",
    path: "/report",
    maybeEmpty: true,
    options,
  });
}

/** What can go wrong in raiseAlarm. */
export type RaiseAlarmError = DefaultAndRangeResponsesCallError<"status_418" | "too_many_requests">;

/** `POST /alarm` */
export function raiseAlarm(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<void, RaiseAlarmError> {
  return transport.call({
    method: "POST",
    path: "/alarm",
    accept: asNothing,
    errors: [418, 429],
    options,
  });
}
