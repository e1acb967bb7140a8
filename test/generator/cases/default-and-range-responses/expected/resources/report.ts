// Generated from openapi.yaml. Do not edit.

import { asNothing, byStatus, type Call, type CallOptions, type Success } from "specloom/runtime";
import type { DefaultAndRangeResponsesError } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { DefaultAndRangeResponsesTransport } from "../transport.js";

/** The successes of askForReport. */
export type AskForReportSuccess = Success<Weather, 200> | Success<undefined, 202>;

/** The errors that askForReport answers with. */
export type AskForReportError = DefaultAndRangeResponsesError;

/** `PUT /report` */
export function askForReport(
  transport: DefaultAndRangeResponsesTransport,
  options?: CallOptions,
): Call<Weather | undefined, AskForReportError, AskForReportSuccess> {
  return transport.call({
    id: "askForReport",
    method: "PUT",
    path: "/report",
    successes: /* @__PURE__ */ byStatus({ 200: {}, 202: { decode: asNothing } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ReportErrors {
  askForReport: AskForReportError;
}
