// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ReadmeParametersStyleError } from "../errors.js";
import type { ReadmeParametersStyleTransport } from "../transport.js";

/** Showcasing handling of `style` on header parameters. */
export interface HeaderGroup {
  /**
   * Standard (no style)
   *
   * Support and handling of header parameters without `style` serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
   *
   * `GET /anything/headers`
   */
  headersStandard(
    params?: HeadersStandardParams,
    options?: CallOptions,
  ): Call<void, HeadersStandardError>;

  /**
   * Simple (non-exploded)
   *
   * Support and handling of header parameters with `style: simple` and `explode: false`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `GET /anything/headers/simple`
   */
  headersSimpleNonExploded(
    params?: HeadersSimpleNonExplodedParams,
    options?: CallOptions,
  ): Call<void, HeadersSimpleNonExplodedError>;

  /**
   * Simple (exploded)
   *
   * Support and handling of header parameters with `style: simple` and `explode: true`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * `POST /anything/headers/simple`
   */
  headersSimpleExploded(
    params?: HeadersSimpleExplodedParams,
    options?: CallOptions,
  ): Call<void, HeadersSimpleExplodedError>;
}

/** The parameters of headersStandard. */
export interface HeadersStandardParams {
  /** A standard primitive. */
  primitive?: string;
  /**
   * A standard array.
   *
   * > Because headers cannot be duplicated, for an array'd header parameter to be sent it
   * **must** have a `style` property present.
   */
  array?: string[];
  /** A standard object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that headersStandard answers with. */
export type HeadersStandardError = ReadmeParametersStyleError;

const headersStandardRequest = {
  id: "headers_standard",
  method: "GET",
  path: "/anything/headers",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "header" },
    array: { in: "header" },
    object: { in: "header" },
  }),
  decode: asNothing,
} as const;

/**
 * Standard (no style)
 *
 * Support and handling of header parameters without `style` serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
 *
 * `GET /anything/headers`
 */
export function headersStandard(
  transport: ReadmeParametersStyleTransport,
  params?: HeadersStandardParams,
  options?: CallOptions,
): Call<void, HeadersStandardError> {
  return transport.call({
    ...headersStandardRequest,
    params,
    options,
  });
}

/** The parameters of headersSimpleNonExploded. */
export interface HeadersSimpleNonExplodedParams {
  /** A `simple` style, non-exploded primitive. */
  primitive?: string;
  /** A `simple` style, non-exploded array. */
  array?: string[];
  /** A `simple` style, non-exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that headersSimpleNonExploded answers with. */
export type HeadersSimpleNonExplodedError = ReadmeParametersStyleError;

const headersSimpleNonExplodedRequest = {
  id: "headers_simple_nonExploded",
  method: "GET",
  path: "/anything/headers/simple",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "header" },
    array: { in: "header" },
    object: { in: "header" },
  }),
  decode: asNothing,
} as const;

/**
 * Simple (non-exploded)
 *
 * Support and handling of header parameters with `style: simple` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/headers/simple`
 */
export function headersSimpleNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: HeadersSimpleNonExplodedParams,
  options?: CallOptions,
): Call<void, HeadersSimpleNonExplodedError> {
  return transport.call({
    ...headersSimpleNonExplodedRequest,
    params,
    options,
  });
}

/** The parameters of headersSimpleExploded. */
export interface HeadersSimpleExplodedParams {
  /** A `simple` style, exploded primitive. */
  primitive?: string;
  /** A `simple` style, exploded array. */
  array?: string[];
  /** A `simple` style, exploded object. */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that headersSimpleExploded answers with. */
export type HeadersSimpleExplodedError = ReadmeParametersStyleError;

const headersSimpleExplodedRequest = {
  id: "headers_simple_exploded",
  method: "POST",
  path: "/anything/headers/simple",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "header", explode: true },
    array: { in: "header", explode: true },
    object: { in: "header", explode: true },
  }),
  decode: asNothing,
} as const;

/**
 * Simple (exploded)
 *
 * Support and handling of header parameters with `style: simple` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `POST /anything/headers/simple`
 */
export function headersSimpleExploded(
  transport: ReadmeParametersStyleTransport,
  params?: HeadersSimpleExplodedParams,
  options?: CallOptions,
): Call<void, HeadersSimpleExplodedError> {
  return transport.call({
    ...headersSimpleExplodedRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface HeaderErrors {
  headers_standard: HeadersStandardError;
  headers_simple_nonExploded: HeadersSimpleNonExplodedError;
  headers_simple_exploded: HeadersSimpleExplodedError;
}
