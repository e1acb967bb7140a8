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
  ServiceClient,
  ServiceClientCreate,
  ServiceClientList,
  ServiceClientPatch,
  ServiceClientReplace,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/** Programs that act for the chain. Writing them takes a super-user admin. */
export interface ServiceClientsGroup<Level extends RecursionLevel> {
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
  getBy<L extends RecursionLevel = Level>(
    params: GetServiceClientByParams,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, GetServiceClientByError>;

  /**
   * Create a service client
   *
   * Makes a service client. A service client that is already there, by its identifier, answers
   * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
   * (408). Only a super-user admin may do this; anyone else gets
   * `permission_denied_or_non_existent` (68).
   *
   * `POST /resources/service_client`
   *
   * @param body The new service client.
   */
  create<L extends RecursionLevel = Level>(
    body: ServiceClientCreate,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, CreateServiceClientError>;

  /**
   * Get a service client
   *
   * Fetches one service client by its id, rendered at the requested recursion level. When it is
   * absent, or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/service_client/{id}`
   *
   * @param id Spaaza's id of the service client. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, GetServiceClientError>;

  /**
   * Update a service client
   *
   * Changes the properties that are sent and leaves the others alone. An identifier in the body
   * that belongs to another service client answers `parameter_mismatch` (462). Only a super-user
   * admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/service_client/{id}`
   *
   * @param id Spaaza's id of the service client. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: ServiceClientPatch,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, UpdateServiceClientError>;

  /**
   * Replace a service client
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. An identifier in the body that belongs to
   * another service client answers `parameter_mismatch` (462). Only a super-user admin may do
   * this; anyone else gets `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/service_client/{id}`
   *
   * @param id Spaaza's id of the service client. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: ServiceClientReplace,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L>, ReplaceServiceClientError>;

  /**
   * Delete a service client
   *
   * Deletes the service client. The deletion is soft: Spaaza keeps the client and notes who
   * deleted it in `deleted_by`. Only a super-user admin may do this; anyone else gets
   * `permission_denied_or_non_existent` (68). The answer is the service client as last stored,
   * or nothing with status 204.
   *
   * `DELETE /resources/service_client/{id}`
   *
   * @param id Spaaza's id of the service client. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ServiceClient<L> | undefined, DeleteServiceClientError>;

  /**
   * List service clients
   *
   * Lists the service clients of the chain, page by page. A page or sort value out of range
   * answers `parameter_validation_error` (543), and since no property is known to be a filter,
   * any other query parameter `invalid_parameter` (534).
   *
   * `GET /resources/service_clients`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListServiceClientsParams,
    options?: LevelListOptions<L>,
  ): ListCall<ServiceClientList<L>, ServiceClient<L>, ListServiceClientsError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getServiceClientBy. */
export interface GetServiceClientByParams {
  /**
   * Identifier: the id of the service client.
   *
   * At least 1.
   */
  id: number;
}

/** The errors that getServiceClientBy answers with. */
export type GetServiceClientByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "getServiceClientBy",
    method: "GET",
    path: "/resources/service_client",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createServiceClient answers with. */
export type CreateServiceClientError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create a service client
 *
 * Makes a service client. A service client that is already there, by its identifier, answers
 * `resource_already_exists` (541). Data that cannot be stored answers `saving_object_error`
 * (408). Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68).
 *
 * `POST /resources/service_client`
 *
 * @param body The new service client.
 */
export function createServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: ServiceClientCreate,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, CreateServiceClientError> {
  return transport.call({
    id: "createServiceClient",
    method: "POST",
    path: "/resources/service_client",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors that getServiceClient answers with. */
export type GetServiceClientError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get a service client
 *
 * Fetches one service client by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/service_client/{id}`
 *
 * @param id Spaaza's id of the service client. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function getServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, GetServiceClientError> {
  return transport.call({
    id: "getServiceClient",
    method: "GET",
    path: "/resources/service_client/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateServiceClient answers with. */
export type UpdateServiceClientError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a service client
 *
 * Changes the properties that are sent and leaves the others alone. An identifier in the body
 * that belongs to another service client answers `parameter_mismatch` (462). Only a super-user
 * admin may do this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/service_client/{id}`
 *
 * @param id Spaaza's id of the service client. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body The properties to change.
 */
export function updateServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ServiceClientPatch,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, UpdateServiceClientError> {
  return transport.call({
    id: "updateServiceClient",
    method: "PATCH",
    path: "/resources/service_client/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceServiceClient answers with. */
export type ReplaceServiceClientError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a service client
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. An identifier in the body that belongs to
 * another service client answers `parameter_mismatch` (462). Only a super-user admin may do
 * this; anyone else gets `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/service_client/{id}`
 *
 * @param id Spaaza's id of the service client. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body All writable properties.
 */
export function replaceServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ServiceClientReplace,
  options?: LevelOptions<L>,
): Call<ServiceClient<L>, ReplaceServiceClientError> {
  return transport.call({
    id: "replaceServiceClient",
    method: "PUT",
    path: "/resources/service_client/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteServiceClient answers with. */
export type DeleteServiceClientError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a service client
 *
 * Deletes the service client. The deletion is soft: Spaaza keeps the client and notes who
 * deleted it in `deleted_by`. Only a super-user admin may do this; anyone else gets
 * `permission_denied_or_non_existent` (68). The answer is the service client as last stored,
 * or nothing with status 204.
 *
 * `DELETE /resources/service_client/{id}`
 *
 * @param id Spaaza's id of the service client. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function deleteServiceClient<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ServiceClient<L> | undefined, DeleteServiceClientError> {
  return transport.call({
    id: "deleteServiceClient",
    method: "DELETE",
    path: "/resources/service_client/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listServiceClients. */
export interface ListServiceClientsParams {
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

/** The errors that listServiceClients answers with. */
export type ListServiceClientsError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "listServiceClients",
    method: "GET",
    path: "/resources/service_clients",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ServiceClientsErrors {
  getServiceClientBy: GetServiceClientByError;
  createServiceClient: CreateServiceClientError;
  getServiceClient: GetServiceClientError;
  updateServiceClient: UpdateServiceClientError;
  replaceServiceClient: ReplaceServiceClientError;
  deleteServiceClient: DeleteServiceClientError;
  listServiceClients: ListServiceClientsError;
}
