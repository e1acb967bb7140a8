// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, partsAs } from "specloom/runtime";
import type { MultipartKindsError } from "../errors.js";
import type { MultipartKindsTransport } from "../transport.js";

/** The body of runBatch. */
export type RunBatchBody = {
  path: string;
}[];

/** The errors that runBatch answers with. */
export type RunBatchError = MultipartKindsError;

/** `POST /batches` */
export function runBatch(
  transport: MultipartKindsTransport,
  body: RunBatchBody | Blob,
  options?: CallOptions,
): Call<void, RunBatchError> {
  return transport.call({
    id: "runBatch",
    method: "POST",
    path: "/batches",
    body,
    encode: /* @__PURE__ */ partsAs("mixed", {}),
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BatchesErrors {
  runBatch: RunBatchError;
}
