// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type EventStream,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ChatError } from "./errors.js";
import * as completions from "./resources/completions.js";
import * as speech from "./resources/speech.js";
import type * as schemas from "./schemas.js";
import { type ChatOptions, type ChatTransport, createChatTransport } from "./transport.js";

/** Chat */
export interface ChatClient {
  readonly completions: completions.CompletionsGroup;
  /** `POST /speech` */
  speak(
    body: speech.SpeakBody & { "as/stream": true },
    options?: CallOptions,
  ): Call<EventStream<speech.SpeakItem>, speech.SpeakError>;
  /** `POST /speech` */
  speak(
    body?: speech.SpeakBody & { "as/stream"?: false },
    options?: CallOptions,
  ): Call<Blob, speech.SpeakError>;
  /** `POST /speech` */
  speak(
    body?: speech.SpeakBody,
    options?: CallOptions,
  ): Call<Blob | EventStream<speech.SpeakItem>, speech.SpeakError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ChatError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: ChatOptions): ChatClient;
}

/**
 * Makes a Chat client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createChatClient(options: ChatOptions = {}): ChatClient {
  return bind(createChatTransport(options));
}

function bind(transport: ChatTransport): ChatClient {
  return {
    completions: {
      create: ((body: schemas.Question, options?: CallOptions) =>
        completions.createCompletion(
          transport,
          body,
          options,
        )) as completions.CompletionsGroup["create"],
    },
    speak: ((body?: speech.SpeakBody, options?: CallOptions) =>
      speech.speak(transport, body, options)) as ChatClient["speak"],
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
