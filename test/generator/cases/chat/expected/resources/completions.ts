// Generated from openapi.yaml. Do not edit.

import {
  asEvents,
  type Call,
  type CallOptions,
  type EventStream,
  jsonBody,
} from "specloom/runtime";
import type { ChatErrorOf, ChatOtherError } from "../errors.js";
import type { Chunk, Completion, Problem, Question } from "../schemas.js";
import type { ChatTransport } from "../transport.js";

export interface CompletionsGroup {
  /**
   * Answers a question, at once or word by word.
   *
   * `POST /chat/completions`
   */
  create(
    body: Question & { stream: true },
    options?: CallOptions,
  ): Call<EventStream<Chunk>, CreateCompletionError>;
  /**
   * Answers a question, at once or word by word.
   *
   * `POST /chat/completions`
   */
  create(
    body: Question & { stream?: false | null },
    options?: CallOptions,
  ): Call<Completion, CreateCompletionError>;
  /**
   * Answers a question, at once or word by word.
   *
   * `POST /chat/completions`
   */
  create(
    body: Question,
    options?: CallOptions,
  ): Call<Completion | EventStream<Chunk>, CreateCompletionError>;
}

/** The errors that createCompletion answers with. */
export type CreateCompletionError = ChatErrorOf<400, Problem> | ChatOtherError<400>;

/**
 * Answers a question, at once or word by word.
 *
 * `POST /chat/completions`
 */
export function createCompletion(
  transport: ChatTransport,
  body: Question & { stream: true },
  options?: CallOptions,
): Call<EventStream<Chunk>, CreateCompletionError>;
/**
 * Answers a question, at once or word by word.
 *
 * `POST /chat/completions`
 */
export function createCompletion(
  transport: ChatTransport,
  body: Question & { stream?: false | null },
  options?: CallOptions,
): Call<Completion, CreateCompletionError>;
/**
 * Answers a question, at once or word by word.
 *
 * `POST /chat/completions`
 */
export function createCompletion(
  transport: ChatTransport,
  body: Question,
  options?: CallOptions,
): Call<Completion | EventStream<Chunk>, CreateCompletionError>;
export function createCompletion(
  transport: ChatTransport,
  body: Question,
  options?: CallOptions,
): Call<Completion | EventStream<Chunk>, CreateCompletionError> {
  return transport.call({
    id: "createCompletion",
    method: "POST",
    path: "/chat/completions",
    body,
    encode: jsonBody,
    stream: body.stream === true ? asEvents({ end: "[DONE]" }) : undefined,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CompletionsErrors {
  createCompletion: CreateCompletionError;
}
