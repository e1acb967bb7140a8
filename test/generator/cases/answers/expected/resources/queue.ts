// Generated from openapi.yaml. Do not edit.

import {
  asBlob,
  asText,
  byStatus,
  type Call,
  type CallOptions,
  type ErrorStatus,
  type Success,
} from "specloom/runtime";
import type { AnswersErrorOf } from "../errors.js";
import type { Problem } from "../schemas.js";
import type { AnswersTransport } from "../transport.js";

/** What getQueue answers. */
export type GetQueueResponse = Blob | string;

/** The successes of getQueue. */
export type GetQueueSuccess = Success<Blob, 200> | Success<string, 202>;

/** The errors that getQueue answers with. */
export type GetQueueError = AnswersErrorOf<ErrorStatus, Problem>;

const getQueueRequest = {
  id: "getQueue",
  method: "GET",
  path: "/queue",
  accept: "application/pdf, text/plain",
  successes: /* @__PURE__ */ byStatus({
    200: { decode: { "application/pdf": asBlob } },
    202: { decode: { "text/plain": asText } },
  }),
} as const;

/** `GET /queue` */
export function getQueue(
  transport: AnswersTransport,
  options?: CallOptions,
): Call<GetQueueResponse, GetQueueError, GetQueueSuccess> {
  return transport.call({
    ...getQueueRequest,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface QueueErrors {
  getQueue: GetQueueError;
}
