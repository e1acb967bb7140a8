// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ReadmeParametersStyleError } from "../errors.js";
import type { ReadmeParametersStyleTransport } from "../transport.js";

/** Showcasing handling of `style` on cookie parameters. */
export interface CookieGroup {
  /**
   * Standard (no style)
   *
   * Support and handling of cookie parameters without `style` serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
   *
   * > Please note that due to browser security restrictions surrounding cookies, cookies only
   * will be sent if the API server URL is the same as where this guide is being served from.
   *
   * `GET /cookies`
   */
  cookiesStandard(
    params?: CookiesStandardParams,
    options?: CallOptions,
  ): Call<void, CookiesStandardError>;

  /**
   * Form (non-exploded)
   *
   * Support and handling of cookie parameters with `style: form` and `explode: false`
   * serialization.
   *
   * 📚 OpenAPI specification references:
   *
   * * [3.0.3 Parameter
   *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
   *
   * > Please note that due to browser security restrictions surrounding cookies, cookies only
   * will be sent if the API server URL is the same as where this guide is being served from.
   *
   * `GET /cookies#formNonExploded`
   */
  cookiesFormNonExploded(
    params?: CookiesFormNonExplodedParams,
    options?: CallOptions,
  ): Call<void, CookiesFormNonExplodedError>;

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
   * > Please note that due to browser security restrictions surrounding cookies, cookies only
   * will be sent if the API server URL is the same as where this guide is being served from.
   *
   * `GET /cookies#formExploded`
   */
  cookiesFormExploded(
    params?: CookiesFormExplodedParams,
    options?: CallOptions,
  ): Call<void, CookiesFormExplodedError>;
}

/** The parameters of cookiesStandard. */
export interface CookiesStandardParams {
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

/** The errors that cookiesStandard answers with. */
export type CookiesStandardError = ReadmeParametersStyleError;

const cookiesStandardRequest = {
  id: "cookies_standard",
  method: "GET",
  path: "/cookies",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "cookie" },
    array: { in: "cookie" },
    object: { in: "cookie" },
  }),
  decode: asNothing,
} as const;

/**
 * Standard (no style)
 *
 * Support and handling of cookie parameters without `style` serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
 *
 * > Please note that due to browser security restrictions surrounding cookies, cookies only
 * will be sent if the API server URL is the same as where this guide is being served from.
 *
 * `GET /cookies`
 */
export function cookiesStandard(
  transport: ReadmeParametersStyleTransport,
  params?: CookiesStandardParams,
  options?: CallOptions,
): Call<void, CookiesStandardError> {
  return transport.call({
    ...cookiesStandardRequest,
    params,
    options,
  });
}

/** The parameters of cookiesFormNonExploded. */
export interface CookiesFormNonExplodedParams {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /**
   * A `form` style, non-exploded array.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  array?: string[];
  /**
   * A `form` style, non-exploded object
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that cookiesFormNonExploded answers with. */
export type CookiesFormNonExplodedError = ReadmeParametersStyleError;

const cookiesFormNonExplodedRequest = {
  id: "cookies_form_nonExploded",
  method: "GET",
  path: "/cookies#formNonExploded",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "cookie" },
    array: { in: "cookie" },
    object: { in: "cookie" },
  }),
  decode: asNothing,
} as const;

/**
 * Form (non-exploded)
 *
 * Support and handling of cookie parameters with `style: form` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * > Please note that due to browser security restrictions surrounding cookies, cookies only
 * will be sent if the API server URL is the same as where this guide is being served from.
 *
 * `GET /cookies#formNonExploded`
 */
export function cookiesFormNonExploded(
  transport: ReadmeParametersStyleTransport,
  params?: CookiesFormNonExplodedParams,
  options?: CallOptions,
): Call<void, CookiesFormNonExplodedError> {
  return transport.call({
    ...cookiesFormNonExplodedRequest,
    params,
    options,
  });
}

/** The parameters of cookiesFormExploded. */
export interface CookiesFormExplodedParams {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /**
   * A `form` style, exploded array.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  array?: string[];
  /**
   * A `form` style, exploded object.
   *
   * > On ReadMe we encode this kind of parameter within
   * [@readme/httpsnippet](https://npm.im/@readme/httpsnippet) but it's unclear whether this
   * encoding is the correct behavior because the `Cookie` header deviates from all other
   * headers.
   */
  object?: {
    name?: string;
    description?: string;
  };
}

/** The errors that cookiesFormExploded answers with. */
export type CookiesFormExplodedError = ReadmeParametersStyleError;

const cookiesFormExplodedRequest = {
  id: "cookies_form_exploded",
  method: "GET",
  path: "/cookies#formExploded",
  styles: /* @__PURE__ */ styles({
    primitive: { in: "cookie" },
    array: { in: "cookie" },
    object: { in: "cookie" },
  }),
  decode: asNothing,
} as const;

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
 * > Please note that due to browser security restrictions surrounding cookies, cookies only
 * will be sent if the API server URL is the same as where this guide is being served from.
 *
 * `GET /cookies#formExploded`
 */
export function cookiesFormExploded(
  transport: ReadmeParametersStyleTransport,
  params?: CookiesFormExplodedParams,
  options?: CallOptions,
): Call<void, CookiesFormExplodedError> {
  return transport.call({
    ...cookiesFormExplodedRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CookieErrors {
  cookies_standard: CookiesStandardError;
  cookies_form_nonExploded: CookiesFormNonExplodedError;
  cookies_form_exploded: CookiesFormExplodedError;
}
