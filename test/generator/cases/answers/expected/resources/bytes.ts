// Generated from openapi.yaml. Do not edit.

import { asBlob, type Call, type CallOptions } from "specloom/runtime";
import type { AnswersError } from "../errors.js";
import type { AnswersTransport } from "../transport.js";

/** The errors that getBytes answers with. */
export type GetBytesError = AnswersError;

/** `GET /bytes` */
export function getBytes(
  transport: AnswersTransport,
  options?: CallOptions,
): Call<Blob, GetBytesError> {
  return transport.call({
    id: "getBytes",
    method: "GET",
    path: "/bytes",
    decode: asBlob,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BytesErrors {
  getBytes: GetBytesError;
}
