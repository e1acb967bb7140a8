// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { MediaTypesError } from "../errors.js";
import type { MediaTypesTransport } from "../transport.js";

/** The body of sendAnything. */
export type SendAnythingBody = unknown;

/** What sendAnything answers. */
export type SendAnythingResponse = unknown;

/** The errors that sendAnything answers with. */
export type SendAnythingError = MediaTypesError;

/** `POST /anything` */
export function sendAnything(
  transport: MediaTypesTransport,
  body?: SendAnythingBody,
  options?: CallOptions,
): Call<SendAnythingResponse, SendAnythingError> {
  return transport.call({
    id: "sendAnything",
    method: "POST",
    path: "/anything",
    body,
    encode: jsonBody,
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AnythingErrors {
  sendAnything: SendAnythingError;
}
