// Generated from openapi.yaml. Do not edit.

import { asBlob, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { UnreadPartsError, UnreadPartsOtherError } from "../errors.js";
import type { ReportObject } from "../schemas.js";
import type { UnreadPartsTransport } from "../transport.js";

/** The errors that addReport answers with. */
export type AddReportError = UnreadPartsError;

/** `POST /reports` */
export function addReport(
  transport: UnreadPartsTransport,
  body?: string,
  options?: CallOptions,
): Call<ReportObject, AddReportError> {
  return transport.call({
    id: "addReport",
    method: "POST",
    path: "/reports",
    body,
    encode: plainBody,
    contentType: "application/xml",
    options,
  });
}

/** The errors that getReport answers with. */
export type GetReportError = UnreadPartsOtherError<never>;

/** `GET /reports/latest` */
export function getReport(
  transport: UnreadPartsTransport,
  options?: CallOptions,
): Call<Blob, GetReportError> {
  return transport.call({
    id: "getReport",
    method: "GET",
    path: "/reports/latest",
    decode: asBlob,
    options,
  });
}

/** The errors that getReportFile answers with. */
export type GetReportFileError = UnreadPartsError;

/** `GET /reports/latest/file` */
export function getReportFile(
  transport: UnreadPartsTransport,
  options?: CallOptions,
): Call<Blob, GetReportFileError> {
  return transport.call({
    id: "getReportFile",
    method: "GET",
    path: "/reports/latest/file",
    decode: asBlob,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ReportsErrors {
  addReport: AddReportError;
  getReport: GetReportError;
  getReportFile: GetReportFileError;
}
