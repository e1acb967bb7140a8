// Generated from openapi.yaml. Do not edit.

import { asNothing, asText, type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { TextAndBinaryError } from "../errors.js";
import type { TextAndBinaryTransport } from "../transport.js";

/** The errors that getReadme answers with. */
export type GetReadmeError = TextAndBinaryError;

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

/** The errors that putReadme answers with. */
export type PutReadmeError = TextAndBinaryError;

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

/** The errors of these operations, by their ids. */
export interface ReadmeErrors {
  getReadme: GetReadmeError;
  putReadme: PutReadmeError;
}
