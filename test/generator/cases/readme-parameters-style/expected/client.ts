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
  createReadmeParametersStyleTransport,
  type ReadmeParametersStyleOptions,
  type ReadmeParametersStyleTransport,
} from "./transport.js";
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

/** Support for parameter serialization */
export interface ReadmeParametersStyleClient {
  readonly cookie: CookieGroup;
  readonly header: HeaderGroup;
  readonly path: PathGroup;
  readonly query: QueryGroup;
  readonly multipartFormDataEncoding: MultipartFormDataEncodingGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ReadmeParametersStyleOptions): ReadmeParametersStyleClient;
}

export interface CookieGroup {
  /**
   * Standard (no style)
   *
   * `GET /cookies`
   */
  cookiesStandard(
    params?: CookiesStandardParams,
    options?: CallOptions,
  ): Call<void, operations.CookiesStandardError>;

  /**
   * Form (non-exploded)
   *
   * `GET /cookies#formNonExploded`
   */
  cookiesFormNonExploded(
    params?: CookiesFormNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.CookiesFormNonExplodedError>;

  /**
   * Form (exploded)
   *
   * `GET /cookies#formExploded`
   */
  cookiesFormExploded(
    params?: CookiesFormExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.CookiesFormExplodedError>;
}

export interface HeaderGroup {
  /**
   * Standard (no style)
   *
   * `GET /anything/headers`
   */
  headersStandard(
    params?: HeadersStandardParams,
    options?: CallOptions,
  ): Call<void, operations.HeadersStandardError>;

  /**
   * Simple (non-exploded)
   *
   * `GET /anything/headers/simple`
   */
  headersSimpleNonExploded(
    params?: HeadersSimpleNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.HeadersSimpleNonExplodedError>;

  /**
   * Simple (exploded)
   *
   * `POST /anything/headers/simple`
   */
  headersSimpleExploded(
    params?: HeadersSimpleExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.HeadersSimpleExplodedError>;
}

export interface PathGroup {
  /**
   * Standard (no style)
   *
   * `GET /anything/path/{primitive}/{array}/{object}`
   */
  pathsStandard(
    primitive: string,
    array: string[],
    object: PathsStandardPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsStandardError>;

  /**
   * Matrix (non-exploded)
   *
   * `GET /anything/path/matrix/{primitive}/{array}/{object}`
   */
  pathsMatrixNonExploded(
    primitive: string,
    array: string[],
    object: PathsMatrixNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsMatrixNonExplodedError>;

  /**
   * Matrix (exploded)
   *
   * `POST /anything/path/matrix/{primitive}/{array}/{object}`
   */
  pathsMatrixExploded(
    primitive: string,
    array: string[],
    object: PathsMatrixExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsMatrixExplodedError>;

  /**
   * Label (non-exploded)
   *
   * `GET /anything/path/label/{primitive}/{array}/{object}`
   */
  pathsLabelNonExploded(
    primitive: string,
    array: string[],
    object: PathsLabelNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsLabelNonExplodedError>;

  /**
   * Label (exploded)
   *
   * `POST /anything/path/label/{primitive}/{array}/{object}`
   */
  pathsLabelExploded(
    primitive: string,
    array: string[],
    object: PathsLabelExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsLabelExplodedError>;

  /**
   * Simple (non-exploded)
   *
   * `GET /anything/path/simple/{primitive}/{array}/{object}`
   */
  pathsSimpleNonExploded(
    primitive: string,
    array: string[],
    object: PathsSimpleNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsSimpleNonExplodedError>;

  /**
   * Simple (exploded)
   *
   * `POST /anything/path/simple/{primitive}/{array}/{object}`
   */
  pathsSimpleExploded(
    primitive: string,
    array: string[],
    object: PathsSimpleExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, operations.PathsSimpleExplodedError>;
}

export interface QueryGroup {
  /**
   * Standard (no style)
   *
   * `GET /anything/query`
   */
  queryStandard(
    params?: QueryStandardParams,
    options?: CallOptions,
  ): Call<void, operations.QueryStandardError>;

  /**
   * Form (non-exploded)
   *
   * `GET /anything/query/form`
   */
  queryFormNonExploded(
    params?: QueryFormNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.QueryFormNonExplodedError>;

  /**
   * Form (exploded)
   *
   * `POST /anything/query/form`
   */
  queryFormExploded(
    params?: QueryFormExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.QueryFormExplodedError>;

  /**
   * spaceDelimited (non-exploded)
   *
   * `GET /anything/query/spaceDelimited`
   */
  querySpaceDelimitedNonExploded(
    params?: QuerySpaceDelimitedNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.QuerySpaceDelimitedNonExplodedError>;

  /**
   * pipeDelimited (non-exploded)
   *
   * `GET /anything/query/pipeDelimited`
   */
  queryPipeDelimitedNonExploded(
    params?: QueryPipeDelimitedNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.QueryPipeDelimitedNonExplodedError>;

  /**
   * deepObject (exploded)
   *
   * `GET /anything/query/deepObject`
   */
  queryDeepObjectNonExploded(
    params?: QueryDeepObjectNonExplodedParams,
    options?: CallOptions,
  ): Call<void, operations.QueryDeepObjectNonExplodedError>;
}

export interface MultipartFormDataEncodingGroup {
  /**
   * Standard (no encoding)
   *
   * `POST /anything/form-data`
   */
  formDataStandard(
    body?: FormDataStandardBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataStandardError>;

  /**
   * Form (non-exploded)
   *
   * `POST /anything/form-data/form`
   */
  formDataFormNonExploded(
    body?: FormDataFormNonExplodedBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataFormNonExplodedError>;

  /**
   * Form (exploded)
   *
   * `PUT /anything/form-data/form`
   */
  formDataFormExploded(
    body?: FormDataFormExplodedBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataFormExplodedError>;

  /**
   * spaceDelimited (non-exploded)
   *
   * `POST /anything/form-data/spaceDelimited`
   */
  formDataSpaceDelimitedNonExploded(
    body?: FormDataSpaceDelimitedNonExplodedBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataSpaceDelimitedNonExplodedError>;

  /**
   * pipeDelimited (non-exploded)
   *
   * `POST /anything/form-data/pipeDelimited`
   */
  formDataPipeDelimitedNonExploded(
    body?: FormDataPipeDelimitedNonExplodedBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataPipeDelimitedNonExplodedError>;

  /**
   * deepObject (exploded)
   *
   * `POST /anything/form-data/deepObject`
   */
  formDataDeepObjectExploded(
    body?: FormDataDeepObjectExplodedBody,
    options?: CallOptions,
  ): Call<void, operations.FormDataDeepObjectExplodedError>;
}

/**
 * Makes a ReadmeParametersStyle client. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createReadmeParametersStyleClient(
  options: ReadmeParametersStyleOptions = {},
): ReadmeParametersStyleClient {
  return bind(createReadmeParametersStyleTransport(options, diagnostics));
}

function bind(transport: ReadmeParametersStyleTransport): ReadmeParametersStyleClient {
  return {
    cookie: {
      cookiesStandard: (params, options) => operations.cookiesStandard(transport, params, options),
      cookiesFormNonExploded: (params, options) =>
        operations.cookiesFormNonExploded(transport, params, options),
      cookiesFormExploded: (params, options) =>
        operations.cookiesFormExploded(transport, params, options),
    },
    header: {
      headersStandard: (params, options) => operations.headersStandard(transport, params, options),
      headersSimpleNonExploded: (params, options) =>
        operations.headersSimpleNonExploded(transport, params, options),
      headersSimpleExploded: (params, options) =>
        operations.headersSimpleExploded(transport, params, options),
    },
    path: {
      pathsStandard: (primitive, array, object, options) =>
        operations.pathsStandard(transport, primitive, array, object, options),
      pathsMatrixNonExploded: (primitive, array, object, options) =>
        operations.pathsMatrixNonExploded(transport, primitive, array, object, options),
      pathsMatrixExploded: (primitive, array, object, options) =>
        operations.pathsMatrixExploded(transport, primitive, array, object, options),
      pathsLabelNonExploded: (primitive, array, object, options) =>
        operations.pathsLabelNonExploded(transport, primitive, array, object, options),
      pathsLabelExploded: (primitive, array, object, options) =>
        operations.pathsLabelExploded(transport, primitive, array, object, options),
      pathsSimpleNonExploded: (primitive, array, object, options) =>
        operations.pathsSimpleNonExploded(transport, primitive, array, object, options),
      pathsSimpleExploded: (primitive, array, object, options) =>
        operations.pathsSimpleExploded(transport, primitive, array, object, options),
    },
    query: {
      queryStandard: (params, options) => operations.queryStandard(transport, params, options),
      queryFormNonExploded: (params, options) =>
        operations.queryFormNonExploded(transport, params, options),
      queryFormExploded: (params, options) =>
        operations.queryFormExploded(transport, params, options),
      querySpaceDelimitedNonExploded: (params, options) =>
        operations.querySpaceDelimitedNonExploded(transport, params, options),
      queryPipeDelimitedNonExploded: (params, options) =>
        operations.queryPipeDelimitedNonExploded(transport, params, options),
      queryDeepObjectNonExploded: (params, options) =>
        operations.queryDeepObjectNonExploded(transport, params, options),
    },
    multipartFormDataEncoding: {
      formDataStandard: (body, options) => operations.formDataStandard(transport, body, options),
      formDataFormNonExploded: (body, options) =>
        operations.formDataFormNonExploded(transport, body, options),
      formDataFormExploded: (body, options) =>
        operations.formDataFormExploded(transport, body, options),
      formDataSpaceDelimitedNonExploded: (body, options) =>
        operations.formDataSpaceDelimitedNonExploded(transport, body, options),
      formDataPipeDelimitedNonExploded: (body, options) =>
        operations.formDataPipeDelimitedNonExploded(transport, body, options),
      formDataDeepObjectExploded: (body, options) =>
        operations.formDataDeepObjectExploded(transport, body, options),
    },
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
