// Generated from spec/spaaza/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import {
  byOffset,
  type Call,
  jsonBody,
  type LevelListOptions,
  type LevelOptions,
  ListCall,
  marked,
} from "../../../src/runtime.js";
import {
  commonErrors,
  type SpaazaErrorName,
  type SpaazaErrorOf,
  type SpaazaOtherError,
} from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type {
  AccessToken,
  AccessTokenCreate,
  AccessTokenCreated,
  AccessTokenList,
  AccessTokenPatch,
  AccessTokenReplace,
  ErrorObject,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/** Credentials of service clients. Writing them takes a super-user admin. */
export interface AccessTokensGroup<Level extends RecursionLevel> {
  /**
   * Get an access token by its id in the query
   *
   * Finds one access token by its id in the query, as the path with the id does. When none fits,
   * or this user may not see it, the answer is `resource_not_found` (544); without the query
   * parameter it is `missing_parameter` (533), and with one that is no identifier
   * `invalid_parameter` (534).
   *
   * `GET /resources/access_token`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetAccessTokenByParams,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, GetAccessTokenByError>;

  /**
   * Create an access token
   *
   * Makes an access token. An access token that is already there, by its identifier, answers
   * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
   * (408). Only a super-user admin may do this; anyone else gets
   * `permission_denied_or_non_existent` (68). This answer alone carries `token_secret`; the API
   * stores no more than a hash of it.
   *
   * `POST /resources/access_token`
   *
   * @param body The new access token.
   */
  create<L extends RecursionLevel = Level>(
    body: AccessTokenCreate,
    options?: LevelOptions<L>,
  ): Call<AccessTokenCreated<L>, CreateAccessTokenError>;

  /**
   * Get an access token
   *
   * Fetches one access token by its id, rendered at the requested recursion level. When it is
   * absent, or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/access_token/{id}`
   *
   * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
   * (543).
   */
  get<L extends RecursionLevel = Level>(
    id: string,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, GetAccessTokenError>;

  /**
   * Update an access token
   *
   * Changes the properties that are sent and leaves the others alone. An identifier in the body
   * that belongs to another access token answers `parameter_mismatch` (462). Only a super-user
   * admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/access_token/{id}`
   *
   * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
   * (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: string,
    body: AccessTokenPatch,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, UpdateAccessTokenError>;

  /**
   * Replace an access token
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. An identifier in the body that belongs to
   * another access token answers `parameter_mismatch` (462). Only a super-user admin may do
   * this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/access_token/{id}`
   *
   * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
   * (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: string,
    body: AccessTokenReplace,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L>, ReplaceAccessTokenError>;

  /**
   * Delete an access token
   *
   * Deletes the access token. The deletion is soft: Spaaza keeps the token. Only a super-user
   * admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is
   * the access token as last stored, or nothing with status 204.
   *
   * `DELETE /resources/access_token/{id}`
   *
   * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
   * (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: string,
    options?: LevelOptions<L>,
  ): Call<AccessToken<L> | undefined, DeleteAccessTokenError>;

  /**
   * List access tokens
   *
   * Lists the access tokens of the chain without their secrets, page by page. A page or sort
   * value out of range answers `parameter_validation_error` (543), and since no property is
   * known to be a filter, any other query parameter `invalid_parameter` (534).
   *
   * `GET /resources/access_tokens`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListAccessTokensParams,
    options?: LevelListOptions<L>,
  ): ListCall<AccessTokenList<L>, AccessToken<L>, ListAccessTokensError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getAccessTokenBy. */
export interface GetAccessTokenByParams {
  /**
   * Identifier: the UUID of the access token.
   *
   * Format `uuid`.
   */
  id: string;
}

/** The errors that getAccessTokenBy answers with. */
export type GetAccessTokenByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get an access token by its id in the query
 *
 * Finds one access token by its id in the query, as the path with the id does. When none fits,
 * or this user may not see it, the answer is `resource_not_found` (544); without the query
 * parameter it is `missing_parameter` (533), and with one that is no identifier
 * `invalid_parameter` (534).
 *
 * `GET /resources/access_token`
 */
export function getAccessTokenBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetAccessTokenByParams,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, GetAccessTokenByError> {
  return transport.call({
    id: "getAccessTokenBy",
    method: "GET",
    path: "/resources/access_token",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createAccessToken answers with. */
export type CreateAccessTokenError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create an access token
 *
 * Makes an access token. An access token that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). This answer alone carries `token_secret`; the API
 * stores no more than a hash of it.
 *
 * `POST /resources/access_token`
 *
 * @param body The new access token.
 */
export function createAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: AccessTokenCreate,
  options?: LevelOptions<L>,
): Call<AccessTokenCreated<L>, CreateAccessTokenError> {
  return transport.call({
    id: "createAccessToken",
    method: "POST",
    path: "/resources/access_token",
    body,
    encode: jsonBody,
    secrets: /* @__PURE__ */ marked({ answer: { token_secret: true } }),
    options,
  });
}

/** The errors that getAccessToken answers with. */
export type GetAccessTokenError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get an access token
 *
 * Fetches one access token by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/access_token/{id}`
 *
 * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
 * (543).
 */
export function getAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, GetAccessTokenError> {
  return transport.call({
    id: "getAccessToken",
    method: "GET",
    path: "/resources/access_token/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateAccessToken answers with. */
export type UpdateAccessTokenError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update an access token
 *
 * Changes the properties that are sent and leaves the others alone. An identifier in the body
 * that belongs to another access token answers `parameter_mismatch` (462). Only a super-user
 * admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/access_token/{id}`
 *
 * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
 * (543).
 * @param body The properties to change.
 */
export function updateAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  body: AccessTokenPatch,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, UpdateAccessTokenError> {
  return transport.call({
    id: "updateAccessToken",
    method: "PATCH",
    path: "/resources/access_token/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceAccessToken answers with. */
export type ReplaceAccessTokenError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace an access token
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. An identifier in the body that belongs to
 * another access token answers `parameter_mismatch` (462). Only a super-user admin may do
 * this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/access_token/{id}`
 *
 * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
 * (543).
 * @param body All writable properties.
 */
export function replaceAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  body: AccessTokenReplace,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, ReplaceAccessTokenError> {
  return transport.call({
    id: "replaceAccessToken",
    method: "PUT",
    path: "/resources/access_token/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteAccessToken answers with. */
export type DeleteAccessTokenError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete an access token
 *
 * Deletes the access token. The deletion is soft: Spaaza keeps the token. Only a super-user
 * admin may do this; anyone else gets `permission_denied_or_non_existent` (68). The answer is
 * the access token as last stored, or nothing with status 204.
 *
 * `DELETE /resources/access_token/{id}`
 *
 * @param id UUID of the access token. Anything but a UUID answers `parameter_validation_error`
 * (543).
 */
export function deleteAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  options?: LevelOptions<L>,
): Call<AccessToken<L> | undefined, DeleteAccessTokenError> {
  return transport.call({
    id: "deleteAccessToken",
    method: "DELETE",
    path: "/resources/access_token/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listAccessTokens. */
export interface ListAccessTokensParams {
  /**
   * Page size, 1 to 500. Out of range answers `parameter_validation_error` (543). (inferred: the
   * default)
   *
   * 1 to 500.
   *
   * @default 25
   */
  limit?: number;
  /**
   * How many matches to skip. Below 0 answers `parameter_validation_error` (543). (inferred: the
   * default)
   *
   * At least 0.
   *
   * @default 0
   */
  offset?: number;
  /**
   * Property to sort by. The order without it is not documented. (inferred: which are sortable)
   */
  sort_by?: "created_date" | "last_modified_date";
  /**
   * Direction of the sort, ascending or descending. (inferred: the default)
   *
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
}

/** The errors that listAccessTokens answers with. */
export type ListAccessTokensError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * List access tokens
 *
 * Lists the access tokens of the chain without their secrets, page by page. A page or sort
 * value out of range answers `parameter_validation_error` (543), and since no property is
 * known to be a filter, any other query parameter `invalid_parameter` (534).
 *
 * `GET /resources/access_tokens`
 */
export function listAccessTokens<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListAccessTokensParams,
  options?: LevelListOptions<L>,
): ListCall<AccessTokenList<L>, AccessToken<L>, ListAccessTokensError> {
  return new ListCall(transport, offsetPages, {
    id: "listAccessTokens",
    method: "GET",
    path: "/resources/access_tokens",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AccessTokensErrors {
  getAccessTokenBy: GetAccessTokenByError;
  createAccessToken: CreateAccessTokenError;
  getAccessToken: GetAccessTokenError;
  updateAccessToken: UpdateAccessTokenError;
  replaceAccessToken: ReplaceAccessTokenError;
  deleteAccessToken: DeleteAccessTokenError;
  listAccessTokens: ListAccessTokensError;
}
