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
} from "../../../src/runtime.js";
import {
  commonErrors,
  type SpaazaErrorName,
  type SpaazaErrorOf,
  type SpaazaOtherError,
} from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type {
  AllowedIpRange,
  AllowedIpRangeCreate,
  AllowedIpRangeList,
  AllowedIpRangePatch,
  AllowedIpRangeReplace,
  ErrorObject,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/**
 * Ranges from which admins may log in. While a chain has any, its admins must log in from one
 * of them.
 */
export interface AllowedIpRangesGroup<Level extends RecursionLevel> {
  /**
   * Get an allowed IP range by its CIDR block
   *
   * Finds one allowed IP range by its CIDR block, which is unique within the chain. When none
   * fits, or this user may not see it, the answer is `resource_not_found` (544); without the
   * query parameter it is `missing_parameter` (533), and with one that is no identifier
   * `invalid_parameter` (534).
   *
   * `GET /resources/allowed_ip_range`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetAllowedIpRangeByParams,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, GetAllowedIpRangeByError>;

  /**
   * Create an allowed IP range
   *
   * Makes an allowed IP range. A range with the same CIDR block answers
   * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
   * (408). Only a super-user admin may do this; anyone else gets
   * `permission_denied_or_non_existent` (68).
   *
   * `POST /resources/allowed_ip_range`
   *
   * @param body The new allowed IP range.
   */
  create<L extends RecursionLevel = Level>(
    body: AllowedIpRangeCreate,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, CreateAllowedIpRangeError>;

  /**
   * Update an allowed IP range by its CIDR block
   *
   * Changes the properties that are sent, of the allowed IP range with this CIDR block. A CIDR
   * block in the body that belongs to another range answers `parameter_mismatch` (462). Only a
   * super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/allowed_ip_range`
   *
   * @param body The properties to change.
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateAllowedIpRangeByParams,
    body: AllowedIpRangePatch,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, UpdateAllowedIpRangeByError>;

  /**
   * Replace an allowed IP range by its CIDR block
   *
   * Replaces the writable properties of the allowed IP range with this CIDR block: what is left
   * out falls back to null or to its default. It never creates. A CIDR block in the body that
   * belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do
   * this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/allowed_ip_range`
   *
   * @param body All writable properties.
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceAllowedIpRangeByParams,
    body: AllowedIpRangeReplace,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeByError>;

  /**
   * Delete an allowed IP range by its CIDR block
   *
   * Deletes the allowed IP range with this CIDR block. Only a super-user admin may do this;
   * anyone else gets `permission_denied_or_non_existent` (68). The answer is the allowed IP
   * range as last stored, or nothing with status 204.
   *
   * `DELETE /resources/allowed_ip_range`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteAllowedIpRangeByParams,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L> | undefined, DeleteAllowedIpRangeByError>;

  /**
   * Get an allowed IP range
   *
   * Fetches one allowed IP range by its id, rendered at the requested recursion level. When it
   * is absent, or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/allowed_ip_range/{id}`
   *
   * @param id Spaaza's id of the allowed IP range. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, GetAllowedIpRangeError>;

  /**
   * Update an allowed IP range
   *
   * Changes the properties that are sent and leaves the others alone. A CIDR block in the body
   * that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin
   * may do this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/allowed_ip_range/{id}`
   *
   * @param id Spaaza's id of the allowed IP range. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: AllowedIpRangePatch,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, UpdateAllowedIpRangeError>;

  /**
   * Replace an allowed IP range
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. A CIDR block in the body that belongs to
   * another range answers `parameter_mismatch` (462). Only a super-user admin may do this;
   * anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/allowed_ip_range/{id}`
   *
   * @param id Spaaza's id of the allowed IP range. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: AllowedIpRangeReplace,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeError>;

  /**
   * Delete an allowed IP range
   *
   * Deletes the allowed IP range. Only a super-user admin may do this; anyone else gets
   * `permission_denied_or_non_existent` (68). The answer is the allowed IP range as last stored,
   * or nothing with status 204.
   *
   * `DELETE /resources/allowed_ip_range/{id}`
   *
   * @param id Spaaza's id of the allowed IP range. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<AllowedIpRange<L> | undefined, DeleteAllowedIpRangeError>;

  /**
   * List allowed IP ranges
   *
   * Lists the ranges from which admins of the chain may log in, page by page. A page or sort
   * value out of range answers `parameter_validation_error` (543), and since no property is
   * known to be a filter, any other query parameter `invalid_parameter` (534).
   *
   * `GET /resources/allowed_ip_ranges`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListAllowedIpRangesParams,
    options?: LevelListOptions<L>,
  ): ListCall<AllowedIpRangeList<L>, AllowedIpRange<L>, ListAllowedIpRangesError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getAllowedIpRangeBy. */
export interface GetAllowedIpRangeByParams {
  /** Identifier: the range in CIDR notation, unique within the chain. */
  cidr: string;
}

/** The errors that getAllowedIpRangeBy answers with. */
export type GetAllowedIpRangeByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get an allowed IP range by its CIDR block
 *
 * Finds one allowed IP range by its CIDR block, which is unique within the chain. When none
 * fits, or this user may not see it, the answer is `resource_not_found` (544); without the
 * query parameter it is `missing_parameter` (533), and with one that is no identifier
 * `invalid_parameter` (534).
 *
 * `GET /resources/allowed_ip_range`
 */
export function getAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetAllowedIpRangeByParams,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, GetAllowedIpRangeByError> {
  return transport.call({
    id: "getAllowedIpRangeBy",
    method: "GET",
    path: "/resources/allowed_ip_range",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createAllowedIpRange answers with. */
export type CreateAllowedIpRangeError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create an allowed IP range
 *
 * Makes an allowed IP range. A range with the same CIDR block answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68).
 *
 * `POST /resources/allowed_ip_range`
 *
 * @param body The new allowed IP range.
 */
export function createAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: AllowedIpRangeCreate,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, CreateAllowedIpRangeError> {
  return transport.call({
    id: "createAllowedIpRange",
    method: "POST",
    path: "/resources/allowed_ip_range",
    body,
    encode: jsonBody,
    options,
  });
}

/** The parameters of updateAllowedIpRangeBy. */
export interface UpdateAllowedIpRangeByParams {
  /** Identifier: the range in CIDR notation, unique within the chain. */
  cidr: string;
}

/** The errors that updateAllowedIpRangeBy answers with. */
export type UpdateAllowedIpRangeByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update an allowed IP range by its CIDR block
 *
 * Changes the properties that are sent, of the allowed IP range with this CIDR block. A CIDR
 * block in the body that belongs to another range answers `parameter_mismatch` (462). Only a
 * super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/allowed_ip_range`
 *
 * @param body The properties to change.
 */
export function updateAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateAllowedIpRangeByParams,
  body: AllowedIpRangePatch,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, UpdateAllowedIpRangeByError> {
  return transport.call({
    id: "updateAllowedIpRangeBy",
    method: "PATCH",
    path: "/resources/allowed_ip_range",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of replaceAllowedIpRangeBy. */
export interface ReplaceAllowedIpRangeByParams {
  /** Identifier: the range in CIDR notation, unique within the chain. */
  cidr: string;
}

/** The errors that replaceAllowedIpRangeBy answers with. */
export type ReplaceAllowedIpRangeByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace an allowed IP range by its CIDR block
 *
 * Replaces the writable properties of the allowed IP range with this CIDR block: what is left
 * out falls back to null or to its default. It never creates. A CIDR block in the body that
 * belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do
 * this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/allowed_ip_range`
 *
 * @param body All writable properties.
 */
export function replaceAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceAllowedIpRangeByParams,
  body: AllowedIpRangeReplace,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeByError> {
  return transport.call({
    id: "replaceAllowedIpRangeBy",
    method: "PUT",
    path: "/resources/allowed_ip_range",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of deleteAllowedIpRangeBy. */
export interface DeleteAllowedIpRangeByParams {
  /** Identifier: the range in CIDR notation, unique within the chain. */
  cidr: string;
}

/** The errors that deleteAllowedIpRangeBy answers with. */
export type DeleteAllowedIpRangeByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete an allowed IP range by its CIDR block
 *
 * Deletes the allowed IP range with this CIDR block. Only a super-user admin may do this;
 * anyone else gets `permission_denied_or_non_existent` (68). The answer is the allowed IP
 * range as last stored, or nothing with status 204.
 *
 * `DELETE /resources/allowed_ip_range`
 */
export function deleteAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteAllowedIpRangeByParams,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L> | undefined, DeleteAllowedIpRangeByError> {
  return transport.call({
    id: "deleteAllowedIpRangeBy",
    method: "DELETE",
    path: "/resources/allowed_ip_range",
    params,
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The errors that getAllowedIpRange answers with. */
export type GetAllowedIpRangeError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get an allowed IP range
 *
 * Fetches one allowed IP range by its id, rendered at the requested recursion level. When it
 * is absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/allowed_ip_range/{id}`
 *
 * @param id Spaaza's id of the allowed IP range. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function getAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, GetAllowedIpRangeError> {
  return transport.call({
    id: "getAllowedIpRange",
    method: "GET",
    path: "/resources/allowed_ip_range/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateAllowedIpRange answers with. */
export type UpdateAllowedIpRangeError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update an allowed IP range
 *
 * Changes the properties that are sent and leaves the others alone. A CIDR block in the body
 * that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin
 * may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/allowed_ip_range/{id}`
 *
 * @param id Spaaza's id of the allowed IP range. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body The properties to change.
 */
export function updateAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: AllowedIpRangePatch,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, UpdateAllowedIpRangeError> {
  return transport.call({
    id: "updateAllowedIpRange",
    method: "PATCH",
    path: "/resources/allowed_ip_range/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceAllowedIpRange answers with. */
export type ReplaceAllowedIpRangeError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace an allowed IP range
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. A CIDR block in the body that belongs to
 * another range answers `parameter_mismatch` (462). Only a super-user admin may do this;
 * anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/allowed_ip_range/{id}`
 *
 * @param id Spaaza's id of the allowed IP range. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body All writable properties.
 */
export function replaceAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: AllowedIpRangeReplace,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeError> {
  return transport.call({
    id: "replaceAllowedIpRange",
    method: "PUT",
    path: "/resources/allowed_ip_range/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteAllowedIpRange answers with. */
export type DeleteAllowedIpRangeError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete an allowed IP range
 *
 * Deletes the allowed IP range. Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). The answer is the allowed IP range as last stored,
 * or nothing with status 204.
 *
 * `DELETE /resources/allowed_ip_range/{id}`
 *
 * @param id Spaaza's id of the allowed IP range. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function deleteAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L> | undefined, DeleteAllowedIpRangeError> {
  return transport.call({
    id: "deleteAllowedIpRange",
    method: "DELETE",
    path: "/resources/allowed_ip_range/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listAllowedIpRanges. */
export interface ListAllowedIpRangesParams {
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
  /** Property to sort by. The order without it is not documented. */
  sort_by?: "created_date" | "last_modified_date";
  /**
   * Direction of the sort, ascending or descending. (inferred: the default)
   *
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
}

/** The errors that listAllowedIpRanges answers with. */
export type ListAllowedIpRangesError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * List allowed IP ranges
 *
 * Lists the ranges from which admins of the chain may log in, page by page. A page or sort
 * value out of range answers `parameter_validation_error` (543), and since no property is
 * known to be a filter, any other query parameter `invalid_parameter` (534).
 *
 * `GET /resources/allowed_ip_ranges`
 */
export function listAllowedIpRanges<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListAllowedIpRangesParams,
  options?: LevelListOptions<L>,
): ListCall<AllowedIpRangeList<L>, AllowedIpRange<L>, ListAllowedIpRangesError> {
  return new ListCall(transport, offsetPages, {
    id: "listAllowedIpRanges",
    method: "GET",
    path: "/resources/allowed_ip_ranges",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface AllowedIpRangesErrors {
  getAllowedIpRangeBy: GetAllowedIpRangeByError;
  createAllowedIpRange: CreateAllowedIpRangeError;
  updateAllowedIpRangeBy: UpdateAllowedIpRangeByError;
  replaceAllowedIpRangeBy: ReplaceAllowedIpRangeByError;
  deleteAllowedIpRangeBy: DeleteAllowedIpRangeByError;
  getAllowedIpRange: GetAllowedIpRangeError;
  updateAllowedIpRange: UpdateAllowedIpRangeError;
  replaceAllowedIpRange: ReplaceAllowedIpRangeError;
  deleteAllowedIpRange: DeleteAllowedIpRangeError;
  listAllowedIpRanges: ListAllowedIpRangesError;
}
