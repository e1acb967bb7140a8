// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, plainBody } from "specloom";
import type { ServersErrorOf } from "./errors.js";
import type { ServersTransport } from "./transport.js";
import type { GetFileResponse } from "./types.js";

/** What can go wrong in ping. */
export type PingError = ServersErrorOf<never>;

/** `GET /ping` */
export function ping(
  transport: ServersTransport,
  options?: CallOptions,
): Call<void, PingError> {
  return transport.call({
    id: "ping",
    method: "GET",
    path: "/ping",
    decode: asNothing,
    options,
  });
}

/** What can go wrong in getFile. */
export type GetFileError = ServersErrorOf<never>;

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

/** What can go wrong in putFile. */
export type PutFileError = ServersErrorOf<never>;

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
