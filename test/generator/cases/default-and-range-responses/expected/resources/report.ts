// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { DefaultAndRangeResponsesError } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The errors that askForReport answers with. */
export type AskForReportError = DefaultAndRangeResponsesError;

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

/** The errors of these operations, by their ids. */
export interface ReportErrors {
  askForReport: AskForReportError;
}
