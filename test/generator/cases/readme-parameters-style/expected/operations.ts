// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipart, styles } from "specloom";
import type { ReadmeParametersStyleErrorOf } from "./errors.js";
import type { ReadmeParametersStyleTransport } from "./transport.js";
import type {
  CookiesFormExplodedParams,
  CookiesFormNonExplodedParams,
  CookiesStandardParams,
  FormDataDeepObjectExplodedBody,
  FormDataFormExplodedBody,
  FormDataFormNonExplodedBody,
  FormDataPipeDelimitedNonExplodedBody,
  FormDataSpaceDelimitedNonExplodedBody,
  FormDataStandardBody,
  HeadersSimpleExplodedParams,
  HeadersSimpleNonExplodedParams,
  HeadersStandardParams,
  PathsLabelExplodedPath,
  PathsLabelNonExplodedPath,
  PathsMatrixExplodedPath,
  PathsMatrixNonExplodedPath,
  PathsSimpleExplodedPath,
  PathsSimpleNonExplodedPath,
  PathsStandardPath,
  QueryDeepObjectNonExplodedParams,
  QueryFormExplodedParams,
  QueryFormNonExplodedParams,
  QueryPipeDelimitedNonExplodedParams,
  QuerySpaceDelimitedNonExplodedParams,
  QueryStandardParams,
} from "./types.js";

/** What can go wrong in cookiesStandard. */
export type CookiesStandardError = ReadmeParametersStyleErrorOf<never>;

const cookiesStandardRequest = {
  id: "cookies_standard",
  method: "GET",
  path: "/cookies",
  styles: styles({
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

/** What can go wrong in cookiesFormNonExploded. */
export type CookiesFormNonExplodedError = ReadmeParametersStyleErrorOf<never>;

const cookiesFormNonExplodedRequest = {
  id: "cookies_form_nonExploded",
  method: "GET",
  path: "/cookies#formNonExploded",
  styles: styles({
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

/** What can go wrong in cookiesFormExploded. */
export type CookiesFormExplodedError = ReadmeParametersStyleErrorOf<never>;

const cookiesFormExplodedRequest = {
  id: "cookies_form_exploded",
  method: "GET",
  path: "/cookies#formExploded",
  styles: styles({
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

/** What can go wrong in headersStandard. */
export type HeadersStandardError = ReadmeParametersStyleErrorOf<never>;

const headersStandardRequest = {
  id: "headers_standard",
  method: "GET",
  path: "/anything/headers",
  styles: styles({
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

/** What can go wrong in headersSimpleNonExploded. */
export type HeadersSimpleNonExplodedError = ReadmeParametersStyleErrorOf<never>;

const headersSimpleNonExplodedRequest = {
  id: "headers_simple_nonExploded",
  method: "GET",
  path: "/anything/headers/simple",
  styles: styles({
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

/** What can go wrong in headersSimpleExploded. */
export type HeadersSimpleExplodedError = ReadmeParametersStyleErrorOf<never>;

const headersSimpleExplodedRequest = {
  id: "headers_simple_exploded",
  method: "POST",
  path: "/anything/headers/simple",
  styles: styles({
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

/** What can go wrong in pathsStandard. */
export type PathsStandardError = ReadmeParametersStyleErrorOf<never>;

/**
 * Standard (no style)
 *
 * Support and handling of path parameters without `style` serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#parameter-object)
 *
 * `GET /anything/path/{primitive}/{array}/{object}`
 */
export function pathsStandard(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsStandardPath["object"],
  options?: CallOptions,
): Call<void, PathsStandardError> {
  return transport.call({
    id: "paths_standard",
    method: "GET",
    path: "/anything/path/{primitive}/{array}/{object}",
    pathParams: { primitive, array, object },
    styles: styles({ array: { in: "path" }, object: { in: "path" } }),
    decode: asNothing,
    options,
  });
}

/** What can go wrong in pathsMatrixNonExploded. */
export type PathsMatrixNonExplodedError = ReadmeParametersStyleErrorOf<never>;

const pathsMatrixNonExplodedRequest = {
  id: "paths_matrix_nonExploded",
  method: "GET",
  path: "/anything/path/matrix/{primitive}/{array}/{object}",
  styles: styles({
    primitive: { style: "matrix" },
    array: { style: "matrix" },
    object: { style: "matrix" },
  }),
  decode: asNothing,
} as const;

/**
 * Matrix (non-exploded)
 *
 * Support and handling of path parameters with `style: matrix` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/path/matrix/{primitive}/{array}/{object}`
 */
export function pathsMatrixNonExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsMatrixNonExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsMatrixNonExplodedError> {
  return transport.call({
    ...pathsMatrixNonExplodedRequest,
    pathParams: { primitive, array, object },
    options,
  });
}

/** What can go wrong in pathsMatrixExploded. */
export type PathsMatrixExplodedError = ReadmeParametersStyleErrorOf<never>;

const pathsMatrixExplodedRequest = {
  id: "paths_matrix_exploded",
  method: "POST",
  path: "/anything/path/matrix/{primitive}/{array}/{object}",
  styles: styles({
    primitive: { style: "matrix", explode: true },
    array: { style: "matrix", explode: true },
    object: { style: "matrix", explode: true },
  }),
  decode: asNothing,
} as const;

/**
 * Matrix (exploded)
 *
 * Support and handling of path parameters with `style: matrix` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `POST /anything/path/matrix/{primitive}/{array}/{object}`
 */
export function pathsMatrixExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsMatrixExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsMatrixExplodedError> {
  return transport.call({
    ...pathsMatrixExplodedRequest,
    pathParams: { primitive, array, object },
    options,
  });
}

/** What can go wrong in pathsLabelNonExploded. */
export type PathsLabelNonExplodedError = ReadmeParametersStyleErrorOf<never>;

const pathsLabelNonExplodedRequest = {
  id: "paths_label_nonExploded",
  method: "GET",
  path: "/anything/path/label/{primitive}/{array}/{object}",
  styles: styles({
    primitive: { style: "label" },
    array: { style: "label" },
    object: { style: "label" },
  }),
  decode: asNothing,
} as const;

/**
 * Label (non-exploded)
 *
 * Support and handling of path parameters with `style: label` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/path/label/{primitive}/{array}/{object}`
 */
export function pathsLabelNonExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsLabelNonExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsLabelNonExplodedError> {
  return transport.call({
    ...pathsLabelNonExplodedRequest,
    pathParams: { primitive, array, object },
    options,
  });
}

/** What can go wrong in pathsLabelExploded. */
export type PathsLabelExplodedError = ReadmeParametersStyleErrorOf<never>;

const pathsLabelExplodedRequest = {
  id: "paths_label_exploded",
  method: "POST",
  path: "/anything/path/label/{primitive}/{array}/{object}",
  styles: styles({
    primitive: { style: "label", explode: true },
    array: { style: "label", explode: true },
    object: { style: "label", explode: true },
  }),
  decode: asNothing,
} as const;

/**
 * Label (exploded)
 *
 * Support and handling of cookie parameters with `style: label` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `POST /anything/path/label/{primitive}/{array}/{object}`
 */
export function pathsLabelExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsLabelExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsLabelExplodedError> {
  return transport.call({
    ...pathsLabelExplodedRequest,
    pathParams: { primitive, array, object },
    options,
  });
}

/** What can go wrong in pathsSimpleNonExploded. */
export type PathsSimpleNonExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * Simple (non-exploded)
 *
 * Support and handling of path parameters with `style: simple` and `explode: false`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `GET /anything/path/simple/{primitive}/{array}/{object}`
 */
export function pathsSimpleNonExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsSimpleNonExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsSimpleNonExplodedError> {
  return transport.call({
    id: "paths_simple_nonExploded",
    method: "GET",
    path: "/anything/path/simple/{primitive}/{array}/{object}",
    pathParams: { primitive, array, object },
    styles: styles({ array: { in: "path" }, object: { in: "path" } }),
    decode: asNothing,
    options,
  });
}

/** What can go wrong in pathsSimpleExploded. */
export type PathsSimpleExplodedError = ReadmeParametersStyleErrorOf<never>;

const pathsSimpleExplodedRequest = {
  id: "paths_simple_exploded",
  method: "POST",
  path: "/anything/path/simple/{primitive}/{array}/{object}",
  styles: styles({
    primitive: { explode: true },
    array: { explode: true },
    object: { explode: true },
  }),
  decode: asNothing,
} as const;

/**
 * Simple (exploded)
 *
 * Support and handling of path parameters with `style: simple` and `explode: true`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Parameter
 *   Serialization](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#style-values)
 *
 * `POST /anything/path/simple/{primitive}/{array}/{object}`
 */
export function pathsSimpleExploded(
  transport: ReadmeParametersStyleTransport,
  primitive: string,
  array: string[],
  object: PathsSimpleExplodedPath["object"],
  options?: CallOptions,
): Call<void, PathsSimpleExplodedError> {
  return transport.call({
    ...pathsSimpleExplodedRequest,
    pathParams: { primitive, array, object },
    options,
  });
}

/** What can go wrong in queryStandard. */
export type QueryStandardError = ReadmeParametersStyleErrorOf<never>;

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

/** What can go wrong in queryFormNonExploded. */
export type QueryFormNonExplodedError = ReadmeParametersStyleErrorOf<never>;

const queryFormNonExplodedRequest = {
  id: "query_form_nonExploded",
  method: "GET",
  path: "/anything/query/form",
  styles: styles({
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

/** What can go wrong in queryFormExploded. */
export type QueryFormExplodedError = ReadmeParametersStyleErrorOf<never>;

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

/** What can go wrong in querySpaceDelimitedNonExploded. */
export type QuerySpaceDelimitedNonExplodedError = ReadmeParametersStyleErrorOf<never>;

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
    id: "query_spaceDelimited_nonExploded",
    method: "GET",
    path: "/anything/query/spaceDelimited",
    params,
    styles: styles({ array: { style: "spaceDelimited" }, object: { style: "spaceDelimited" } }),
    decode: asNothing,
    options,
  });
}

/** What can go wrong in queryPipeDelimitedNonExploded. */
export type QueryPipeDelimitedNonExplodedError = ReadmeParametersStyleErrorOf<never>;

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
    id: "query_pipeDelimited_nonExploded",
    method: "GET",
    path: "/anything/query/pipeDelimited",
    params,
    styles: styles({ array: { style: "pipeDelimited" }, object: { style: "pipeDelimited" } }),
    decode: asNothing,
    options,
  });
}

/** What can go wrong in queryDeepObjectNonExploded. */
export type QueryDeepObjectNonExplodedError = ReadmeParametersStyleErrorOf<never>;

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
    styles: styles({ object: { style: "deepObject" } }),
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataStandard. */
export type FormDataStandardError = ReadmeParametersStyleErrorOf<never>;

/**
 * Standard (no encoding)
 *
 * Support and handling of a `multipart/form-data` request body without `encoding`
 * serialization.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `POST /anything/form-data`
 */
export function formDataStandard(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataStandardBody,
  options?: CallOptions,
): Call<void, FormDataStandardError> {
  return transport.call({
    id: "formData_standard",
    method: "POST",
    path: "/anything/form-data",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataFormNonExploded. */
export type FormDataFormNonExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * Form (non-exploded)
 *
 * Support and handling of a `multipart/form-data` request body with `encoding` serialization
 * of `style: form` and `explode: false`.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `POST /anything/form-data/form`
 */
export function formDataFormNonExploded(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataFormNonExplodedBody,
  options?: CallOptions,
): Call<void, FormDataFormNonExplodedError> {
  return transport.call({
    id: "formData_form_nonExploded",
    method: "POST",
    path: "/anything/form-data/form",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataFormExploded. */
export type FormDataFormExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * Form (exploded)
 *
 * Support and handling of a `multipart/form-data` request body with `encoding` serialization
 * of `style: form` and `explode: true`.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `PUT /anything/form-data/form`
 */
export function formDataFormExploded(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataFormExplodedBody,
  options?: CallOptions,
): Call<void, FormDataFormExplodedError> {
  return transport.call({
    id: "form_data_form_exploded",
    method: "PUT",
    path: "/anything/form-data/form",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataSpaceDelimitedNonExploded. */
export type FormDataSpaceDelimitedNonExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * spaceDelimited (non-exploded)
 *
 * Support and handling of a `multipart/form-data` request body with `encoding` serialization
 * of `style: spaceDelimited` and `explode: false`.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `POST /anything/form-data/spaceDelimited`
 */
export function formDataSpaceDelimitedNonExploded(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataSpaceDelimitedNonExplodedBody,
  options?: CallOptions,
): Call<void, FormDataSpaceDelimitedNonExplodedError> {
  return transport.call({
    id: "formData_spaceDelimited_nonExploded",
    method: "POST",
    path: "/anything/form-data/spaceDelimited",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataPipeDelimitedNonExploded. */
export type FormDataPipeDelimitedNonExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * pipeDelimited (non-exploded)
 *
 * Support and handling of a `multipart/form-data` request body with `encoding` serialization
 * of `style: pipeDelimited` and `explode: false`.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `POST /anything/form-data/pipeDelimited`
 */
export function formDataPipeDelimitedNonExploded(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataPipeDelimitedNonExplodedBody,
  options?: CallOptions,
): Call<void, FormDataPipeDelimitedNonExplodedError> {
  return transport.call({
    id: "form_data_pipeDelimited_nonExploded",
    method: "POST",
    path: "/anything/form-data/pipeDelimited",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** What can go wrong in formDataDeepObjectExploded. */
export type FormDataDeepObjectExplodedError = ReadmeParametersStyleErrorOf<never>;

/**
 * deepObject (exploded)
 *
 * Support and handling of a `multipart/form-data` request body with `encoding` serialization
 * of `style: deepObject` and `explode: false`.
 *
 * 📚 OpenAPI specification references:
 *
 * * [3.0.3 Encoding
 *   Object](https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.0.3.md#encodingObject)
 *
 * `POST /anything/form-data/deepObject`
 */
export function formDataDeepObjectExploded(
  transport: ReadmeParametersStyleTransport,
  body?: FormDataDeepObjectExplodedBody,
  options?: CallOptions,
): Call<void, FormDataDeepObjectExplodedError> {
  return transport.call({
    id: "form_data_deepObject_exploded",
    method: "POST",
    path: "/anything/form-data/deepObject",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}
