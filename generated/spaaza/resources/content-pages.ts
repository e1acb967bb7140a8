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
  ContentPage,
  ContentPageCreate,
  ContentPageList,
  ContentPagePatch,
  ContentPageReplace,
  ErrorObject,
} from "../schemas.js";
import type { SpaazaTransport } from "../transport.js";

/**
 * Pages of content in a hierarchy. Their path has hyphens, as in Spaaza's page on them; the
 * release notes write `content_pages`.
 */
export interface ContentPagesGroup<Level extends RecursionLevel> {
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
  getBy<L extends RecursionLevel = Level>(
    params: GetContentPageByParams,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, GetContentPageByError>;

  /**
   * Create a content page
   *
   * Makes a content page. A content page with the same name answers `resource_already_exists`
   * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
   * rights gets `permission_denied_or_non_existent` (68).
   *
   * `POST /resources/content-page`
   *
   * @param body The new content page.
   */
  create<L extends RecursionLevel = Level>(
    body: ContentPageCreate,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, CreateContentPageError>;

  /**
   * Update a content page by its name
   *
   * Changes the properties that are sent, of the content page with this name. A name in the body
   * that belongs to another content page answers `parameter_mismatch` (462). A user who may see
   * but not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/content-page`
   *
   * @param body The properties to change.
   */
  updateBy<L extends RecursionLevel = Level>(
    params: UpdateContentPageByParams,
    body: ContentPagePatch,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, UpdateContentPageByError>;

  /**
   * Replace a content page by its name
   *
   * Replaces the writable properties of the content page with this name: what is left out falls
   * back to null or to its default. It never creates. A name in the body that belongs to another
   * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/content-page`
   *
   * @param body All writable properties.
   */
  replaceBy<L extends RecursionLevel = Level>(
    params: ReplaceContentPageByParams,
    body: ContentPageReplace,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, ReplaceContentPageByError>;

  /**
   * Delete a content page by its name
   *
   * Deletes the content page with this name. A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or
   * nothing with status 204.
   *
   * `DELETE /resources/content-page`
   */
  deleteBy<L extends RecursionLevel = Level>(
    params: DeleteContentPageByParams,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L> | undefined, DeleteContentPageByError>;

  /**
   * Get a content page
   *
   * Fetches one content page by its id, rendered at the requested recursion level. When it is
   * absent, or this user may not see it, the answer is `resource_not_found` (544).
   *
   * `GET /resources/content-page/{id}`
   *
   * @param id Spaaza's id of the content page. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  get<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, GetContentPageError>;

  /**
   * Update a content page
   *
   * Changes the properties that are sent and leaves the others alone. A name in the body that
   * belongs to another content page answers `parameter_mismatch` (462). A user who may see but
   * not change it gets `permission_denied_or_non_existent` (68).
   *
   * `PATCH /resources/content-page/{id}`
   *
   * @param id Spaaza's id of the content page. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body The properties to change.
   */
  update<L extends RecursionLevel = Level>(
    id: number,
    body: ContentPagePatch,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, UpdateContentPageError>;

  /**
   * Replace a content page
   *
   * Replaces the writable properties: what is left out falls back to null or to its default, and
   * what is required must be sent. It never creates. A name in the body that belongs to another
   * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68).
   *
   * `PUT /resources/content-page/{id}`
   *
   * @param id Spaaza's id of the content page. Anything but a number answers
   * `parameter_validation_error` (543).
   * @param body All writable properties.
   */
  replace<L extends RecursionLevel = Level>(
    id: number,
    body: ContentPageReplace,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L>, ReplaceContentPageError>;

  /**
   * Delete a content page
   *
   * Deletes the content page. A user who may see but not change it gets
   * `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or
   * nothing with status 204.
   *
   * `DELETE /resources/content-page/{id}`
   *
   * @param id Spaaza's id of the content page. Anything but a number answers
   * `parameter_validation_error` (543).
   */
  delete<L extends RecursionLevel = Level>(
    id: number,
    options?: LevelOptions<L>,
  ): Call<ContentPage<L> | undefined, DeleteContentPageError>;

  /**
   * List content pages
   *
   * Lists the content pages of the chain, page by page. A page or sort value out of range
   * answers `parameter_validation_error` (543), an unknown filter `invalid_parameter` (534).
   *
   * `GET /resources/content-pages`
   */
  list<L extends RecursionLevel = Level>(
    params?: ListContentPagesParams,
    options?: LevelListOptions<L>,
  ): ListCall<ContentPageList<L>, ContentPage<L>, ListContentPagesError>;
}

const offsetPages = /* @__PURE__ */ byOffset({
  items: "resources",
  offset: "offset",
  total: "total_count",
  limit: "limit",
});

/** The parameters of getContentPageBy. */
export interface GetContentPageByParams {
  /** Identifier: the name of the content page, unique within the chain. */
  name: string;
}

/** The errors that getContentPageBy answers with. */
export type GetContentPageByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "getContentPageBy",
    method: "GET",
    path: "/resources/content-page",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors that createContentPage answers with. */
export type CreateContentPageError =
  | SpaazaErrorOf<SpaazaErrorName, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<SpaazaErrorName, 400 | 401 | 403 | 404>;

/**
 * Create a content page
 *
 * Makes a content page. A content page with the same name answers `resource_already_exists`
 * (541). Data that cannot be stored answers `saving_object_error` (408). A user with too few
 * rights gets `permission_denied_or_non_existent` (68).
 *
 * `POST /resources/content-page`
 *
 * @param body The new content page.
 */
export function createContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  body: ContentPageCreate,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, CreateContentPageError> {
  return transport.call({
    id: "createContentPage",
    method: "POST",
    path: "/resources/content-page",
    body,
    encode: jsonBody,
    options,
  });
}

/** The parameters of updateContentPageBy. */
export interface UpdateContentPageByParams {
  /** Identifier: the name of the content page, unique within the chain. */
  name: string;
}

/** The errors that updateContentPageBy answers with. */
export type UpdateContentPageByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a content page by its name
 *
 * Changes the properties that are sent, of the content page with this name. A name in the body
 * that belongs to another content page answers `parameter_mismatch` (462). A user who may see
 * but not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/content-page`
 *
 * @param body The properties to change.
 */
export function updateContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: UpdateContentPageByParams,
  body: ContentPagePatch,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, UpdateContentPageByError> {
  return transport.call({
    id: "updateContentPageBy",
    method: "PATCH",
    path: "/resources/content-page",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of replaceContentPageBy. */
export interface ReplaceContentPageByParams {
  /** Identifier: the name of the content page, unique within the chain. */
  name: string;
}

/** The errors that replaceContentPageBy answers with. */
export type ReplaceContentPageByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a content page by its name
 *
 * Replaces the writable properties of the content page with this name: what is left out falls
 * back to null or to its default. It never creates. A name in the body that belongs to another
 * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/content-page`
 *
 * @param body All writable properties.
 */
export function replaceContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: ReplaceContentPageByParams,
  body: ContentPageReplace,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, ReplaceContentPageByError> {
  return transport.call({
    id: "replaceContentPageBy",
    method: "PUT",
    path: "/resources/content-page",
    params,
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The parameters of deleteContentPageBy. */
export interface DeleteContentPageByParams {
  /** Identifier: the name of the content page, unique within the chain. */
  name: string;
}

/** The errors that deleteContentPageBy answers with. */
export type DeleteContentPageByError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a content page by its name
 *
 * Deletes the content page with this name. A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or
 * nothing with status 204.
 *
 * `DELETE /resources/content-page`
 */
export function deleteContentPageBy<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  params: DeleteContentPageByParams,
  options?: LevelOptions<L>,
): Call<ContentPage<L> | undefined, DeleteContentPageByError> {
  return transport.call({
    id: "deleteContentPageBy",
    method: "DELETE",
    path: "/resources/content-page",
    params,
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The errors that getContentPage answers with. */
export type GetContentPageError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Get a content page
 *
 * Fetches one content page by its id, rendered at the requested recursion level. When it is
 * absent, or this user may not see it, the answer is `resource_not_found` (544).
 *
 * `GET /resources/content-page/{id}`
 *
 * @param id Spaaza's id of the content page. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function getContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, GetContentPageError> {
  return transport.call({
    id: "getContentPage",
    method: "GET",
    path: "/resources/content-page/{id}",
    pathParams: { id },
    errors: commonErrors,
    options,
  });
}

/** The errors that updateContentPage answers with. */
export type UpdateContentPageError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Update a content page
 *
 * Changes the properties that are sent and leaves the others alone. A name in the body that
 * belongs to another content page answers `parameter_mismatch` (462). A user who may see but
 * not change it gets `permission_denied_or_non_existent` (68).
 *
 * `PATCH /resources/content-page/{id}`
 *
 * @param id Spaaza's id of the content page. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body The properties to change.
 */
export function updateContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ContentPagePatch,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, UpdateContentPageError> {
  return transport.call({
    id: "updateContentPage",
    method: "PATCH",
    path: "/resources/content-page/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that replaceContentPage answers with. */
export type ReplaceContentPageError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Replace a content page
 *
 * Replaces the writable properties: what is left out falls back to null or to its default, and
 * what is required must be sent. It never creates. A name in the body that belongs to another
 * content page answers `parameter_mismatch` (462). A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68).
 *
 * `PUT /resources/content-page/{id}`
 *
 * @param id Spaaza's id of the content page. Anything but a number answers
 * `parameter_validation_error` (543).
 * @param body All writable properties.
 */
export function replaceContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  body: ContentPageReplace,
  options?: LevelOptions<L>,
): Call<ContentPage<L>, ReplaceContentPageError> {
  return transport.call({
    id: "replaceContentPage",
    method: "PUT",
    path: "/resources/content-page/{id}",
    pathParams: { id },
    body,
    encode: jsonBody,
    errors: commonErrors,
    options,
  });
}

/** The errors that deleteContentPage answers with. */
export type DeleteContentPageError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

/**
 * Delete a content page
 *
 * Deletes the content page. A user who may see but not change it gets
 * `permission_denied_or_non_existent` (68). The answer is the content page as last stored, or
 * nothing with status 204.
 *
 * `DELETE /resources/content-page/{id}`
 *
 * @param id Spaaza's id of the content page. Anything but a number answers
 * `parameter_validation_error` (543).
 */
export function deleteContentPage<C extends RecursionLevel, L extends RecursionLevel = C>(
  transport: SpaazaTransport<C>,
  id: number,
  options?: LevelOptions<L>,
): Call<ContentPage<L> | undefined, DeleteContentPageError> {
  return transport.call({
    id: "deleteContentPage",
    method: "DELETE",
    path: "/resources/content-page/{id}",
    pathParams: { id },
    maybeEmpty: true,
    errors: commonErrors,
    options,
  });
}

/** The parameters of listContentPages. */
export interface ListContentPagesParams {
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
  sort_by?: "name" | "order";
  /**
   * Direction of the sort, ascending or descending. (inferred: the default)
   *
   * @default "asc"
   */
  sort_order?: "asc" | "desc";
  /** Only content pages with exactly this name. */
  name?: string;
}

/** The errors that listContentPages answers with. */
export type ListContentPagesError =
  | SpaazaErrorOf<commonErrors, 400 | 401 | 403 | 404, ErrorObject>
  | SpaazaOtherError<commonErrors, 400 | 401 | 403 | 404>;

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
    id: "listContentPages",
    method: "GET",
    path: "/resources/content-pages",
    params,
    errors: commonErrors,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ContentPagesErrors {
  getContentPageBy: GetContentPageByError;
  createContentPage: CreateContentPageError;
  updateContentPageBy: UpdateContentPageByError;
  replaceContentPageBy: ReplaceContentPageByError;
  deleteContentPageBy: DeleteContentPageByError;
  getContentPage: GetContentPageError;
  updateContentPage: UpdateContentPageError;
  replaceContentPage: ReplaceContentPageError;
  deleteContentPage: DeleteContentPageError;
  listContentPages: ListContentPagesError;
}
