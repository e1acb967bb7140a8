// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ReadmeSecurityCallError } from "./errors.js";
import type { ReadmeSecurityTransport } from "./transport.js";

/** What can go wrong in getAnythingApiKey. */
export type GetAnythingApiKeyError = ReadmeSecurityCallError<never>;

/**
 * Query parameter
 *
 * `apiKey` auth will be supplied within an `apiKey` query parameter.
 *
 * `GET /anything/apiKey`
 */
export function getAnythingApiKey(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, GetAnythingApiKeyError> {
  return transport.call({
    method: "GET",
    path: "/anything/apiKey",
    accept: asNothing,
    security: [["apiKey_query"]],
    options,
  });
}

/** What can go wrong in postAnythingApiKey. */
export type PostAnythingApiKeyError = ReadmeSecurityCallError<never>;

/**
 * Cookie
 *
 * `apiKey` auth will be supplied within an `api_key` cookie.
 *
 * `POST /anything/apiKey`
 */
export function postAnythingApiKey(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingApiKeyError> {
  return transport.call({
    method: "POST",
    path: "/anything/apiKey",
    accept: asNothing,
    security: [["apiKey_cookie"]],
    options,
  });
}

/** What can go wrong in putAnythingApiKey. */
export type PutAnythingApiKeyError = ReadmeSecurityCallError<never>;

/**
 * Header
 *
 * `apiKey` auth will be supplied within an `X-API-KEY` header.
 *
 * `PUT /anything/apiKey`
 */
export function putAnythingApiKey(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PutAnythingApiKeyError> {
  return transport.call({
    method: "PUT",
    path: "/anything/apiKey",
    accept: asNothing,
    security: [["apiKey_header"]],
    options,
  });
}

/** What can go wrong in postAnythingBasic. */
export type PostAnythingBasicError = ReadmeSecurityCallError<never>;

/**
 * Basic
 *
 * Authentication credentials will be supplied within a `Basic` `Authorization` header.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#basic-authentication-sample
 *
 * `POST /anything/basic`
 */
export function postAnythingBasic(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingBasicError> {
  return transport.call({
    method: "POST",
    path: "/anything/basic",
    accept: asNothing,
    security: [["basic"]],
    options,
  });
}

/** What can go wrong in postAnythingBearer. */
export type PostAnythingBearerError = ReadmeSecurityCallError<never>;

/**
 * Bearer
 *
 * Authentication credentials will be supplied within a `Bearer` `Authorization` header.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#basic-authentication-sample
 *
 * `POST /anything/bearer`
 */
export function postAnythingBearer(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingBearerError> {
  return transport.call({
    method: "POST",
    path: "/anything/bearer",
    accept: asNothing,
    security: [["bearer"]],
    options,
  });
}

/** What can go wrong in putAnythingBearer. */
export type PutAnythingBearerError = ReadmeSecurityCallError<never>;

/**
 * Bearer (`jwt` format)
 *
 * Authentication credentials will be supplied within a `Bearer` `Authorization` header, but
 * its data should be controlled as a JWT.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#basic-authentication-sample
 *
 * > ℹ️We currently do not support any special handling for this so they're handled as a
 * standard `Bearer` authentication token.
 *
 * `PUT /anything/bearer`
 */
export function putAnythingBearer(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PutAnythingBearerError> {
  return transport.call({
    method: "PUT",
    path: "/anything/bearer",
    accept: asNothing,
    security: [["bearer_jwt"]],
    options,
  });
}

/** What can go wrong in postAnythingMutualTls. */
export type PostAnythingMutualTlsError = ReadmeSecurityCallError<never>;

/**
 * `mutualTLS` auth
 *
 * 🚧 This is not supported.
 *
 * `POST /anything/mutualTLS`
 */
export function postAnythingMutualTls(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingMutualTlsError> {
  return transport.call({
    method: "POST",
    path: "/anything/mutualTLS",
    accept: asNothing,
    security: [[]],
    options,
  });
}

/** What can go wrong in postAnythingOauth2. */
export type PostAnythingOauth2Error = ReadmeSecurityCallError<never>;

/**
 * General support (all flow types)
 *
 * > ℹ️
 * > We currently do not handle OAuth 2 authentication flows so if an operation has an `oauth2`
 * requirement we assume that the user, or the projects JWT, has a qualified `bearer` token and
 * will use that.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
 *
 * `POST /anything/oauth2`
 */
export function postAnythingOauth2(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingOauth2Error> {
  return transport.call({
    method: "POST",
    path: "/anything/oauth2",
    accept: asNothing,
    security: [["oauth2"]],
    options,
  });
}

/** What can go wrong in getAnythingOauth2. */
export type GetAnythingOauth2Error = ReadmeSecurityCallError<never>;

/**
 * General support (authorizationCode flow type)
 *
 * > ℹ️
 * > We currently do not handle OAuth 2 authentication flows so if an operation has an `oauth2`
 * requirement we assume that the user, or the projects JWT, has a qualified `bearer` token and
 * will use that.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
 *
 * `GET /anything/oauth2`
 */
export function getAnythingOauth2(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, GetAnythingOauth2Error> {
  return transport.call({
    method: "GET",
    path: "/anything/oauth2",
    accept: asNothing,
    security: [["oauth2_authorizationCode"]],
    options,
  });
}

/** What can go wrong in putAnythingOauth2. */
export type PutAnythingOauth2Error = ReadmeSecurityCallError<never>;

/**
 * General support (clientCredentials flow type)
 *
 * > ℹ️
 * > We currently do not handle OAuth 2 authentication flows so if an operation has an `oauth2`
 * requirement we assume that the user, or the projects JWT, has a qualified `bearer` token and
 * will use that.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
 *
 * `PUT /anything/oauth2`
 */
export function putAnythingOauth2(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PutAnythingOauth2Error> {
  return transport.call({
    method: "PUT",
    path: "/anything/oauth2",
    accept: asNothing,
    security: [["oauth2_clientCredentials"]],
    options,
  });
}

/** What can go wrong in patchAnythingOauth2. */
export type PatchAnythingOauth2Error = ReadmeSecurityCallError<never>;

/**
 * General support (implicit flow type)
 *
 * > ℹ️
 * > We currently do not handle OAuth 2 authentication flows so if an operation has an `oauth2`
 * requirement we assume that the user, or the projects JWT, has a qualified `bearer` token and
 * will use that.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
 *
 * `PATCH /anything/oauth2`
 */
export function patchAnythingOauth2(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PatchAnythingOauth2Error> {
  return transport.call({
    method: "PATCH",
    path: "/anything/oauth2",
    accept: asNothing,
    security: [["oauth2_implicit"]],
    options,
  });
}

/** What can go wrong in deleteAnythingOauth2. */
export type DeleteAnythingOauth2Error = ReadmeSecurityCallError<never>;

/**
 * General support (password flow type)
 *
 * > ℹ️
 * > We currently do not handle OAuth 2 authentication flows so if an operation has an `oauth2`
 * requirement we assume that the user, or the projects JWT, has a qualified `bearer` token and
 * will use that.
 *
 * https://github.com/OAI/OpenAPI-Specification/blob/main/versions/3.1.0.md#fixed-fields-23
 *
 * `DELETE /anything/oauth2`
 */
export function deleteAnythingOauth2(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, DeleteAnythingOauth2Error> {
  return transport.call({
    method: "DELETE",
    path: "/anything/oauth2",
    accept: asNothing,
    security: [["oauth2_password"]],
    options,
  });
}

/** What can go wrong in postAnythingOpenIdConnect. */
export type PostAnythingOpenIdConnectError = ReadmeSecurityCallError<never>;

/**
 * General support
 *
 * 🚧 This is not supported.
 *
 * `POST /anything/openIdConnect`
 */
export function postAnythingOpenIdConnect(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingOpenIdConnectError> {
  return transport.call({
    method: "POST",
    path: "/anything/openIdConnect",
    accept: asNothing,
    security: [["openIdConnect"]],
    options,
  });
}

/** What can go wrong in postAnythingNoAuth. */
export type PostAnythingNoAuthError = ReadmeSecurityCallError<never>;

/**
 * No auth requirements
 *
 * This operation does not have any authentication requirements.
 *
 * `POST /anything/no-auth`
 */
export function postAnythingNoAuth(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostAnythingNoAuthError> {
  return transport.call({
    method: "POST",
    path: "/anything/no-auth",
    accept: asNothing,
    options,
  });
}

/** What can go wrong in postStatus401. */
export type PostStatus401Error = ReadmeSecurityCallError<"unauthorized">;

/**
 * Forced invalid authentication
 *
 * This endpoint requires an authentication header but making any request to it will forcefully
 * return a 401 status code for invalid auth.
 *
 * `POST /status/401`
 */
export function postStatus401(
  transport: ReadmeSecurityTransport,
  options?: CallOptions,
): Call<void, PostStatus401Error> {
  return transport.call({
    method: "POST",
    path: "/status/401",
    accept: asNothing,
    errors: [401],
    security: [["apiKey_header"]],
    options,
  });
}
