// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, plainBody } from "specloom/runtime";
import type { HostileTextError } from "../errors.js";
import type { Evil } from "../schemas.js";
import type { HostileTextTransport } from "../transport.js";

/** The errors that send answers with. */
export type SendError = HostileTextError;

/**
 * Hidden: � � � � � � � �[31m end.
 *
 * `POST /send`
 */
export function send(
  transport: HostileTextTransport,
  body?: Blob,
  options?: CallOptions,
): Call<Evil, SendError> {
  return transport.call({
    id: "send",
    method: "POST",
    path: "/send",
    body,
    encode: plainBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SendErrors {
  send: SendError;
}
