// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom";
import type { HeaderAndCookieParametersErrorOf } from "./errors.js";
import type { HeaderAndCookieParametersTransport } from "./transport.js";
import type { ListTracesParams } from "./types.js";

/** What can go wrong in listTraces. */
export type ListTracesError = HeaderAndCookieParametersErrorOf<never>;

const listTracesRequest = {
  id: "listTraces",
  method: "GET",
  path: "/traces",
  styles: styles({
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
