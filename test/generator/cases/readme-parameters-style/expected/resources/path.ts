// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, styles } from "specloom/runtime";
import type { ReadmeParametersStyleError } from "../errors.js";
import type { ReadmeParametersStyleTransport } from "../transport.js";

/** Showcasing handling of `style` on path parameters. */
export interface PathGroup {
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
   *
   * @param primitive A standard primitive.
   * @param array A standard array.
   * @param object A standard object.
   */
  pathsStandard(
    primitive: string,
    array: string[],
    object: PathsStandardPath["object"],
    options?: CallOptions,
  ): Call<void, PathsStandardError>;

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
   *
   * @param primitive A `matrix` style, non-exploded primitive.
   * @param array A `matrix` style, non-exploded array.
   * @param object A `matrix` style, non-exploded object.
   */
  pathsMatrixNonExploded(
    primitive: string,
    array: string[],
    object: PathsMatrixNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsMatrixNonExplodedError>;

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
   *
   * @param primitive A `matrix` style, exploded primitive.
   * @param array A `matrix` style, exploded array.
   * @param object A `matrix` style, exploded object.
   */
  pathsMatrixExploded(
    primitive: string,
    array: string[],
    object: PathsMatrixExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsMatrixExplodedError>;

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
   *
   * @param primitive A `label` style, non-exploded primitive.
   * @param array A `label` style, non-exploded array.
   * @param object A `label` style, non-exploded object.
   */
  pathsLabelNonExploded(
    primitive: string,
    array: string[],
    object: PathsLabelNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsLabelNonExplodedError>;

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
   *
   * @param primitive A `label` style, exploded primitive.
   * @param array A `label` style, exploded array.
   * @param object A `label` style, exploded object.
   */
  pathsLabelExploded(
    primitive: string,
    array: string[],
    object: PathsLabelExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsLabelExplodedError>;

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
   *
   * @param primitive A `simple` style, non-exploded primitive.
   * @param array A `simple` style, non-exploded array.
   * @param object A `simple` style, non-exploded object.
   */
  pathsSimpleNonExploded(
    primitive: string,
    array: string[],
    object: PathsSimpleNonExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsSimpleNonExplodedError>;

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
   *
   * @param primitive A `simple` style, exploded primitive.
   * @param array A `simple` style, exploded array.
   * @param object A `simple` style, exploded object.
   */
  pathsSimpleExploded(
    primitive: string,
    array: string[],
    object: PathsSimpleExplodedPath["object"],
    options?: CallOptions,
  ): Call<void, PathsSimpleExplodedError>;
}

/** Path parameters of pathsStandard. */
export interface PathsStandardPath {
  /** A standard object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsStandard answers with. */
export type PathsStandardError = ReadmeParametersStyleError;

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
 *
 * @param primitive A standard primitive.
 * @param array A standard array.
 * @param object A standard object.
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
    styles: /* @__PURE__ */ styles({ array: { in: "path" }, object: { in: "path" } }),
    decode: asNothing,
    options,
  });
}

/** Path parameters of pathsMatrixNonExploded. */
export interface PathsMatrixNonExplodedPath {
  /** A `matrix` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsMatrixNonExploded answers with. */
export type PathsMatrixNonExplodedError = ReadmeParametersStyleError;

const pathsMatrixNonExplodedRequest = {
  id: "paths_matrix_nonExploded",
  method: "GET",
  path: "/anything/path/matrix/{primitive}/{array}/{object}",
  styles: /* @__PURE__ */ styles({
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
 *
 * @param primitive A `matrix` style, non-exploded primitive.
 * @param array A `matrix` style, non-exploded array.
 * @param object A `matrix` style, non-exploded object.
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

/** Path parameters of pathsMatrixExploded. */
export interface PathsMatrixExplodedPath {
  /** A `matrix` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsMatrixExploded answers with. */
export type PathsMatrixExplodedError = ReadmeParametersStyleError;

const pathsMatrixExplodedRequest = {
  id: "paths_matrix_exploded",
  method: "POST",
  path: "/anything/path/matrix/{primitive}/{array}/{object}",
  styles: /* @__PURE__ */ styles({
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
 *
 * @param primitive A `matrix` style, exploded primitive.
 * @param array A `matrix` style, exploded array.
 * @param object A `matrix` style, exploded object.
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

/** Path parameters of pathsLabelNonExploded. */
export interface PathsLabelNonExplodedPath {
  /** A `label` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsLabelNonExploded answers with. */
export type PathsLabelNonExplodedError = ReadmeParametersStyleError;

const pathsLabelNonExplodedRequest = {
  id: "paths_label_nonExploded",
  method: "GET",
  path: "/anything/path/label/{primitive}/{array}/{object}",
  styles: /* @__PURE__ */ styles({
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
 *
 * @param primitive A `label` style, non-exploded primitive.
 * @param array A `label` style, non-exploded array.
 * @param object A `label` style, non-exploded object.
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

/** Path parameters of pathsLabelExploded. */
export interface PathsLabelExplodedPath {
  /** A `label` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsLabelExploded answers with. */
export type PathsLabelExplodedError = ReadmeParametersStyleError;

const pathsLabelExplodedRequest = {
  id: "paths_label_exploded",
  method: "POST",
  path: "/anything/path/label/{primitive}/{array}/{object}",
  styles: /* @__PURE__ */ styles({
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
 *
 * @param primitive A `label` style, exploded primitive.
 * @param array A `label` style, exploded array.
 * @param object A `label` style, exploded object.
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

/** Path parameters of pathsSimpleNonExploded. */
export interface PathsSimpleNonExplodedPath {
  /** A `simple` style, non-exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsSimpleNonExploded answers with. */
export type PathsSimpleNonExplodedError = ReadmeParametersStyleError;

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
 *
 * @param primitive A `simple` style, non-exploded primitive.
 * @param array A `simple` style, non-exploded array.
 * @param object A `simple` style, non-exploded object.
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
    styles: /* @__PURE__ */ styles({ array: { in: "path" }, object: { in: "path" } }),
    decode: asNothing,
    options,
  });
}

/** Path parameters of pathsSimpleExploded. */
export interface PathsSimpleExplodedPath {
  /** A `simple` style, exploded object. */
  object: {
    name?: string;
    description?: string;
  };
}

/** The errors that pathsSimpleExploded answers with. */
export type PathsSimpleExplodedError = ReadmeParametersStyleError;

const pathsSimpleExplodedRequest = {
  id: "paths_simple_exploded",
  method: "POST",
  path: "/anything/path/simple/{primitive}/{array}/{object}",
  styles: /* @__PURE__ */ styles({
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
 *
 * @param primitive A `simple` style, exploded primitive.
 * @param array A `simple` style, exploded array.
 * @param object A `simple` style, exploded object.
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

/** The errors of these operations, by their ids. */
export interface PathErrors {
  paths_standard: PathsStandardError;
  paths_matrix_nonExploded: PathsMatrixNonExplodedError;
  paths_matrix_exploded: PathsMatrixExplodedError;
  paths_label_nonExploded: PathsLabelNonExplodedError;
  paths_label_exploded: PathsLabelExplodedError;
  paths_simple_nonExploded: PathsSimpleNonExplodedError;
  paths_simple_exploded: PathsSimpleExplodedError;
}
