// Generated from openapi.yaml. Do not edit.

import { asNothing, asText, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { TextAndBinaryError } from "../errors.js";
import type { TextAndBinaryTransport } from "../transport.js";

/** The errors that getReport answers with. */
export type GetReportError = TextAndBinaryError;

/** `GET /report` */
export function getReport(
  transport: TextAndBinaryTransport,
  options?: CallOptions,
): Call<string, GetReportError> {
  return transport.call({
    id: "getReport",
    method: "GET",
    path: "/report",
    decode: asText,
    options,
  });
}

/** The errors that putReport answers with. */
export type PutReportError = TextAndBinaryError;

/** `PUT /report` */
export function putReport(
  transport: TextAndBinaryTransport,
  body: string,
  options?: CallOptions,
): Call<void, PutReportError> {
  return transport.call({
    id: "putReport",
    method: "PUT",
    path: "/report",
    body,
    encode: plainBody,
    contentType: "application/soap+xml",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ReportErrors {
  getReport: GetReportError;
  putReport: PutReportError;
}
