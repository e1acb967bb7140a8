// Generated from openapi.yaml. Do not edit.

import { asBlob, asNothing, asText, type Call, type CallOptions, plainBody } from "specloom";
import type { TextAndBinaryCallError } from "./errors.js";
import type { TextAndBinaryTransport } from "./transport.js";

/** What can go wrong in getReadme. */
export type GetReadmeError = TextAndBinaryCallError<never>;

/** `GET /readme` */
export function getReadme(
  transport: TextAndBinaryTransport,
  options?: CallOptions,
): Call<string, GetReadmeError> {
  return transport.call({
    method: "GET",
    path: "/readme",
    accept: asText,
    options,
  });
}

/** What can go wrong in putReadme. */
export type PutReadmeError = TextAndBinaryCallError<never>;

/** `PUT /readme` */
export function putReadme(
  transport: TextAndBinaryTransport,
  body: string,
  options?: CallOptions,
): Call<void, PutReadmeError> {
  return transport.call({
    method: "PUT",
    path: "/readme",
    body: plainBody(body, "text/plain"),
    accept: asNothing,
    options,
  });
}

/** What can go wrong in download. */
export type DownloadError = TextAndBinaryCallError<never>;

/** `GET /files/{name}` */
export function download(
  transport: TextAndBinaryTransport,
  name: string,
  options?: CallOptions,
): Call<Blob | undefined, DownloadError> {
  return transport.call({
    method: "GET",
    path: "/files/{name}",
    pathParams: { name },
    accept: asBlob,
    options,
  });
}

/** What can go wrong in upload. */
export type UploadError = TextAndBinaryCallError<never>;

/** `PUT /files/{name}` */
export function upload(
  transport: TextAndBinaryTransport,
  name: string,
  body?: Blob,
  options?: CallOptions,
): Call<void, UploadError> {
  return transport.call({
    method: "PUT",
    path: "/files/{name}",
    pathParams: { name },
    body: plainBody(body, "application/octet-stream"),
    accept: asNothing,
    options,
  });
}

/** What can go wrong in uploadImage. */
export type UploadImageError = TextAndBinaryCallError<never>;

/** `POST /files/{name}` */
export function uploadImage(
  transport: TextAndBinaryTransport,
  name: string,
  body: Blob,
  options?: CallOptions,
): Call<Blob, UploadImageError> {
  return transport.call({
    method: "POST",
    path: "/files/{name}",
    pathParams: { name },
    body: plainBody(body),
    accept: asBlob,
    options,
  });
}

/** What can go wrong in getReport. */
export type GetReportError = TextAndBinaryCallError<never>;

/** `GET /report` */
export function getReport(
  transport: TextAndBinaryTransport,
  options?: CallOptions,
): Call<string, GetReportError> {
  return transport.call({
    method: "GET",
    path: "/report",
    accept: asText,
    options,
  });
}

/** What can go wrong in putReport. */
export type PutReportError = TextAndBinaryCallError<never>;

/** `PUT /report` */
export function putReport(
  transport: TextAndBinaryTransport,
  body: string,
  options?: CallOptions,
): Call<void, PutReportError> {
  return transport.call({
    method: "PUT",
    path: "/report",
    body: plainBody(body, "application/soap+xml"),
    accept: asNothing,
    options,
  });
}
