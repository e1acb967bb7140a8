// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ParametersError } from "../errors.js";
import type { List, Point } from "../schemas.js";
import type { ParametersTransport } from "../transport.js";

/** The parameters of query. */
export interface QueryParams {
  form?: List;
  formTogether?: List;
  space?: List;
  pipe?: List;
  pipes?: List;
  deep?: Point;
  reserved?: string;
  json?: Point;
  text?: string;
  "filter[name]"?: string;
}

/** The errors that query answers with. */
export type QueryError = ParametersError;

const queryRequest = {
  id: "query",
  method: "GET",
  path: "/query",
  styles: /* @__PURE__ */ styles({
    formTogether: { explode: false },
    space: { style: "spaceDelimited" },
    pipe: { style: "pipeDelimited" },
    pipes: { style: "pipeDelimited", explode: true },
    deep: { style: "deepObject" },
    reserved: { allowReserved: true },
    json: { content: "json" },
  }),
  decode: asNothing,
} as const;

/** `GET /query` */
export function query(
  transport: ParametersTransport,
  params?: QueryParams,
  options?: CallOptions,
): Call<void, QueryError> {
  return transport.call({
    ...queryRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface QueryErrors {
  query: QueryError;
}
