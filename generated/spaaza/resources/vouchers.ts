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
  ErrorObject,
  Voucher,
  VoucherCreate,
  VoucherList,
  VoucherPatch,
  VoucherReplace,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/** Entitlements of customers to a discount or a reward, each of a campaign. */
export interface VouchersGroup<Level extends RecursionLevel> {
  /**
   * Get a voucher by its key
   *
   * Finds one voucher by its key, which is unique within the chain. When none fits, or this user
   * may not see it, the answer is `resource_not_found` (544); without the query parameter it is
   * `missing_parameter` (533), and with one that is no identifier `invalid_parameter` (534).
   *
   * `GET /resources/voucher`
   */
  getBy<L extends RecursionLevel = Level>(
    params: GetVoucherByParams,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, GetVoucherByError>;

  /**
   * Create a voucher
   *
   * Makes a voucher. A voucher that is already there, by its identifier, answers
   * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
   * (408). A user with too few rights gets `permission_denied_or_non_existent` (68).
   *
   * `POST /resources/voucher`
   *
   * @param body The new voucher.
   */
  create<L extends RecursionLevel = Level>(
    body: VoucherCreate,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, CreateVoucherError>;

  /**
   * Update a voucher by its key
   *
   * Changes the properties that are sent, of the voucher with this key. An identifier in the
   * body that belongs to another voucher answers `parameter_mismatch` (462). A change of status
   * that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user
   * who may see but not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/voucher`
   *
   * @param body The properties to change.
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateVoucherByParams,
    body: VoucherPatch,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, UpdateVoucherByError>;

  /**
   * Replace a voucher by its key
   *
   * Replaces the writable properties of the voucher with this key: what is left out falls back
   * to null or to its default. It never creates. An identifier in the body that belongs to
   * another voucher answers `parameter_mismatch` (462). A change of status that is not allowed,
   * such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not
   * change it gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/voucher`
   *
   * @param body All writable properties.
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceVoucherByParams,
    body: VoucherReplace,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, ReplaceVoucherByError>;

  /**
   * Delete a voucher by its key
   *
   * Deletes the voucher with this key. A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or
   * nothing with status 204.
   *
   * `DELETE /resources/voucher`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteVoucherByParams,
    options?: LevelOptions<L>,
  ): Call<Voucher<L> | undefined, DeleteVoucherByError>;

  /**
   * Get a voucher
   *
   * Fetches one voucher by its id, rendered at the requested recursion level. When it is absent,
   * or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/voucher/{id}`
   *
   * @param id Spaaza's id of the voucher. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, GetVoucherError>;

  /**
   * Update a voucher
   *
   * Changes the properties that are sent and leaves the others alone. An identifier in the body
   * that belongs to another voucher answers `parameter_mismatch` (462). A change of status that
   * is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who
   * may see but not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/voucher/{id}`
   *
   * @param id Spaaza's id of the voucher. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: VoucherPatch,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, UpdateVoucherError>;

  /**
   * Replace a voucher
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. An identifier in the body that belongs to
   * another voucher answers `parameter_mismatch` (462). A change of status that is not allowed,
   * such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not
   * change it gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/voucher/{id}`
   *
   * @param id Spaaza's id of the voucher. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: VoucherReplace,
    options?: LevelOptions<L>,
  ): Call<Voucher<L>, ReplaceVoucherError>;

  /**
   * Delete a voucher
   *
   * Deletes the voucher. A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or
   * nothing with status 204.
   *
   * `DELETE /resources/voucher/{id}`
   *
   * @param id Spaaza's id of the voucher. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<Voucher<L> | undefined, DeleteVoucherError>;

  /**
   * List vouchers
   *
   * Lists the vouchers of the chain, page by page. A page or sort value out of range answers
   * `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
   *
   * `GET /resources/vouchers`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListVouchersParams,
    options?: LevelListOptions<L>,
  ): ListCall<VoucherList<L>, Voucher<L>, ListVouchersError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getVoucherBy. */
export interface GetVoucherByParams {
  /** Identifier: the key of the voucher. */
  key: string;
}

/** The errors that getVoucherBy answers with. */
export type GetVoucherByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "getVoucherBy",
    method: "GET",
    path: "/resources/voucher",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createVoucher answers with. */
export type CreateVoucherError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create a voucher
 *
 * Makes a voucher. A voucher that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). A user with too few rights gets `permission_denied_or_non_existent` (68).
 *
 * `POST /resources/voucher`
 *
 * @param body The new voucher.
 */
export function createVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: VoucherCreate,
  options?: LevelOptions<L>,
): Call<Voucher<L>, CreateVoucherError> {
  return transport.call({
    id: "createVoucher",
    method: "POST",
    path: "/resources/voucher",
    body,
    encode: jsonBody,
    options,
  });
}

/** The parameters of updateVoucherBy. */
export interface UpdateVoucherByParams {
  /** Identifier: the key of the voucher. */
  key: string;
}

/** The errors that updateVoucherBy answers with. */
export type UpdateVoucherByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a voucher by its key
 *
 * Changes the properties that are sent, of the voucher with this key. An identifier in the
 * body that belongs to another voucher answers `parameter_mismatch` (462). A change of status
 * that is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user
 * who may see but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/voucher`
 *
 * @param body The properties to change.
 */
export function updateVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateVoucherByParams,
  body: VoucherPatch,
  options?: LevelOptions<L>,
): Call<Voucher<L>, UpdateVoucherByError> {
  return transport.call({
    id: "updateVoucherBy",
    method: "PATCH",
    path: "/resources/voucher",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of replaceVoucherBy. */
export interface ReplaceVoucherByParams {
  /** Identifier: the key of the voucher. */
  key: string;
}

/** The errors that replaceVoucherBy answers with. */
export type ReplaceVoucherByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a voucher by its key
 *
 * Replaces the writable properties of the voucher with this key: what is left out falls back
 * to null or to its default. It never creates. An identifier in the body that belongs to
 * another voucher answers `parameter_mismatch` (462). A change of status that is not allowed,
 * such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not
 * change it gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/voucher`
 *
 * @param body All writable properties.
 */
export function replaceVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceVoucherByParams,
  body: VoucherReplace,
  options?: LevelOptions<L>,
): Call<Voucher<L>, ReplaceVoucherByError> {
  return transport.call({
    id: "replaceVoucherBy",
    method: "PUT",
    path: "/resources/voucher",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of deleteVoucherBy. */
export interface DeleteVoucherByParams {
  /** Identifier: the key of the voucher. */
  key: string;
}

/** The errors that deleteVoucherBy answers with. */
export type DeleteVoucherByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a voucher by its key
 *
 * Deletes the voucher with this key. A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or
 * nothing with status 204.
 *
 * `DELETE /resources/voucher`
 */
export function deleteVoucherBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteVoucherByParams,
  options?: LevelOptions<L>,
): Call<Voucher<L> | undefined, DeleteVoucherByError> {
  return transport.call({
    id: "deleteVoucherBy",
    method: "DELETE",
    path: "/resources/voucher",
    params,
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The errors that getVoucher answers with. */
export type GetVoucherError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get a voucher
 *
 * Fetches one voucher by its id, rendered at the requested recursion level. When it is absent,
 * or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/voucher/{id}`
 *
 * @param id Spaaza's id of the voucher. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function getVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Voucher<L>, GetVoucherError> {
  return transport.call({
    id: "getVoucher",
    method: "GET",
    path: "/resources/voucher/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateVoucher answers with. */
export type UpdateVoucherError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a voucher
 *
 * Changes the properties that are sent and leaves the others alone. An identifier in the body
 * that belongs to another voucher answers `parameter_mismatch` (462). A change of status that
 * is not allowed, such as leaving `redeemed`, answers `saving_object_error` (408). A user who
 * may see but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/voucher/{id}`
 *
 * @param id Spaaza's id of the voucher. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body The properties to change.
 */
export function updateVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: VoucherPatch,
  options?: LevelOptions<L>,
): Call<Voucher<L>, UpdateVoucherError> {
  return transport.call({
    id: "updateVoucher",
    method: "PATCH",
    path: "/resources/voucher/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceVoucher answers with. */
export type ReplaceVoucherError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a voucher
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. An identifier in the body that belongs to
 * another voucher answers `parameter_mismatch` (462). A change of status that is not allowed,
 * such as leaving `redeemed`, answers `saving_object_error` (408). A user who may see but not
 * change it gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/voucher/{id}`
 *
 * @param id Spaaza's id of the voucher. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body All writable properties.
 */
export function replaceVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: VoucherReplace,
  options?: LevelOptions<L>,
): Call<Voucher<L>, ReplaceVoucherError> {
  return transport.call({
    id: "replaceVoucher",
    method: "PUT",
    path: "/resources/voucher/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteVoucher answers with. */
export type DeleteVoucherError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a voucher
 *
 * Deletes the voucher. A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The answer is the voucher as last stored, or
 * nothing with status 204.
 *
 * `DELETE /resources/voucher/{id}`
 *
 * @param id Spaaza's id of the voucher. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function deleteVoucher<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<Voucher<L> | undefined, DeleteVoucherError> {
  return transport.call({
    id: "deleteVoucher",
    method: "DELETE",
    path: "/resources/voucher/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listVouchers. */
export interface ListVouchersParams {
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
  /** Only vouchers with this status. (inferred) */
  status?: "generated" | "claimed" | "redeemed";
}

/** The errors that listVouchers answers with. */
export type ListVouchersError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "listVouchers",
    method: "GET",
    path: "/resources/vouchers",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface VouchersErrors {
  getVoucherBy: GetVoucherByError;
  createVoucher: CreateVoucherError;
  updateVoucherBy: UpdateVoucherByError;
  replaceVoucherBy: ReplaceVoucherByError;
  deleteVoucherBy: DeleteVoucherByError;
  getVoucher: GetVoucherError;
  updateVoucher: UpdateVoucherError;
  replaceVoucher: ReplaceVoucherError;
  deleteVoucher: DeleteVoucherError;
  listVouchers: ListVouchersError;
}
