// Generated from openapi.yaml. Do not edit.

import { asBlob, asNothing, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { TextAndBinaryError } from "../errors.js";
import type { TextAndBinaryTransport } from "../transport.js";

/** The errors that download answers with. */
export type DownloadError = TextAndBinaryError;

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

/** The errors that upload answers with. */
export type UploadError = TextAndBinaryError;

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

/** The errors that uploadImage answers with. */
export type UploadImageError = TextAndBinaryError;

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

/** The errors of these operations, by their ids. */
export interface FilesErrors {
  download: DownloadError;
  upload: UploadError;
  uploadImage: UploadImageError;
}
