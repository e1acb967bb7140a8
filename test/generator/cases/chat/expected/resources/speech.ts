// Generated from openapi.yaml. Do not edit.

import {
  asBlob,
  asEvents,
  type Call,
  type CallOptions,
  type EventStream,
  jsonBody,
} from "specloom/runtime";
import type { ChatError } from "../errors.js";
import type { ChatTransport } from "../transport.js";

/** The body of speak. */
export interface SpeakBody {
  "as/stream"?: boolean;
  text?: string;
}

/** One item of speak. */
export interface SpeakItem {
  sound?: string;
}

/** The errors that speak answers with. */
export type SpeakError = ChatError;

/** `POST /speech` */
export function speak(
  transport: ChatTransport,
  body: SpeakBody & { "as/stream": true },
  options?: CallOptions,
): Call<EventStream<SpeakItem>, SpeakError>;
/** `POST /speech` */
export function speak(
  transport: ChatTransport,
  body?: SpeakBody & { "as/stream"?: false },
  options?: CallOptions,
): Call<Blob, SpeakError>;
/** `POST /speech` */
export function speak(
  transport: ChatTransport,
  body?: SpeakBody,
  options?: CallOptions,
): Call<Blob | EventStream<SpeakItem>, SpeakError>;
export function speak(
  transport: ChatTransport,
  body?: SpeakBody,
  options?: CallOptions,
): Call<Blob | EventStream<SpeakItem>, SpeakError> {
  return transport.call({
    id: "speak",
    method: "POST",
    path: "/speech",
    body,
    encode: jsonBody,
    decode: asBlob,
    stream: body?.["as/stream"] === true ? asEvents() : undefined,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SpeechErrors {
  speak: SpeakError;
}
