// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, plainBody } from "specloom";
import type { ServersCallError } from "./errors.js";
import type { ServersTransport } from "./transport.js";
import type { GetFileResponse } from "./types.js";

/** What can go wrong in ping. */
export type PingError = ServersCallError<never>;

/** `GET /ping` */
export function ping(
  transport: ServersTransport,
  options?: CallOptions,
): Call<void, PingError> {
  return transport.call({
    method: "GET",
    path: "/ping",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in getFile. */
export type GetFileError = ServersCallError<never>;

/** `GET /files/{name}` */
export function getFile(
  transport: ServersTransport,
  name: string,
  options?: CallOptions,
): Call<GetFileResponse, GetFileError> {
  return transport.call({
    method: "GET",
    path: "/files/{name}",
    server: "https://files.example.com",
    pathParams: { name },
    mediaType: "application/vnd.shop+json",
    options,
  });
}

/** What can go wrong in putFile. */
export type PutFileError = ServersCallError<never>;

/** `PUT /files/{name}` */
export function putFile(
  transport: ServersTransport,
  name: string,
  body?: Blob,
  options?: CallOptions,
): Call<void, PutFileError> {
  return transport.call({
    method: "PUT",
    path: "/files/{name}",
    server: "https://uploads.example.com",
    pathParams: { name },
    body: plainBody(body, "application/octet-stream"),
    accept: asNothing,
    options,
  });
}
