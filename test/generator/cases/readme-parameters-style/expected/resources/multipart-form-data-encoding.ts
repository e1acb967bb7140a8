// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipart } from "specloom/runtime";
import type { ReadmeParametersStyleError } from "../errors.js";
import type { ReadmeParametersStyleTransport } from "../transport.js";

/** Showcasing handling of `encoding` and `style` on `multipart/form-data` requests. */
export interface MultipartFormDataEncodingGroup {
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
  formDataStandard(
    body?: FormDataStandardBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataStandardError>;

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
  formDataFormNonExploded(
    body?: FormDataFormNonExplodedBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataFormNonExplodedError>;

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
  formDataFormExploded(
    body?: FormDataFormExplodedBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataFormExplodedError>;

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
  formDataSpaceDelimitedNonExploded(
    body?: FormDataSpaceDelimitedNonExplodedBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataSpaceDelimitedNonExplodedError>;

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
  formDataPipeDelimitedNonExploded(
    body?: FormDataPipeDelimitedNonExplodedBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataPipeDelimitedNonExplodedError>;

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
  formDataDeepObjectExploded(
    body?: FormDataDeepObjectExplodedBody | FormData,
    options?: CallOptions,
  ): Call<void, FormDataDeepObjectExplodedError>;
}

/** The body of formDataStandard. */
export interface FormDataStandardBody {
  /** A standard primitive. */
  primitive?: string;
  /** A standard array. */
  array?: string[];
  /** A standard object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataStandard answers with. */
export type FormDataStandardError = ReadmeParametersStyleError;

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
  body?: FormDataStandardBody | FormData,
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

/** The body of formDataFormNonExploded. */
export interface FormDataFormNonExplodedBody {
  /** A `form` style, non-exploded primitive. */
  primitive?: string;
  /** A `form` style, non-exploded array. */
  array?: string[];
  /** A `form` style, non-exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataFormNonExploded answers with. */
export type FormDataFormNonExplodedError = ReadmeParametersStyleError;

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
  body?: FormDataFormNonExplodedBody | FormData,
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

/** The body of formDataFormExploded. */
export interface FormDataFormExplodedBody {
  /** A `form` style, exploded primitive. */
  primitive?: string;
  /** A `form` style, exploded array. */
  array?: string[];
  /** A `form` style, exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataFormExploded answers with. */
export type FormDataFormExplodedError = ReadmeParametersStyleError;

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
  body?: FormDataFormExplodedBody | FormData,
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

/** The body of formDataSpaceDelimitedNonExploded. */
export interface FormDataSpaceDelimitedNonExplodedBody {
  /** A `spaceDelimited` style, non-exploded array. */
  array?: string[];
  /**
   * A `spaceDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataSpaceDelimitedNonExploded answers with. */
export type FormDataSpaceDelimitedNonExplodedError = ReadmeParametersStyleError;

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
  body?: FormDataSpaceDelimitedNonExplodedBody | FormData,
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

/** The body of formDataPipeDelimitedNonExploded. */
export interface FormDataPipeDelimitedNonExplodedBody {
  /** A `pipeDelimited` style, non-exploded array. */
  array?: string[];
  /**
   * A `pipeDelimited` style, non-exploded object.
   *
   * >⚠️ This is currently unsupported.
   */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataPipeDelimitedNonExploded answers with. */
export type FormDataPipeDelimitedNonExplodedError = ReadmeParametersStyleError;

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
  body?: FormDataPipeDelimitedNonExplodedBody | FormData,
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

/** The body of formDataDeepObjectExploded. */
export interface FormDataDeepObjectExplodedBody {
  /** A `deepObject` style, non-exploded primitive. */
  primitive?: string;
  /** A `deepObject` style, non-exploded array. */
  array?: string[];
  /** A `deepObject` style, non-exploded object. */
  object?: {
    foo?: string;
    bar?: string;
  };
}

/** The errors that formDataDeepObjectExploded answers with. */
export type FormDataDeepObjectExplodedError = ReadmeParametersStyleError;

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
  body?: FormDataDeepObjectExplodedBody | FormData,
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

/** The errors of these operations, by their ids. */
export interface MultipartFormDataEncodingErrors {
  formData_standard: FormDataStandardError;
  formData_form_nonExploded: FormDataFormNonExplodedError;
  form_data_form_exploded: FormDataFormExplodedError;
  formData_spaceDelimited_nonExploded: FormDataSpaceDelimitedNonExplodedError;
  form_data_pipeDelimited_nonExploded: FormDataPipeDelimitedNonExplodedError;
  form_data_deepObject_exploded: FormDataDeepObjectExplodedError;
}
