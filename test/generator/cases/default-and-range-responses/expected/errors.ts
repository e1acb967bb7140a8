// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { AlarmErrors } from "./resources/alarm.js";
import type { ForecastErrors } from "./resources/forecast.js";
import type { HistoryErrors } from "./resources/history.js";
import type { NowErrors } from "./resources/now.js";
import type { ReportErrors } from "./resources/report.js";
import type { TidesErrors } from "./resources/tides.js";

/** DefaultAndRangeResponses error statuses, by name. */
export const DefaultAndRangeResponsesErrorStatus = {
  /** Nobody wrote it down. */
  not_found: 404,
  /** A status of no name. */
  status_418: 418,
  /** Said in one of two kinds of JSON. */
  unprocessable_content: 422,
  too_many_requests: 429,
  /** Too many ask. */
  service_unavailable: 503,
} as const;

export type DefaultAndRangeResponsesErrorStatus =
  (typeof DefaultAndRangeResponsesErrorStatus)[keyof typeof DefaultAndRangeResponsesErrorStatus];

/** The names of DefaultAndRangeResponses error statuses. */
export type DefaultAndRangeResponsesErrorName = keyof typeof DefaultAndRangeResponsesErrorStatus;

/** What the document of Weather says of each code, by number. */
export const defaultAndRangeResponsesErrorCatalog = {
  404: { name: "not_found", status: 404, description: "Nobody wrote it down." },
  418: { name: "status_418", status: 418, description: "A status of no name." },
  422: {
    name: "unprocessable_content",
    status: 422,
    description: "Said in one of two kinds of JSON.",
  },
  429: { name: "too_many_requests", status: 429, description: "" },
  503: { name: "service_unavailable", status: 503, description: "Too many ask." },
} as const;

/** An answer outside 2xx. Source: Weather. */
export class DefaultAndRangeResponsesError extends ApiError {
  override readonly name: string = "DefaultAndRangeResponsesError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: DefaultAndRangeResponsesErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof DefaultAndRangeResponsesErrors>(
    error: unknown,
    operation: N,
  ): error is DefaultAndRangeResponsesErrors[N] {
    return error instanceof DefaultAndRangeResponsesError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface DefaultAndRangeResponsesErrorOf<Status extends number, Body>
  extends DefaultAndRangeResponsesError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface DefaultAndRangeResponsesOtherError<Described extends number>
  extends DefaultAndRangeResponsesError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Weather, by the operation's id. */
export interface DefaultAndRangeResponsesErrors
  extends NowErrors,
    HistoryErrors,
    ForecastErrors,
    ReportErrors,
    AlarmErrors,
    TidesErrors {}
