// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { DefaultAndRangeResponsesErrorOf } from "./errors.js";
import type { DefaultAndRangeResponsesTransport } from "./transport.js";
import type { Weather } from "./types.js";

/** What can go wrong in getNow. */
export type GetNowError = DefaultAndRangeResponsesErrorOf<"service_unavailable">;

/** `GET /now` */
export function getNow(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather, GetNowError> {
  return transport.call({
    id: "getNow",
    method: "GET",
    path: "/now",
    errors: ["service_unavailable"],
    options,
  });
}

/** What can go wrong in getForecast. */
export type GetForecastError = DefaultAndRangeResponsesErrorOf<never>;

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

/** What can go wrong in askForReport. */
export type AskForReportError = DefaultAndRangeResponsesErrorOf<never>;

/** `PUT /report` */
export function askForReport(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather | undefined, AskForReportError> {
  return transport.call({
    id: "askForReport",
    method: "PUT",
    path: "/report",
    maybeEmpty: true,
    options,
  });
}

/** What can go wrong in raiseAlarm. */
export type RaiseAlarmError = DefaultAndRangeResponsesErrorOf<"status_418" | "too_many_requests">;

/** `POST /alarm` */
export function raiseAlarm(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<void, RaiseAlarmError> {
  return transport.call({
    id: "raiseAlarm",
    method: "POST",
    path: "/alarm",
    decode: asNothing,
    errors: ["status_418", "too_many_requests"],
    options,
  });
}
