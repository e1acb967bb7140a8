// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { OddNamesError } from "../errors.js";
import type { OddNamesTransport } from "../transport.js";

export interface HttpUrlsGroup {
  /** `GET /urls` */
  getHTTPUrls(options?: CallOptions): Call<void, GetHTTPUrlsError>;
}

/** The errors that getHTTPUrls answers with. */
export type GetHTTPUrlsError = OddNamesError;

/** `GET /urls` */
export function getHTTPUrls(
  transport: OddNamesTransport,
  options?: CallOptions,
): Call<void, GetHTTPUrlsError> {
  return transport.call({
    id: "getHTTPUrls",
    method: "GET",
    path: "/urls",
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HttpUrlsErrors {
  getHTTPUrls: GetHTTPUrlsError;
}
