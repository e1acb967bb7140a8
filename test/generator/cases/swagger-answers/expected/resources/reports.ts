// Generated from openapi.yaml. Do not edit.

import {
  asBlob,
  asNothing,
  asText,
  type Call,
  type CallOptions,
  type ErrorStatus,
} from "specloom/runtime";
import type {
  SwaggerAnswersError,
  SwaggerAnswersErrorOf,
  SwaggerAnswersOtherError,
} from "../errors.js";
import type { Failure, ReportObject } from "../schemas.js";
import type { SwaggerAnswersTransport } from "../transport.js";

export interface ReportsGroup {
  /** `GET /reports` */
  list(options?: CallOptions): Call<ReportsListResponse, ReportsListError>;

  /** `GET /reports/text` */
  text(options?: CallOptions): Call<string, ReportsTextError>;

  /** `GET /reports/file` */
  download(options?: CallOptions): Call<Blob, ReportsDownloadError>;

  /** `GET /reports/unknown` */
  bytes(options?: CallOptions): Call<Blob, ReportsBytesError>;

  /** `GET /reports/shown` */
  shown(options?: CallOptions): Call<string, ReportsShownError>;

  /**
   * `DELETE /reports/shown`
   *
   * @deprecated
   */
  delete(options?: CallOptions): Call<void, ReportsDeleteError>;
}

/** What reportsList answers. */
export type ReportsListResponse = ReportObject[];

/** The errors that reportsList answers with. */
export type ReportsListError = SwaggerAnswersErrorOf<ErrorStatus, Failure>;

/** `GET /reports` */
export function reportsList(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<ReportsListResponse, ReportsListError> {
  return transport.call({
    id: "reports.list",
    method: "GET",
    path: "/reports",
    anyJson: true,
    options,
  });
}

/** The errors that reportsText answers with. */
export type ReportsTextError = SwaggerAnswersOtherError<never>;

/** `GET /reports/text` */
export function reportsText(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<string, ReportsTextError> {
  return transport.call({
    id: "reports.text",
    method: "GET",
    path: "/reports/text",
    decode: asText,
    options,
  });
}

/** The errors that reportsDownload answers with. */
export type ReportsDownloadError = SwaggerAnswersOtherError<never>;

/** `GET /reports/file` */
export function reportsDownload(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<Blob, ReportsDownloadError> {
  return transport.call({
    id: "reports.download",
    method: "GET",
    path: "/reports/file",
    decode: asBlob,
    options,
  });
}

/** The errors that reportsBytes answers with. */
export type ReportsBytesError = SwaggerAnswersError;

/** `GET /reports/unknown` */
export function reportsBytes(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<Blob, ReportsBytesError> {
  return transport.call({
    id: "reports.bytes",
    method: "GET",
    path: "/reports/unknown",
    decode: asBlob,
    options,
  });
}

/** The errors that reportsShown answers with. */
export type ReportsShownError = SwaggerAnswersError;

/** `GET /reports/shown` */
export function reportsShown(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<string, ReportsShownError> {
  return transport.call({
    id: "reports.shown",
    method: "GET",
    path: "/reports/shown",
    decode: asText,
    options,
  });
}

/** The errors that reportsDelete answers with. */
export type ReportsDeleteError = SwaggerAnswersError;

/**
 * `DELETE /reports/shown`
 *
 * @deprecated
 */
export function reportsDelete(
  transport: SwaggerAnswersTransport,
  options?: CallOptions,
): Call<void, ReportsDeleteError> {
  return transport.call({
    id: "reports.delete",
    method: "DELETE",
    path: "/reports/shown",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ReportsErrors {
  "reports.list": ReportsListError;
  "reports.text": ReportsTextError;
  "reports.download": ReportsDownloadError;
  "reports.bytes": ReportsBytesError;
  "reports.shown": ReportsShownError;
  "reports.delete": ReportsDeleteError;
}
