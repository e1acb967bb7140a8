// Generated from openapi.yaml. Do not edit.

import { asBlob, asJson, asText, byStatus, type Call, type CallOptions } from "specloom/runtime";
import type { AnswersError } from "../errors.js";
import type { AnswersTransport } from "../transport.js";

/** What getAnything answers. */
export type GetAnythingResponse = unknown;

/** The errors that getAnything answers with. */
export type GetAnythingError = AnswersError;

const getAnythingRequest = {
  id: "getAnything",
  method: "GET",
  path: "/anything",
  accept: "*/*",
  anyJson: true,
  successes: /* @__PURE__ */ byStatus({
    "2XX": { decode: { "application/json": asJson, "text/*": asText, "*/*": asBlob } },
  }),
} as const;

/** `GET /anything` */
export function getAnything(
  transport: AnswersTransport,
  options?: CallOptions,
): Call<GetAnythingResponse, GetAnythingError> {
  return transport.call({
    ...getAnythingRequest,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AnythingErrors {
  getAnything: GetAnythingError;
}
