// Generated from spec/spaaza/openapi.yaml. Do not edit.

import {
  byOffset,
  type Call,
  type CallOptions,
  type LevelListOptions,
  type LevelOptions,
  ListCall,
  styles,
} from "../../src/index.js";
import type { SpaazaErrorOf } from "./errors.js";
import type { RecursionLevel } from "./levels.js";
import type { SpaazaTransport } from "./transport.js";
import type {
  AccessToken,
  AccessTokenCreate,
  AccessTokenCreated,
  AccessTokenList,
  AccessTokenPatch,
  AccessTokenReplace,
  AllowedIpRange,
  AllowedIpRangeCreate,
  AllowedIpRangeList,
  AllowedIpRangePatch,
  AllowedIpRangeReplace,
  Business,
  BusinessCreate,
  BusinessList,
  BusinessPatch,
  BusinessReplace,
  CampaignChange,
  CampaignChangeLog,
  ContentPage,
  ContentPageCreate,
  ContentPageList,
  ContentPagePatch,
  ContentPageReplace,
  DeleteAllowedIpRangeByParams,
  DeleteBusinessByParams,
  DeleteContentPageByParams,
  DeleteVoucherByParams,
  GetAccessTokenByParams,
  GetAllowedIpRangeByParams,
  GetBusinessByParams,
  GetContentPageByParams,
  GetServiceClientByParams,
  GetVoucherByParams,
  ListAccessTokensParams,
  ListAllowedIpRangesParams,
  ListBusinessesParams,
  ListCampaignChangeLogParams,
  ListContentPagesParams,
  ListServiceClientsParams,
  ListVouchersParams,
  OpenApiDocument,
  ReplaceAllowedIpRangeByParams,
  ReplaceBusinessByParams,
  ReplaceContentPageByParams,
  ReplaceVoucherByParams,
  ServiceClient,
  ServiceClientCreate,
  ServiceClientList,
  ServiceClientPatch,
  ServiceClientReplace,
  UpdateAllowedIpRangeByParams,
  UpdateBusinessByParams,
  UpdateContentPageByParams,
  UpdateVoucherByParams,
  Voucher,
  VoucherCreate,
  VoucherList,
  VoucherPatch,
  VoucherReplace,
} from "./types.js";

/** What can go wrong in getBusinessBy. */
export type GetBusinessByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getBusinessByRequest = {
  id: "getBusinessBy",
  method: "GET",
  path: "/resources/business",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

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
    ...getBusinessByRequest,
    params,
    options,
  });
}

/** What can go wrong in createBusiness. */
export type CreateBusinessError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createBusinessRequest = {
  id: "createBusiness",
  method: "POST",
  path: "/resources/business",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create a business
 *
 * Makes a business. A business with the same owner code answers `resource_already_exists`
 * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
 * rights gets `permission_denied_or_non_existent` (68). That the status is 200 and the body
 * the new business is inferred; not documented by Spaaza.
 *
 * `POST /resources/business`
 */
export function createBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: BusinessCreate,
  options?: LevelOptions<L>,
): Call<Business<L>, CreateBusinessError> {
  return transport.call({
    ...createBusinessRequest,
    body,
    options,
  });
}

/** What can go wrong in updateBusinessBy. */
export type UpdateBusinessByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateBusinessByRequest = {
  id: "updateBusinessBy",
  method: "PATCH",
  path: "/resources/business",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a business by its owner code
 *
 * Changes the properties that are sent, of the business with this owner code. An owner code in
 * the body that belongs to another business answers `parameter_mismatch` (462). A user who may
 * see but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/business`
 */
export function updateBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateBusinessByParams,
  body: BusinessPatch,
  options?: LevelOptions<L>,
): Call<Business<L>, UpdateBusinessByError> {
  return transport.call({
    ...updateBusinessByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in replaceBusinessBy. */
export type ReplaceBusinessByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceBusinessByRequest = {
  id: "replaceBusinessBy",
  method: "PUT",
  path: "/resources/business",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a business by its owner code
 *
 * Replaces the writable properties of the business with this owner code: what is left out
 * falls back to null or to its default. It never creates. An owner code in the body that
 * belongs to another business answers `parameter_mismatch` (462). A user who may see but not
 * change it gets `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not
 * documented by Spaaza.
 *
 * `PUT /resources/business`
 */
export function replaceBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceBusinessByParams,
  body: BusinessReplace,
  options?: LevelOptions<L>,
): Call<Business<L>, ReplaceBusinessByError> {
  return transport.call({
    ...replaceBusinessByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in deleteBusinessBy. */
export type DeleteBusinessByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteBusinessByRequest = {
  id: "deleteBusinessBy",
  method: "DELETE",
  path: "/resources/business",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a business by its owner code
 *
 * Deletes the business with this owner code. It stays on record with `deleted` and
 * `deleted_by` set (inferred; not documented by Spaaza). A user who may see but not change it
 * gets `permission_denied_or_non_existent` (68). That the answer is the business as last
 * stored is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/business`
 */
export function deleteBusinessBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteBusinessByParams,
  options?: LevelOptions<L>,
): Call<Business<L>, DeleteBusinessByError> {
  return transport.call({
    ...deleteBusinessByRequest,
    params,
    options,
  });
}

/** What can go wrong in getBusiness. */
export type GetBusinessError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getBusinessRequest = {
  id: "getBusiness",
  method: "GET",
  path: "/resources/business/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a business
 *
 * Fetches one business by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/business/{id}`
 */
export function getBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Business<L>, GetBusinessError> {
  return transport.call({
    ...getBusinessRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateBusiness. */
export type UpdateBusinessError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateBusinessRequest = {
  id: "updateBusiness",
  method: "PATCH",
  path: "/resources/business/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a business
 *
 * Changes the properties that are sent and leaves the others alone. An owner code in the body
 * that belongs to another business answers `parameter_mismatch` (462). A user who may see but
 * not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/business/{id}`
 */
export function updateBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: BusinessPatch,
  options?: LevelOptions<L>,
): Call<Business<L>, UpdateBusinessError> {
  return transport.call({
    ...updateBusinessRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceBusiness. */
export type ReplaceBusinessError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceBusinessRequest = {
  id: "replaceBusiness",
  method: "PUT",
  path: "/resources/business/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a business
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. An owner code in the body that belongs to
 * another business answers `parameter_mismatch` (462). A user who may see but not change it
 * gets `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not
 * documented by Spaaza.
 *
 * `PUT /resources/business/{id}`
 */
export function replaceBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: BusinessReplace,
  options?: LevelOptions<L>,
): Call<Business<L>, ReplaceBusinessError> {
  return transport.call({
    ...replaceBusinessRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteBusiness. */
export type DeleteBusinessError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteBusinessRequest = {
  id: "deleteBusiness",
  method: "DELETE",
  path: "/resources/business/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a business
 *
 * Deletes the business. It stays on record with `deleted` and `deleted_by` set (inferred; not
 * documented by Spaaza). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). That the answer is the business as last stored is
 * inferred; not documented by Spaaza.
 *
 * `DELETE /resources/business/{id}`
 */
export function deleteBusiness<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Business<L>, DeleteBusinessError> {
  return transport.call({
    ...deleteBusinessRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listBusinesses. */
export type ListBusinessesError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listBusinessesRequest = {
  id: "listBusinesses",
  method: "GET",
  path: "/resources/businesses",
  styles: styles({ search: { style: "deepObject" }, location: { style: "deepObject" } }),
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * List businesses
 *
 * Lists the businesses of the chain, page by page. Filters compare for equality; that several
 * combine with AND is inferred; not documented by Spaaza. A page or sort value out of range
 * answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534), and
 * a search or a location of the wrong form `parameter_invalid` (419).
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

/** What can go wrong in getVoucherBy. */
export type GetVoucherByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getVoucherByRequest = {
  id: "getVoucherBy",
  method: "GET",
  path: "/resources/voucher",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a voucher by its key
 *
 * Finds one voucher by its key, which is unique within the chain. When none fits, or this user
 * may not see it, the answer is `resource_not_found` (544); without the query parameter it is
 * `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
 *
 * `GET /resources/voucher`
 */
export function getVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetVoucherByParams,
  options?: LevelOptions<L>,
): Call<Voucher<L>, GetVoucherByError> {
  return transport.call({
    ...getVoucherByRequest,
    params,
    options,
  });
}

/** What can go wrong in createVoucher. */
export type CreateVoucherError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createVoucherRequest = {
  id: "createVoucher",
  method: "POST",
  path: "/resources/voucher",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create a voucher
 *
 * Makes a voucher. A voucher that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). A user with too few rights gets `permission_denied_or_non_existent` (68). That the
 * status is 200 and the body the new voucher is inferred; not documented by Spaaza.
 *
 * `POST /resources/voucher`
 */
export function createVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: VoucherCreate,
  options?: LevelOptions<L>,
): Call<Voucher<L>, CreateVoucherError> {
  return transport.call({
    ...createVoucherRequest,
    body,
    options,
  });
}

/** What can go wrong in updateVoucherBy. */
export type UpdateVoucherByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateVoucherByRequest = {
  id: "updateVoucherBy",
  method: "PATCH",
  path: "/resources/voucher",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a voucher by its key
 *
 * Changes the properties that are sent, of the voucher with this key. Identifiers that point
 * at another voucher answer `parameter_mismatch` (462). A change of status that is not
 * allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see
 * but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/voucher`
 */
export function updateVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateVoucherByParams,
  body: VoucherPatch,
  options?: LevelOptions<L>,
): Call<Voucher<L>, UpdateVoucherByError> {
  return transport.call({
    ...updateVoucherByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in replaceVoucherBy. */
export type ReplaceVoucherByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceVoucherByRequest = {
  id: "replaceVoucherBy",
  method: "PUT",
  path: "/resources/voucher",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a voucher by its key
 *
 * Replaces the writable properties of the voucher with this key: what is left out falls back
 * to null or to its default. It never creates. Identifiers that point at another voucher
 * answer `parameter_mismatch` (462). A change of status that is not allowed, such as leaving
 * `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not documented by
 * Spaaza.
 *
 * `PUT /resources/voucher`
 */
export function replaceVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceVoucherByParams,
  body: VoucherReplace,
  options?: LevelOptions<L>,
): Call<Voucher<L>, ReplaceVoucherByError> {
  return transport.call({
    ...replaceVoucherByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in deleteVoucherBy. */
export type DeleteVoucherByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteVoucherByRequest = {
  id: "deleteVoucherBy",
  method: "DELETE",
  path: "/resources/voucher",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a voucher by its key
 *
 * Deletes the voucher with this key.  A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). That the answer is the voucher as last stored is
 * inferred; not documented by Spaaza.
 *
 * `DELETE /resources/voucher`
 */
export function deleteVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteVoucherByParams,
  options?: LevelOptions<L>,
): Call<Voucher<L>, DeleteVoucherByError> {
  return transport.call({
    ...deleteVoucherByRequest,
    params,
    options,
  });
}

/** What can go wrong in getVoucher. */
export type GetVoucherError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getVoucherRequest = {
  id: "getVoucher",
  method: "GET",
  path: "/resources/voucher/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a voucher
 *
 * Fetches one voucher by its id, rendered at the requested recursion level. When it is absent,
 * or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/voucher/{id}`
 */
export function getVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Voucher<L>, GetVoucherError> {
  return transport.call({
    ...getVoucherRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateVoucher. */
export type UpdateVoucherError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateVoucherRequest = {
  id: "updateVoucher",
  method: "PATCH",
  path: "/resources/voucher/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a voucher
 *
 * Changes the properties that are sent and leaves the others alone. Identifiers that point at
 * another voucher answer `parameter_mismatch` (462). A change of status that is not allowed,
 * such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not
 * change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/voucher/{id}`
 */
export function updateVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: VoucherPatch,
  options?: LevelOptions<L>,
): Call<Voucher<L>, UpdateVoucherError> {
  return transport.call({
    ...updateVoucherRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceVoucher. */
export type ReplaceVoucherError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceVoucherRequest = {
  id: "replaceVoucher",
  method: "PUT",
  path: "/resources/voucher/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a voucher
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. Identifiers that point at another voucher
 * answer `parameter_mismatch` (462). A change of status that is not allowed, such as leaving
 * `redeemed`, answers `saving_object_error` (408). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not documented by
 * Spaaza.
 *
 * `PUT /resources/voucher/{id}`
 */
export function replaceVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: VoucherReplace,
  options?: LevelOptions<L>,
): Call<Voucher<L>, ReplaceVoucherError> {
  return transport.call({
    ...replaceVoucherRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteVoucher. */
export type DeleteVoucherError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteVoucherRequest = {
  id: "deleteVoucher",
  method: "DELETE",
  path: "/resources/voucher/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a voucher
 *
 * Deletes the voucher.  A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). That the answer is the voucher as last stored is
 * inferred; not documented by Spaaza.
 *
 * `DELETE /resources/voucher/{id}`
 */
export function deleteVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Voucher<L>, DeleteVoucherError> {
  return transport.call({
    ...deleteVoucherRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listVouchers. */
export type ListVouchersError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listVouchersRequest = {
  id: "listVouchers",
  method: "GET",
  path: "/resources/vouchers",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * List vouchers
 *
 * Lists the vouchers of the chain, page by page. A page or sort value out of range answers
 * `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
 *
 * `GET /resources/vouchers`
 */
export function listVouchers<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListVouchersParams,
  options?: LevelListOptions<L>,
): ListCall<VoucherList<L>, Voucher<L>, ListVouchersError> {
  return new ListCall(transport, offsetPages, {
    ...listVouchersRequest,
    params,
    options,
  });
}

/** What can go wrong in getContentPageBy. */
export type GetContentPageByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getContentPageByRequest = {
  id: "getContentPageBy",
  method: "GET",
  path: "/resources/content-page",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a content page by its name
 *
 * Finds one content page by its name, which is unique within the chain. When none fits, or
 * this user may not see it, the answer is `resource_not_found` (544); without the query
 * parameter it is `missing_parameter` (533), and with one that is no identifier
 * `invalid_parameter` (534).
 *
 * `GET /resources/content-page`
 */
export function getContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetContentPageByParams,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, GetContentPageByError> {
  return transport.call({
    ...getContentPageByRequest,
    params,
    options,
  });
}

/** What can go wrong in createContentPage. */
export type CreateContentPageError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createContentPageRequest = {
  id: "createContentPage",
  method: "POST",
  path: "/resources/content-page",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create a content page
 *
 * Makes a content page. A content page with the same name answers `resource_already_exists`
 * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
 * rights gets `permission_denied_or_non_existent` (68). That the status is 200 and the body
 * the new content page is inferred; not documented by Spaaza.
 *
 * `POST /resources/content-page`
 */
export function createContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: ContentPageCreate,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, CreateContentPageError> {
  return transport.call({
    ...createContentPageRequest,
    body,
    options,
  });
}

/** What can go wrong in updateContentPageBy. */
export type UpdateContentPageByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateContentPageByRequest = {
  id: "updateContentPageBy",
  method: "PATCH",
  path: "/resources/content-page",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a content page by its name
 *
 * Changes the properties that are sent, of the content page with this name. A name in the body
 * that belongs to another content page answers `parameter_mismatch` (462). A user who may see
 * but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/content-page`
 */
export function updateContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateContentPageByParams,
  body: ContentPagePatch,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, UpdateContentPageByError> {
  return transport.call({
    ...updateContentPageByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in replaceContentPageBy. */
export type ReplaceContentPageByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceContentPageByRequest = {
  id: "replaceContentPageBy",
  method: "PUT",
  path: "/resources/content-page",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a content page by its name
 *
 * Replaces the writable properties of the content page with this name: what is left out falls
 * back to null or to its default. It never creates. A name in the body that belongs to another
 * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not documented by
 * Spaaza.
 *
 * `PUT /resources/content-page`
 */
export function replaceContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceContentPageByParams,
  body: ContentPageReplace,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, ReplaceContentPageByError> {
  return transport.call({
    ...replaceContentPageByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in deleteContentPageBy. */
export type DeleteContentPageByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteContentPageByRequest = {
  id: "deleteContentPageBy",
  method: "DELETE",
  path: "/resources/content-page",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a content page by its name
 *
 * Deletes the content page with this name.  A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). That the answer is the content page as last stored
 * is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/content-page`
 */
export function deleteContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteContentPageByParams,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, DeleteContentPageByError> {
  return transport.call({
    ...deleteContentPageByRequest,
    params,
    options,
  });
}

/** What can go wrong in getContentPage. */
export type GetContentPageError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getContentPageRequest = {
  id: "getContentPage",
  method: "GET",
  path: "/resources/content-page/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a content page
 *
 * Fetches one content page by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/content-page/{id}`
 */
export function getContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, GetContentPageError> {
  return transport.call({
    ...getContentPageRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateContentPage. */
export type UpdateContentPageError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateContentPageRequest = {
  id: "updateContentPage",
  method: "PATCH",
  path: "/resources/content-page/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a content page
 *
 * Changes the properties that are sent and leaves the others alone. A name in the body that
 * belongs to another content page answers `parameter_mismatch` (462). A user who may see but
 * not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/content-page/{id}`
 */
export function updateContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ContentPagePatch,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, UpdateContentPageError> {
  return transport.call({
    ...updateContentPageRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceContentPage. */
export type ReplaceContentPageError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceContentPageRequest = {
  id: "replaceContentPage",
  method: "PUT",
  path: "/resources/content-page/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a content page
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. A name in the body that belongs to another
 * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not documented by
 * Spaaza.
 *
 * `PUT /resources/content-page/{id}`
 */
export function replaceContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ContentPageReplace,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, ReplaceContentPageError> {
  return transport.call({
    ...replaceContentPageRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteContentPage. */
export type DeleteContentPageError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteContentPageRequest = {
  id: "deleteContentPage",
  method: "DELETE",
  path: "/resources/content-page/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a content page
 *
 * Deletes the content page.  A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). That the answer is the content page as last stored
 * is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/content-page/{id}`
 */
export function deleteContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, DeleteContentPageError> {
  return transport.call({
    ...deleteContentPageRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listContentPages. */
export type ListContentPagesError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listContentPagesRequest = {
  id: "listContentPages",
  method: "GET",
  path: "/resources/content-pages",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * List content pages
 *
 * Lists the content pages of the chain, page by page. A page or sort value out of range
 * answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
 *
 * `GET /resources/content-pages`
 */
export function listContentPages<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListContentPagesParams,
  options?: LevelListOptions<L>,
): ListCall<ContentPageList<L>, ContentPage<L>, ListContentPagesError> {
  return new ListCall(transport, offsetPages, {
    ...listContentPagesRequest,
    params,
    options,
  });
}

/** What can go wrong in getAllowedIpRangeBy. */
export type GetAllowedIpRangeByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getAllowedIpRangeByRequest = {
  id: "getAllowedIpRangeBy",
  method: "GET",
  path: "/resources/allowed_ip_range",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

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
    ...getAllowedIpRangeByRequest,
    params,
    options,
  });
}

/** What can go wrong in createAllowedIpRange. */
export type CreateAllowedIpRangeError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createAllowedIpRangeRequest = {
  id: "createAllowedIpRange",
  method: "POST",
  path: "/resources/allowed_ip_range",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create an allowed IP range
 *
 * Makes an allowed IP range. A range with the same CIDR block answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). That the status is 200 and the body the new
 * allowed IP range is inferred; not documented by Spaaza.
 *
 * `POST /resources/allowed_ip_range`
 */
export function createAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: AllowedIpRangeCreate,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, CreateAllowedIpRangeError> {
  return transport.call({
    ...createAllowedIpRangeRequest,
    body,
    options,
  });
}

/** What can go wrong in updateAllowedIpRangeBy. */
export type UpdateAllowedIpRangeByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateAllowedIpRangeByRequest = {
  id: "updateAllowedIpRangeBy",
  method: "PATCH",
  path: "/resources/allowed_ip_range",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update an allowed IP range by its CIDR block
 *
 * Changes the properties that are sent, of the allowed IP range with this CIDR block. A CIDR
 * block in the body that belongs to another range answers `parameter_mismatch` (462). Only a
 * super-user admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/allowed_ip_range`
 */
export function updateAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateAllowedIpRangeByParams,
  body: AllowedIpRangePatch,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, UpdateAllowedIpRangeByError> {
  return transport.call({
    ...updateAllowedIpRangeByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in replaceAllowedIpRangeBy. */
export type ReplaceAllowedIpRangeByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceAllowedIpRangeByRequest = {
  id: "replaceAllowedIpRangeBy",
  method: "PUT",
  path: "/resources/allowed_ip_range",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace an allowed IP range by its CIDR block
 *
 * Replaces the writable properties of the allowed IP range with this CIDR block: what is left
 * out falls back to null or to its default. It never creates. A CIDR block in the body that
 * belongs to another range answers `parameter_mismatch` (462). Only a super-user admin may do
 * this; anyone else gets `permission_denied_or_non_existent` (68). The meaning of PUT is
 * inferred; not documented by Spaaza.
 *
 * `PUT /resources/allowed_ip_range`
 */
export function replaceAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceAllowedIpRangeByParams,
  body: AllowedIpRangeReplace,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeByError> {
  return transport.call({
    ...replaceAllowedIpRangeByRequest,
    params,
    body,
    options,
  });
}

/** What can go wrong in deleteAllowedIpRangeBy. */
export type DeleteAllowedIpRangeByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteAllowedIpRangeByRequest = {
  id: "deleteAllowedIpRangeBy",
  method: "DELETE",
  path: "/resources/allowed_ip_range",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete an allowed IP range by its CIDR block
 *
 * Deletes the allowed IP range with this CIDR block.  Only a super-user admin may do this;
 * anyone else gets `permission_denied_or_non_existent` (68). That the answer is the allowed IP
 * range as last stored is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/allowed_ip_range`
 */
export function deleteAllowedIpRangeBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteAllowedIpRangeByParams,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, DeleteAllowedIpRangeByError> {
  return transport.call({
    ...deleteAllowedIpRangeByRequest,
    params,
    options,
  });
}

/** What can go wrong in getAllowedIpRange. */
export type GetAllowedIpRangeError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getAllowedIpRangeRequest = {
  id: "getAllowedIpRange",
  method: "GET",
  path: "/resources/allowed_ip_range/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get an allowed IP range
 *
 * Fetches one allowed IP range by its id, rendered at the requested recursion level. When it
 * is absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/allowed_ip_range/{id}`
 */
export function getAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, GetAllowedIpRangeError> {
  return transport.call({
    ...getAllowedIpRangeRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateAllowedIpRange. */
export type UpdateAllowedIpRangeError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateAllowedIpRangeRequest = {
  id: "updateAllowedIpRange",
  method: "PATCH",
  path: "/resources/allowed_ip_range/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update an allowed IP range
 *
 * Changes the properties that are sent and leaves the others alone. A CIDR block in the body
 * that belongs to another range answers `parameter_mismatch` (462). Only a super-user admin
 * may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/allowed_ip_range/{id}`
 */
export function updateAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: AllowedIpRangePatch,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, UpdateAllowedIpRangeError> {
  return transport.call({
    ...updateAllowedIpRangeRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceAllowedIpRange. */
export type ReplaceAllowedIpRangeError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceAllowedIpRangeRequest = {
  id: "replaceAllowedIpRange",
  method: "PUT",
  path: "/resources/allowed_ip_range/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace an allowed IP range
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. A CIDR block in the body that belongs to
 * another range answers `parameter_mismatch` (462). Only a super-user admin may do this;
 * anyone else gets `permission_denied_or_non_existent` (68). The meaning of PUT is inferred;
 * not documented by Spaaza.
 *
 * `PUT /resources/allowed_ip_range/{id}`
 */
export function replaceAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: AllowedIpRangeReplace,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, ReplaceAllowedIpRangeError> {
  return transport.call({
    ...replaceAllowedIpRangeRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteAllowedIpRange. */
export type DeleteAllowedIpRangeError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteAllowedIpRangeRequest = {
  id: "deleteAllowedIpRange",
  method: "DELETE",
  path: "/resources/allowed_ip_range/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete an allowed IP range
 *
 * Deletes the allowed IP range.  Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). That the answer is the allowed IP range as last
 * stored is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/allowed_ip_range/{id}`
 */
export function deleteAllowedIpRange<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<AllowedIpRange<L>, DeleteAllowedIpRangeError> {
  return transport.call({
    ...deleteAllowedIpRangeRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listAllowedIpRanges. */
export type ListAllowedIpRangesError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listAllowedIpRangesRequest = {
  id: "listAllowedIpRanges",
  method: "GET",
  path: "/resources/allowed_ip_ranges",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

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
    ...listAllowedIpRangesRequest,
    params,
    options,
  });
}

/** What can go wrong in getServiceClientBy. */
export type GetServiceClientByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getServiceClientByRequest = {
  id: "getServiceClientBy",
  method: "GET",
  path: "/resources/service_client",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a service client by its id in the query
 *
 * Finds one service client by its id in the query, as the path with the id does. When none
 * fits, or this user may not see it, the answer is `resource_not_found` (544); without the
 * query parameter it is `missing_parameter` (533), and with one that is no identifier
 * `invalid_parameter` (534).
 *
 * `GET /resources/service_client`
 */
export function getServiceClientBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: GetServiceClientByParams,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, GetServiceClientByError> {
  return transport.call({
    ...getServiceClientByRequest,
    params,
    options,
  });
}

/** What can go wrong in createServiceClient. */
export type CreateServiceClientError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createServiceClientRequest = {
  id: "createServiceClient",
  method: "POST",
  path: "/resources/service_client",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create a service client
 *
 * Makes a service client. A service client that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). That the status is 200 and the body the new
 * service client is inferred; not documented by Spaaza.
 *
 * `POST /resources/service_client`
 */
export function createServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: ServiceClientCreate,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, CreateServiceClientError> {
  return transport.call({
    ...createServiceClientRequest,
    body,
    options,
  });
}

/** What can go wrong in getServiceClient. */
export type GetServiceClientError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getServiceClientRequest = {
  id: "getServiceClient",
  method: "GET",
  path: "/resources/service_client/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get a service client
 *
 * Fetches one service client by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/service_client/{id}`
 */
export function getServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, GetServiceClientError> {
  return transport.call({
    ...getServiceClientRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateServiceClient. */
export type UpdateServiceClientError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateServiceClientRequest = {
  id: "updateServiceClient",
  method: "PATCH",
  path: "/resources/service_client/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update a service client
 *
 * Changes the properties that are sent and leaves the others alone. Identifiers that point at
 * another service client answer `parameter_mismatch` (462). Only a super-user admin may do
 * this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/service_client/{id}`
 */
export function updateServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ServiceClientPatch,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, UpdateServiceClientError> {
  return transport.call({
    ...updateServiceClientRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceServiceClient. */
export type ReplaceServiceClientError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceServiceClientRequest = {
  id: "replaceServiceClient",
  method: "PUT",
  path: "/resources/service_client/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace a service client
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. Identifiers that point at another service
 * client answer `parameter_mismatch` (462). Only a super-user admin may do this; anyone else
 * gets `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not
 * documented by Spaaza.
 *
 * `PUT /resources/service_client/{id}`
 */
export function replaceServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ServiceClientReplace,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, ReplaceServiceClientError> {
  return transport.call({
    ...replaceServiceClientRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteServiceClient. */
export type DeleteServiceClientError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteServiceClientRequest = {
  id: "deleteServiceClient",
  method: "DELETE",
  path: "/resources/service_client/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete a service client
 *
 * Deletes the service client. The deletion is soft: Spaaza keeps the client and notes who
 * deleted it in `deleted_by`. Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). That the answer is the service client as last
 * stored is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/service_client/{id}`
 */
export function deleteServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, DeleteServiceClientError> {
  return transport.call({
    ...deleteServiceClientRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listServiceClients. */
export type ListServiceClientsError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listServiceClientsRequest = {
  id: "listServiceClients",
  method: "GET",
  path: "/resources/service_clients",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * List service clients
 *
 * Lists the service clients of the chain, page by page. A page or sort value out of range
 * answers `parameter_validation_error` (543), and since no property is known to be a filter,
 * any other query parameter `invalid_parameter` (534).
 *
 * `GET /resources/service_clients`
 */
export function listServiceClients<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params?: ListServiceClientsParams,
  options?: LevelListOptions<L>,
): ListCall<ServiceClientList<L>, ServiceClient<L>, ListServiceClientsError> {
  return new ListCall(transport, offsetPages, {
    ...listServiceClientsRequest,
    params,
    options,
  });
}

/** What can go wrong in getAccessTokenBy. */
export type GetAccessTokenByError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getAccessTokenByRequest = {
  id: "getAccessTokenBy",
  method: "GET",
  path: "/resources/access_token",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

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
    ...getAccessTokenByRequest,
    params,
    options,
  });
}

/** What can go wrong in createAccessToken. */
export type CreateAccessTokenError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "resource_already_exists"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const createAccessTokenRequest = {
  id: "createAccessToken",
  method: "POST",
  path: "/resources/access_token",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "resource_already_exists",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Create an access token
 *
 * Makes an access token. An access token that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). This answer alone carries `token_secret`; the API
 * stores no more than a hash of it. That the status is 200 and the body the new access token
 * is inferred; not documented by Spaaza.
 *
 * `POST /resources/access_token`
 */
export function createAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: AccessTokenCreate,
  options?: LevelOptions<L>,
): Call<AccessTokenCreated<L>, CreateAccessTokenError> {
  return transport.call({
    ...createAccessTokenRequest,
    body,
    options,
  });
}

/** What can go wrong in getAccessToken. */
export type GetAccessTokenError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getAccessTokenRequest = {
  id: "getAccessToken",
  method: "GET",
  path: "/resources/access_token/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get an access token
 *
 * Fetches one access token by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/access_token/{id}`
 */
export function getAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, GetAccessTokenError> {
  return transport.call({
    ...getAccessTokenRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in updateAccessToken. */
export type UpdateAccessTokenError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const updateAccessTokenRequest = {
  id: "updateAccessToken",
  method: "PATCH",
  path: "/resources/access_token/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Update an access token
 *
 * Changes the properties that are sent and leaves the others alone. Identifiers that point at
 * another access token answer `parameter_mismatch` (462). Only a super-user admin may do this;
 * anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/access_token/{id}`
 */
export function updateAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  body: AccessTokenPatch,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, UpdateAccessTokenError> {
  return transport.call({
    ...updateAccessTokenRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in replaceAccessToken. */
export type ReplaceAccessTokenError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const replaceAccessTokenRequest = {
  id: "replaceAccessToken",
  method: "PUT",
  path: "/resources/access_token/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Replace an access token
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. Identifiers that point at another access
 * token answer `parameter_mismatch` (462). Only a super-user admin may do this; anyone else
 * gets `permission_denied_or_non_existent` (68). The meaning of PUT is inferred; not
 * documented by Spaaza.
 *
 * `PUT /resources/access_token/{id}`
 */
export function replaceAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  body: AccessTokenReplace,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, ReplaceAccessTokenError> {
  return transport.call({
    ...replaceAccessTokenRequest,
    pathParams: { id },
    body,
    options,
  });
}

/** What can go wrong in deleteAccessToken. */
export type DeleteAccessTokenError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const deleteAccessTokenRequest = {
  id: "deleteAccessToken",
  method: "DELETE",
  path: "/resources/access_token/{id}",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Delete an access token
 *
 * Deletes the access token. The deletion is soft: Spaaza keeps the token, and it works no
 * longer. Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). That the answer is the access token as last stored
 * is inferred; not documented by Spaaza.
 *
 * `DELETE /resources/access_token/{id}`
 */
export function deleteAccessToken<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: string,
  options?: LevelOptions<L>,
): Call<AccessToken<L>, DeleteAccessTokenError> {
  return transport.call({
    ...deleteAccessTokenRequest,
    pathParams: { id },
    options,
  });
}

/** What can go wrong in listAccessTokens. */
export type ListAccessTokensError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listAccessTokensRequest = {
  id: "listAccessTokens",
  method: "GET",
  path: "/resources/access_tokens",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

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
    ...listAccessTokensRequest,
    params,
    options,
  });
}

/** What can go wrong in listCampaignChangeLog. */
export type ListCampaignChangeLogError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const listCampaignChangeLogRequest = {
  id: "listCampaignChangeLog",
  method: "GET",
  path: "/resources/campaign/{id}/change_log",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * List the change log of a campaign
 *
 * Lists what admins changed in the campaign, page by page and newest first. It takes an admin
 * with the right to read the chain. A campaign that is absent, that belongs to another chain
 * than the header says, or that this admin may not read answers `resource_not_found` (544).
 *
 * `GET /resources/campaign/{id}/change_log`
 */
export function listCampaignChangeLog<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  params?: ListCampaignChangeLogParams,
  options?: LevelListOptions<L>,
): ListCall<CampaignChangeLog<L>, CampaignChange<L>, ListCampaignChangeLogError> {
  return new ListCall(transport, offsetPages, {
    ...listCampaignChangeLogRequest,
    pathParams: { id },
    params,
    options,
  });
}

/** What can go wrong in getSchema. */
export type GetSchemaError = SpaazaErrorOf<
  | "no_valid_session"
  | "permission_denied_or_non_existent"
  | "saving_object_error"
  | "parameter_invalid"
  | "access_denied"
  | "parameter_mismatch"
  | "missing_parameter"
  | "invalid_parameter"
  | "unknown_resource_type"
  | "resource_type_not_properly_configured"
  | "schema_error"
  | "parameter_validation_error"
  | "resource_not_found"
  | "invalid_endpoint"
>;

const getSchemaRequest = {
  id: "getSchema",
  method: "GET",
  path: "/resources/schema",
  errors: [
    "no_valid_session",
    "permission_denied_or_non_existent",
    "saving_object_error",
    "parameter_invalid",
    "access_denied",
    "parameter_mismatch",
    "missing_parameter",
    "invalid_parameter",
    "unknown_resource_type",
    "resource_type_not_properly_configured",
    "schema_error",
    "parameter_validation_error",
    "resource_not_found",
    "invalid_endpoint",
  ],
} as const;

/**
 * Get the OpenAPI document of the service
 *
 * Fetches the OpenAPI document that the service generates of itself for the chain. When it
 * cannot be made, the answer is `schema_error` (542). The recursion level is accepted, as on
 * every request, and changes nothing here.
 *
 * `GET /resources/schema`
 */
export function getSchema(
  transport: SpaazaTransport<RecursionLevel>,
  options?: CallOptions,
): Call<OpenApiDocument, GetSchemaError> {
  return transport.call({
    ...getSchemaRequest,
    options,
  });
}

const offsetPages = byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
});
