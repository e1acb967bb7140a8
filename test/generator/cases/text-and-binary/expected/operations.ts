// Generated from openapi.yaml. Do not edit.

import { asBlob, asNothing, asText, type Call, type CallOptions, plainBody } from "specloom";
import type { TextAndBinaryErrorOf } from "./errors.js";
import type { TextAndBinaryTransport } from "./transport.js";

/** What can go wrong in getReadme. */
export type GetReadmeError = TextAndBinaryErrorOf<never>;

/** `GET /readme` */
export function getReadme(
  transport: TextAndBinaryTransport,
  options?: CallOptions,
): Call<string, GetReadmeError> {
  return transport.call({
    id: "getReadme",
    method: "GET",
    path: "/readme",
    decode: asText,
    options,
  });
}

/** What can go wrong in putReadme. */
export type PutReadmeError = TextAndBinaryErrorOf<never>;

/** `PUT /readme` */
export function putReadme(
  transport: TextAndBinaryTransport,
  body: string,
  options?: CallOptions,
): Call<void, PutReadmeError> {
  return transport.call({
    id: "putReadme",
    method: "PUT",
    path: "/readme",
    body,
    encode: plainBody,
    contentType: "text/plain",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in download. */
export type DownloadError = TextAndBinaryErrorOf<never>;

/** `GET /files/{name}` */
export function download(
  transport: TextAndBinaryTransport,
  name: string,
  options?: CallOptions,
): Call<Blob | undefined, DownloadError> {
  return transport.call({
    id: "download",
    method: "GET",
    path: "/files/{name}",
    pathParams: { name },
    decode: asBlob,
    options,
  });
}

/** What can go wrong in upload. */
export type UploadError = TextAndBinaryErrorOf<never>;

/** `PUT /files/{name}` */
export function upload(
  transport: TextAndBinaryTransport,
  name: string,
  body?: Blob,
  options?: CallOptions,
): Call<void, UploadError> {
  return transport.call({
    id: "upload",
    method: "PUT",
    path: "/files/{name}",
    pathParams: { name },
    body,
    encode: plainBody,
    contentType: "application/octet-stream",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in uploadImage. */
export type UploadImageError = TextAndBinaryErrorOf<never>;

/** `POST /files/{name}` */
export function uploadImage(
  transport: TextAndBinaryTransport,
  name: string,
  body: Blob,
  options?: CallOptions,
): Call<Blob, UploadImageError> {
  return transport.call({
    id: "uploadImage",
    method: "POST",
    path: "/files/{name}",
    pathParams: { name },
    body,
    encode: plainBody,
    decode: asBlob,
    options,
  });
}

/** What can go wrong in getReport. */
export type GetReportError = TextAndBinaryErrorOf<never>;

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

/** What can go wrong in putReport. */
export type PutReportError = TextAndBinaryErrorOf<never>;

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
