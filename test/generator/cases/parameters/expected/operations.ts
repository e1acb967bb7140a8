// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom";
import type { ParametersErrorOf } from "./errors.js";
import type { ParametersTransport } from "./transport.js";
import type {
  OrderParams,
  PathPath,
  PlainParams,
  Point,
  QueryParams,
  SameParams,
  Size,
} from "./types.js";

/** What can go wrong in plain. */
export type PlainError = ParametersErrorOf<never>;

/** `GET /plain/{id}/{user-id}` */
export function plain(
  transport: ParametersTransport,
  id: number,
  userId: string,
  params: PlainParams,
  options?: CallOptions,
): Call<void, PlainError> {
  return transport.call({
    id: "plain",
    method: "GET",
    path: "/plain/{id}/{user-id}",
    pathParams: { id, "user-id": userId },
    params,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in query. */
export type QueryError = ParametersErrorOf<never>;

const queryRequest = {
  id: "query",
  method: "GET",
  path: "/query",
  styles: styles({
    formTogether: { explode: false },
    space: { style: "spaceDelimited" },
    pipe: { style: "pipeDelimited" },
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

/** What can go wrong in path. */
export type PathError = ParametersErrorOf<never>;

const pathRequest = {
  id: "path",
  method: "GET",
  path: "/path/{simple}/{exploded}/{label}/{matrix}/{points}/{size}",
  styles: styles({
    simple: { in: "path" },
    exploded: { explode: true },
    label: { style: "label" },
    matrix: { style: "matrix", explode: true },
    points: { in: "path" },
  }),
  decode: asNothing,
} as const;

/** `GET /path/{simple}/{exploded}/{label}/{matrix}/{points}/{size}` */
export function path(
  transport: ParametersTransport,
  simple: string[],
  exploded: Point,
  label: string[],
  matrix: number[],
  points: PathPath["points"],
  size: Size,
  options?: CallOptions,
): Call<void, PathError> {
  return transport.call({
    ...pathRequest,
    pathParams: { simple, exploded, label, matrix, points, size },
    options,
  });
}

/** What can go wrong in order. */
export type OrderError = ParametersErrorOf<never>;

/**
 * The body comes before params where none of them is required
 *
 * `POST /order`
 */
export function order(
  transport: ParametersTransport,
  body: Point,
  params?: OrderParams,
  options?: CallOptions,
): Call<void, OrderError> {
  return transport.call({
    id: "order",
    method: "POST",
    path: "/order",
    params,
    body,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in same. */
export type SameError = ParametersErrorOf<never>;

/**
 * One name in the path and in the query
 *
 * `GET /same/{id}`
 */
export function same(
  transport: ParametersTransport,
  id: number,
  params?: SameParams,
  options?: CallOptions,
): Call<void, SameError> {
  return transport.call({
    id: "same",
    method: "GET",
    path: "/same/{id}",
    pathParams: { id },
    params,
    styles: styles({ id: { style: "label" }, id_query: { explode: false, name: "id" } }),
    decode: asNothing,
    options,
  });
}
