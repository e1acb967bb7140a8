// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import {
  createParametersTransport,
  type ParametersOptions,
  type ParametersTransport,
} from "./transport.js";
import type {
  OrderParams,
  PathPath,
  PlainParams,
  Point,
  QueryParams,
  SameParams,
  Size,
} from "./types.js";

/** Search */
export interface ParametersClient {
  /** `GET /plain/{id}/{user-id}` */
  plain(
    id: number,
    userId: string,
    params: PlainParams,
    options?: CallOptions,
  ): Call<void, operations.PlainError>;
  /** `GET /query` */
  query(params?: QueryParams, options?: CallOptions): Call<void, operations.QueryError>;
  /** `GET /path/{simple}/{exploded}/{label}/{matrix}/{points}/{size}` */
  path(
    simple: string[],
    exploded_: Point,
    label: string[],
    matrix: number[],
    points: PathPath["points"],
    size: Size,
    options?: CallOptions,
  ): Call<void, operations.PathError>;
  /**
   * The body comes before params where none of them is required
   *
   * `POST /order`
   */
  order(
    body: Point,
    params?: OrderParams,
    options?: CallOptions,
  ): Call<void, operations.OrderError>;
  /**
   * One name in the path and in the query
   *
   * `GET /same/{id}`
   */
  same(id: number, params?: SameParams, options?: CallOptions): Call<void, operations.SameError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ParametersOptions): ParametersClient;
}

/**
 * Makes a Parameters client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createParametersClient(options: ParametersOptions = {}): ParametersClient {
  return bind(createParametersTransport(options, diagnostics));
}

function bind(transport: ParametersTransport): ParametersClient {
  return {
    plain: (id, userId, params, options) =>
      operations.plain(transport, id, userId, params, options),
    query: (params, options) => operations.query(transport, params, options),
    path: (simple, exploded_, label, matrix, points, size, options) =>
      operations.path(transport, simple, exploded_, label, matrix, points, size, options),
    order: (body, params, options) => operations.order(transport, body, params, options),
    same: (id, params, options) => operations.same(transport, id, params, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
