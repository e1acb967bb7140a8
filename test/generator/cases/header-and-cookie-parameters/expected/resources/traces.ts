// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { HeaderAndCookieParametersError } from "../errors.js";
import type { HeaderAndCookieParametersTransport } from "../transport.js";

/** The parameters of listTraces. */
export interface ListTracesParams {
  "X-Request-Id": string;
  "X-Tags"?: {
    [key: string]: string;
  };
  session?: string;
  id?: number;
  id_header?: string;
  id_cookie?: string;
}

/** The errors that listTraces answers with. */
export type ListTracesError = HeaderAndCookieParametersError;

const listTracesRequest = {
  id: "listTraces",
  method: "GET",
  path: "/traces",
  styles: /* @__PURE__ */ styles({
    "X-Request-Id": { in: "header" },
    "X-Tags": { in: "header", explode: true },
    session: { in: "cookie" },
    id_header: { in: "header", name: "id" },
    id_cookie: { in: "cookie", name: "id" },
  }),
  decode: asNothing,
} as const;

/** `GET /traces` */
export function listTraces(
  transport: HeaderAndCookieParametersTransport,
  params: ListTracesParams,
  options?: CallOptions,
): Call<void, ListTracesError> {
  return transport.call({
    ...listTracesRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TracesErrors {
  listTraces: ListTracesError;
}
