// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ReadmeParametersStyleError } from "../errors.js";
import type { ReadmeParametersStyleTransport } from "../transport.js";

/** Showcasing handling of `style` on query parameters. */
export interface QueryGroup {
  /**
   * Standard (no style)
   *
   * Support and handling of query parameters without `style` serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
   *
   * `GET /anything/query`
   */
  standard(params?: QueryStandardParams, options?: CallOptions): Call<void, QueryStandardError>;

  /**
   * Form (non-exploded)
   *
   * Support and handling of query parameters with `style: form` and `explode: false`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `GET /anything/query/form`
   */
  formNonExploded(
    params?: QueryFormNonExplodedParams,
    options?: CallOptions,
  ): Call<void, QueryFormNonExplodedError>;

  /**
   * Form (exploded)
   *
   * Support and handling of cookie parameters with `style: form` and `explode: true`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `POST /anything/query/form`
   */
  formExploded(
    params?: QueryFormExplodedParams,
    options?: CallOptions,
  ): Call<void, QueryFormExplodedError>;

  /**
   * spaceDelimited (non-exploded)
   *
   * Support and handling of cookie parameters with `style: spaceDelimited` and `explode: false`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `GET /anything/query/spaceDelimited`
   */
  spaceDelimitedNonExploded(
    params?: QuerySpaceDelimitedNonExplodedParams,
    options?: CallOptions,
  ): Call<void, QuerySpaceDelimitedNonExplodedError>;

  /**
   * pipeDelimited (non-exploded)
   *
   * Support and handling of cookie parameters with `style: pipeDelimited` and `explode: false`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `GET /anything/query/pipeDelimited`
   */
  pipeDelimitedNonExploded(
    params?: QueryPipeDelimitedNonExplodedParams,
    options?: CallOptions,
  ): Call<void, QueryPipeDelimitedNonExplodedError>;

  /**
   * deepObject (exploded)
   *
   * Support and handling of cookie parameters with `style: deepObject` and `explode: true`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `GET /anything/query/deepObject`
   */
  deepObjectNonExploded(
    params?: QueryDeepObjectNonExplodedParams,
    options?: CallOptions,
  ): Call<void, QueryDeepObjectNonExplodedError>;
}

/** The parameters of queryStandard. */
export interface QueryStandardParams {
  /** A standard primitive. */
  primitive?: string;
  /** A standard array. */
  array?: string[];
  /** A standard object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that queryStandard answers with. */
export type QueryStandardError = ReadmeParametersStyleError;

/**
 * Standard (no style)
 *
 * Support and handling of query parameters without `style` serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
 *
 * `GET /anything/query`
 */
export function queryStandard(
  transport: ReadmeParametersStyleTransport,
  params?: QueryStandardParams,
  options?: CallOptions,
): Call<void, QueryStandardError> {
  return transport.call({
    id: "query_standard",
    method: "GET",
    path: "/anything/query",
    params,
    decode: asNothing,
    options,
  });
}

/** The parameters of queryFormNonExploded. */
export interface QueryFormNonExplodedParams {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /** A `form` style, non-exploded array. */
  array?: string[];
  /** A `form` style, non-exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that queryFormNonExploded answers with. */
export type QueryFormNonExplodedError = ReadmeParametersStyleError;

const queryFormNonExplodedRequest = {
  id: "query_form_nonExploded",
  method: "GET",
  path: "/anything/query/form",
  styles: /* @__PURE__ */ styles({
    primitive: { explode: false },
    array: { explode: false },
    object: { explode: false },
  }),
  decode: asNothing,
} as const;

/**
 * Form (non-exploded)
 *
 * Support and handling of query parameters with `style: form` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/query/form`
 */
export function queryFormNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: QueryFormNonExplodedParams,
  options?: CallOptions,
): Call<void, QueryFormNonExplodedError> {
  return transport.call({
    ...queryFormNonExplodedRequest,
    params,
    options,
  });
}

/** The parameters of queryFormExploded. */
export interface QueryFormExplodedParams {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /** A `form` style, exploded array. */
  array?: string[];
  /** A `form` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that queryFormExploded answers with. */
export type QueryFormExplodedError = ReadmeParametersStyleError;

/**
 * Form (exploded)
 *
 * Support and handling of cookie parameters with `style: form` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `POST /anything/query/form`
 */
export function queryFormExploded(
  transport: ReadmeParametersStyleTransport,
  params?: QueryFormExplodedParams,
  options?: CallOptions,
): Call<void, QueryFormExplodedError> {
  return transport.call({
    id: "query_form_exploded",
    method: "POST",
    path: "/anything/query/form",
    params,
    decode: asNothing,
    options,
  });
}

/** The parameters of querySpaceDelimitedNonExploded. */
export interface QuerySpaceDelimitedNonExplodedParams {
  /** A `spaceDelimited` style, non-exploded primitive. */
  array?: string[];
  /**
   * A `spaceDelimited` style, non-exploded array.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that querySpaceDelimitedNonExploded answers with. */
export type QuerySpaceDelimitedNonExplodedError = ReadmeParametersStyleError;

const querySpaceDelimitedNonExplodedRequest = {
  id: "query_spaceDelimited_nonExploded",
  method: "GET",
  path: "/anything/query/spaceDelimited",
  styles: /* @__PURE__ */ styles({
    array: { style: "spaceDelimited" },
    object: { style: "spaceDelimited" },
  }),
  decode: asNothing,
} as const;

/**
 * spaceDelimited (non-exploded)
 *
 * Support and handling of cookie parameters with `style: spaceDelimited` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/query/spaceDelimited`
 */
export function querySpaceDelimitedNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: QuerySpaceDelimitedNonExplodedParams,
  options?: CallOptions,
): Call<void, QuerySpaceDelimitedNonExplodedError> {
  return transport.call({
    ...querySpaceDelimitedNonExplodedRequest,
    params,
    options,
  });
}

/** The parameters of queryPipeDelimitedNonExploded. */
export interface QueryPipeDelimitedNonExplodedParams {
  /** A `pipeDelimited` style, non-exploded primitive. */
  array?: string[];
  /**
   * A `pipeDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that queryPipeDelimitedNonExploded answers with. */
export type QueryPipeDelimitedNonExplodedError = ReadmeParametersStyleError;

const queryPipeDelimitedNonExplodedRequest = {
  id: "query_pipeDelimited_nonExploded",
  method: "GET",
  path: "/anything/query/pipeDelimited",
  styles: /* @__PURE__ */ styles({
    array: { style: "pipeDelimited" },
    object: { style: "pipeDelimited" },
  }),
  decode: asNothing,
} as const;

/**
 * pipeDelimited (non-exploded)
 *
 * Support and handling of cookie parameters with `style: pipeDelimited` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/query/pipeDelimited`
 */
export function queryPipeDelimitedNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: QueryPipeDelimitedNonExplodedParams,
  options?: CallOptions,
): Call<void, QueryPipeDelimitedNonExplodedError> {
  return transport.call({
    ...queryPipeDelimitedNonExplodedRequest,
    params,
    options,
  });
}

/** The parameters of queryDeepObjectNonExploded. */
export interface QueryDeepObjectNonExplodedParams {
  /** A `deepObject` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that queryDeepObjectNonExploded answers with. */
export type QueryDeepObjectNonExplodedError = ReadmeParametersStyleError;

/**
 * deepObject (exploded)
 *
 * Support and handling of cookie parameters with `style: deepObject` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/query/deepObject`
 */
export function queryDeepObjectNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: QueryDeepObjectNonExplodedParams,
  options?: CallOptions,
): Call<void, QueryDeepObjectNonExplodedError> {
  return transport.call({
    id: "query_deepObject_nonExploded",
    method: "GET",
    path: "/anything/query/deepObject",
    params,
    styles: /* @__PURE__ */ styles({ object: { style: "deepObject" } }),
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface QueryErrors {
  query_standard: QueryStandardError;
  query_form_nonExploded: QueryFormNonExplodedError;
  query_form_exploded: QueryFormExplodedError;
  query_spaceDelimited_nonExploded: QuerySpaceDelimitedNonExplodedError;
  query_pipeDelimited_nonExploded: QueryPipeDelimitedNonExplodedError;
  query_deepObject_nonExploded: QueryDeepObjectNonExplodedError;
}
