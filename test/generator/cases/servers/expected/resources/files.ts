// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { ServersError } from "../errors.js";
import type { ServersTransport } from "../transport.js";

/** What getFile answers. */
export type GetFileResponse = Record<string, unknown>;

/** The errors that getFile answers with. */
export type GetFileError = ServersError;

/** `GET /files/{name}` */
export function getFile(
  transport: ServersTransport,
  name: string,
  options?: CallOptions,
): Call<GetFileResponse, GetFileError> {
  return transport.call({
    id: "getFile",
    method: "GET",
    path: "/files/{name}",
    server: "https://files.example.com",
    pathParams: { name },
    accept: "application/vnd.shop+json",
    options,
  });
}

/** The errors that putFile answers with. */
export type PutFileError = ServersError;

/** `PUT /files/{name}` */
export function putFile(
  transport: ServersTransport,
  name: string,
  body?: Blob,
  options?: CallOptions,
): Call<void, PutFileError> {
  return transport.call({
    id: "putFile",
    method: "PUT",
    path: "/files/{name}",
    server: "https://uploads.example.com",
    pathParams: { name },
    body,
    encode: plainBody,
    contentType: "application/octet-stream",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface FilesErrors {
  getFile: GetFileError;
  putFile: PutFileError;
}
