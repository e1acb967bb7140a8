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
  styles,
} from "../../../src/runtime.js";
import {
  commonErrors,
  type SpaazaErrorName,
  type SpaazaErrorOf,
  type SpaazaOtherError,
} from "../errors.js";
import type { RecursionLevel } from "../levels.js";
import type {
  Business,
  BusinessCreate,
  BusinessList,
  BusinessPatch,
  BusinessReplace,
  ErrorObject,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/**
 * Stores of the chain. A business can also be found by its owner code, by text and by place.
 */
export interface BusinessesGroup<Level extends RecursionLevel> {
  /**
   * Get a business by its owner code
   *
   * Finds one business by its owner code, which is unique within the chain. When none fits, or
   * this user may not see it, the answer is `resource_not_found` (544); without the query
   * parameter it is `missing_parameter` (533), and with one that is no identifier
   * `invalid_parameter` (534).
   *
   * `GET /resources/business`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetBusinessByParams,
    options?: LevelOptions<L>,
  ): Call<Business<L>, GetBusinessByError>;

  /**
   * Create a business
   *
   * Makes a business. A business with the same owner code answers `resource_already_exists`
   * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
   * rights gets `permission_denied_or_non_existent` (68).
   *
   * `POST /resources/business`
   *
   * @param body The new business.
   */
  create<L extends RecursionLevel = Level>(
    body: BusinessCreate,
    options?: LevelOptions<L>,
  ): Call<Business<L>, CreateBusinessError>;

  /**
   * Update a business by its owner code
   *
   * Changes the properties that are sent, of the business with this owner code. An owner code in
   * the body that belongs to another business answers `parameter_mismatch` (462). A user who may
   * see but not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/business`
   *
   * @param body The properties to change.
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateBusinessByParams,
    body: BusinessPatch,
    options?: LevelOptions<L>,
  ): Call<Business<L>, UpdateBusinessByError>;

  /**
   * Replace a business by its owner code
   *
   * Replaces the writable properties of the business with this owner code: what is left out
   * falls back to null or to its default. It never creates. An owner code in the body that
   * belongs to another business answers `parameter_mismatch` (462). A user who may see but not
   * change it gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/business`
   *
   * @param body All writable properties.
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceBusinessByParams,
    body: BusinessReplace,
    options?: LevelOptions<L>,
  ): Call<Business<L>, ReplaceBusinessByError>;

  /**
   * Delete a business by its owner code
   *
   * Deletes the business with this owner code. It stays on record with `deleted` and
   * `deleted_by` set (inferred). A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68). The answer is the business as last stored, or
   * nothing with status 204.
   *
   * `DELETE /resources/business`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteBusinessByParams,
    options?: LevelOptions<L>,
  ): Call<Business<L> | undefined, DeleteBusinessByError>;

  /**
   * Get a business
   *
   * Fetches one business by its id, rendered at the requested recursion level. When it is
   * absent, or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/business/{id}`
   *
   * @param id Spaaza's id of the business. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Business<L>, GetBusinessError>;

  /**
   * Update a business
   *
   * Changes the properties that are sent and leaves the others alone. An owner code in the body
   * that belongs to another business answers `parameter_mismatch` (462). A user who may see but
   * not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/business/{id}`
   *
   * @param id Spaaza's id of the business. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: BusinessPatch,
    options?: LevelOptions<L>,
  ): Call<Business<L>, UpdateBusinessError>;

  /**
   * Replace a business
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. An owner code in the body that belongs to
   * another business answers `parameter_mismatch` (462). A user who may see but not change it
   * gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/business/{id}`
   *
   * @param id Spaaza's id of the business. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: BusinessReplace,
    options?: LevelOptions<L>,
  ): Call<Business<L>, ReplaceBusinessError>;

  /**
   * Delete a business
   *
   * Deletes the business. It stays on record with `deleted` and `deleted_by` set (inferred). A
   * user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer
   * is the business as last stored, or nothing with status 204.
   *
   * `DELETE /resources/business/{id}`
   *
   * @param id Spaaza's id of the business. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Business<L> | undefined, DeleteBusinessError>;

  /**
   * List businesses
   *
   * Lists the businesses of the chain, page by page. Filters compare for equality; several
   * combine with AND (inferred). A page or sort value out of range answers
   * `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534), and a
   * search or a location of the wrong form `parameter_invalid` (419).
   *
   * `GET /resources/businesses`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListBusinessesParams,
    options?: LevelListOptions<L>,
  ): ListCall<BusinessList<L>, Business<L>, ListBusinessesError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getBusinessBy. */
export interface GetBusinessByParams {
  /**
   * Identifier: the store code of the business, unique within the chain.
   *
   * At most 64 characters.
   */
  owner_code: string;
}

/** The errors that getBusinessBy answers with. */
export type GetBusinessByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get a business by its owner code
 *
 * Finds one business by its owner code, which is unique within the chain. When none fits, or
 * this user may not see it, the answer is `resource_not_found` (544); without the query
 * parameter it is `missing_parameter` (533), and with one that is no identifier
 * `invalid_parameter` (534).
 *
 * `GET /resources/business`
 */
export function getBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetBusinessByParams,
  options?: LevelOptions<L>,
): Call<Business<L>, GetBusinessByError> {
  return transport.call({
    id: "getBusinessBy",
    method: "GET",
    path: "/resources/business",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createBusiness answers with. */
export type CreateBusinessError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create a business
 *
 * Makes a business. A business with the same owner code answers `resource_already_exists`
 * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
 * rights gets `permission_denied_or_non_existent` (68).
 *
 * `POST /resources/business`
 *
 * @param body The new business.
 */
export function createBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: BusinessCreate,
  options?: LevelOptions<L>,
): Call<Business<L>, CreateBusinessError> {
  return transport.call({
    id: "createBusiness",
    method: "POST",
    path: "/resources/business",
    body,
    encode: jsonBody,
    options,
  });
}

/** The parameters of updateBusinessBy. */
export interface UpdateBusinessByParams {
  /**
   * Identifier: the store code of the business, unique within the chain.
   *
   * At most 64 characters.
   */
  owner_code: string;
}

/** The errors that updateBusinessBy answers with. */
export type UpdateBusinessByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a business by its owner code
 *
 * Changes the properties that are sent, of the business with this owner code. An owner code in
 * the body that belongs to another business answers `parameter_mismatch` (462). A user who may
 * see but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/business`
 *
 * @param body The properties to change.
 */
export function updateBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateBusinessByParams,
  body: BusinessPatch,
  options?: LevelOptions<L>,
): Call<Business<L>, UpdateBusinessByError> {
  return transport.call({
    id: "updateBusinessBy",
    method: "PATCH",
    path: "/resources/business",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of replaceBusinessBy. */
export interface ReplaceBusinessByParams {
  /**
   * Identifier: the store code of the business, unique within the chain.
   *
   * At most 64 characters.
   */
  owner_code: string;
}

/** The errors that replaceBusinessBy answers with. */
export type ReplaceBusinessByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a business by its owner code
 *
 * Replaces the writable properties of the business with this owner code: what is left out
 * falls back to null or to its default. It never creates. An owner code in the body that
 * belongs to another business answers `parameter_mismatch` (462). A user who may see but not
 * change it gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/business`
 *
 * @param body All writable properties.
 */
export function replaceBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceBusinessByParams,
  body: BusinessReplace,
  options?: LevelOptions<L>,
): Call<Business<L>, ReplaceBusinessByError> {
  return transport.call({
    id: "replaceBusinessBy",
    method: "PUT",
    path: "/resources/business",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of deleteBusinessBy. */
export interface DeleteBusinessByParams {
  /**
   * Identifier: the store code of the business, unique within the chain.
   *
   * At most 64 characters.
   */
  owner_code: string;
}

/** The errors that deleteBusinessBy answers with. */
export type DeleteBusinessByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a business by its owner code
 *
 * Deletes the business with this owner code. It stays on record with `deleted` and
 * `deleted_by` set (inferred). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The answer is the business as last stored, or
 * nothing with status 204.
 *
 * `DELETE /resources/business`
 */
export function deleteBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteBusinessByParams,
  options?: LevelOptions<L>,
): Call<Business<L> | undefined, DeleteBusinessByError> {
  return transport.call({
    id: "deleteBusinessBy",
    method: "DELETE",
    path: "/resources/business",
    params,
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The errors that getBusiness answers with. */
export type GetBusinessError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get a business
 *
 * Fetches one business by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/business/{id}`
 *
 * @param id Spaaza's id of the business. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function getBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Business<L>, GetBusinessError> {
  return transport.call({
    id: "getBusiness",
    method: "GET",
    path: "/resources/business/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateBusiness answers with. */
export type UpdateBusinessError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a business
 *
 * Changes the properties that are sent and leaves the others alone. An owner code in the body
 * that belongs to another business answers `parameter_mismatch` (462). A user who may see but
 * not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/business/{id}`
 *
 * @param id Spaaza's id of the business. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body The properties to change.
 */
export function updateBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: BusinessPatch,
  options?: LevelOptions<L>,
): Call<Business<L>, UpdateBusinessError> {
  return transport.call({
    id: "updateBusiness",
    method: "PATCH",
    path: "/resources/business/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceBusiness answers with. */
export type ReplaceBusinessError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a business
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. An owner code in the body that belongs to
 * another business answers `parameter_mismatch` (462). A user who may see but not change it
 * gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/business/{id}`
 *
 * @param id Spaaza's id of the business. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body All writable properties.
 */
export function replaceBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: BusinessReplace,
  options?: LevelOptions<L>,
): Call<Business<L>, ReplaceBusinessError> {
  return transport.call({
    id: "replaceBusiness",
    method: "PUT",
    path: "/resources/business/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteBusiness answers with. */
export type DeleteBusinessError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a business
 *
 * Deletes the business. It stays on record with `deleted` and `deleted_by` set (inferred). A
 * user who may see but not change it gets `permission_denied_or_non_existent` (68). The answer
 * is the business as last stored, or nothing with status 204.
 *
 * `DELETE /resources/business/{id}`
 *
 * @param id Spaaza's id of the business. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function deleteBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Business<L> | undefined, DeleteBusinessError> {
  return transport.call({
    id: "deleteBusiness",
    method: "DELETE",
    path: "/resources/business/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listBusinesses. */
export interface ListBusinessesParams {
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
  sort_by?: "name" | "created_date" | "last_modified_date";
  /**
   * Direction of the sort, ascending or descending. (inferred: the default)
   *
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
  /**
   * Only businesses with exactly this store code. (inferred)
   *
   * At most 64 characters.
   */
  owner_code?: string;
  /**
   * Only businesses with exactly this name. (inferred)
   *
   * At most 255 characters.
   */
  name?: string;
  /** Only businesses with exactly this town or city. (inferred) */
  towncity?: string;
  /** Only businesses with exactly this region. (inferred) */
  region?: string;
  /**
   * Only businesses with exactly this country code. (inferred)
   *
   * Exactly 2 characters.
   */
  countrycode?: string;
  /**
   * Only businesses with exactly this kind of store. (inferred)
   *
   * At most 64 characters.
   */
  format?: string;
  /** Only businesses that have closed for good (true) or have not (false). (inferred) */
  is_shut_down?: boolean;
  /**
   * Text search, on whole words and on parts of them: `search[*]` looks into all searchable
   * properties, `search[name]` and its like into one. (inferred: which are searchable, and the
   * search of a single one)
   *
   * At least 1 property.
   */
  search?: {
    /** Terms to find in any searchable property. */
    "*"?: string;
    /** Terms to find in the store code. */
    owner_code?: string;
    /** Terms to find in the name. */
    name?: string;
    /** Terms to find in the first line of the address. */
    address_1?: string;
    /** Terms to find in the second line of the address. */
    address_2?: string;
    /** Terms to find in the third line of the address. */
    address_3?: string;
    /** Terms to find in the town or city. */
    towncity?: string;
    /** Terms to find in the postal code. */
    postalcode?: string;
  };
  /**
   * Whether every term of `search` must be found (true) or any one of them (false). (inferred:
   * the default)
   *
   * @default false
   */
  match_all?: boolean;
  /**
   * Search around a point. Latitude and longitude come together or not at all, and without a
   * radius nothing is cut off. (inferred: both)
   *
   * With `latitude`, `longitude` is required. With `longitude`, `latitude` is required. With
   * `radius_km`, `latitude` and `longitude` are required.
   */
  location?: {
    /**
     * Latitude of the point in decimal degrees.
     *
     * -90 to 90.
     */
    latitude?: number;
    /**
     * Longitude of the point in decimal degrees.
     *
     * -180 to 180.
     */
    longitude?: number;
    /**
     * Largest distance from the point, in kilometres.
     *
     * More than 0.
     */
    radius_km?: number;
  };
}

/** The errors that listBusinesses answers with. */
export type ListBusinessesError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

const listBusinessesRequest = {
  id: "listBusinesses",
  method: "GET",
  path: "/resources/businesses",
  styles: /* @__PURE__ */ styles({
    search: { style: "deepObject" },
    location: { style: "deepObject" },
  }),
  errors: commonErrors,
} as const;

/**
 * List businesses
 *
 * Lists the businesses of the chain, page by page. Filters compare for equality; several
 * combine with AND (inferred). A page or sort value out of range answers
 * `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534), and a
 * search or a location of the wrong form `parameter_invalid` (419).
 *
 * `GET /resources/businesses`
 */
export function listBusinesses<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListBusinessesParams,
  options?: LevelListOptions<L>,
): ListCall<BusinessList<L>, Business<L>, ListBusinessesError> {
  return new ListCall(transport, offsetPages, {
    ...listBusinessesRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BusinessesErrors {
  getBusinessBy: GetBusinessByError;
  createBusiness: CreateBusinessError;
  updateBusinessBy: UpdateBusinessByError;
  replaceBusinessBy: ReplaceBusinessByError;
  deleteBusinessBy: DeleteBusinessByError;
  getBusiness: GetBusinessError;
  updateBusiness: UpdateBusinessError;
  replaceBusiness: ReplaceBusinessError;
  deleteBusiness: DeleteBusinessError;
  listBusinesses: ListBusinessesError;
}
