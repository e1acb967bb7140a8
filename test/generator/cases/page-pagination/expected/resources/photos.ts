// Generated from openapi.yaml. Do not edit.

import {
  asInteger,
  byPage,
  byStatus,
  ListCall,
  type ListOptions,
  pointed,
  type Success,
} from "specloom/runtime";
import type { PagePaginationError } from "../errors.js";
import type { Photo } from "../schemas.js";
import type { PagePaginationTransport } from "../transport.js";

export interface PhotosGroup {
  /** `GET /photos` */
  list(
    params?: ListPhotosParams,
    options?: ListOptions,
  ): ListCall<ListPhotosResponse, Photo, ListPhotosError>;

  /** `GET /latest` */
  latest(
    params?: ListLatestParams,
    options?: ListOptions,
  ): ListCall<ListLatestResponse, Photo, ListLatestError, ListLatestSuccess>;

  /** `GET /shared` */
  shared(
    params?: ListSharedParams,
    options?: ListOptions,
  ): ListCall<ListSharedResponse, Photo, ListSharedError>;

  /** `GET /plain` */
  plain(
    params?: ListPlainParams,
    options?: ListOptions,
  ): ListCall<ListPlainResponse, Photo, ListPlainError>;
}

const pagePages = /* @__PURE__ */ byPage({
  items: "photos",
  page: "page",
  first: 1,
  pages: "pages",
  limit: "per_page",
});

const pagePages2 = /* @__PURE__ */ pointed(byPage, {
  items: "data",
  page: "page",
  first: 0,
  total: "header:X-Total",
  limit: "per_page",
});

const pagePages3 = /* @__PURE__ */ pointed(byPage, {
  items: "/page/photos",
  page: "page",
  current: "/page/number",
  hasMore: "/page/more",
  limit: "per_page",
});

const pagePages4 = /* @__PURE__ */ pointed(byPage, {
  items: "",
  page: "page",
  first: 1,
  limit: "per_page",
});

/** The parameters of listPhotos. */
export interface ListPhotosParams {
  page?: number;
  /** @default 5 */
  per_page?: number;
}

/** What listPhotos answers. */
export interface ListPhotosResponse {
  photos: Photo[];
  pages: number;
}

/** The errors that listPhotos answers with. */
export type ListPhotosError = PagePaginationError;

/** `GET /photos` */
export function listPhotos(
  transport: PagePaginationTransport,
  params?: ListPhotosParams,
  options?: ListOptions,
): ListCall<ListPhotosResponse, Photo, ListPhotosError> {
  return new ListCall(transport, pagePages, {
    id: "listPhotos",
    method: "GET",
    path: "/photos",
    params,
    options,
  });
}

/** The parameters of listLatest. */
export interface ListLatestParams {
  page?: number;
  /** @default 5 */
  per_page?: number;
}

/** What listLatest answers. */
export interface ListLatestResponse {
  data: Photo[];
}

/** The headers that listLatest answers with. */
export interface ListLatestHeaders {
  readonly "x-total": number | undefined;
}

/** The successes of listLatest. */
export type ListLatestSuccess = Success<ListLatestResponse, 200, ListLatestHeaders>;

/** The errors that listLatest answers with. */
export type ListLatestError = PagePaginationError;

/** `GET /latest` */
export function listLatest(
  transport: PagePaginationTransport,
  params?: ListLatestParams,
  options?: ListOptions,
): ListCall<ListLatestResponse, Photo, ListLatestError, ListLatestSuccess> {
  return new ListCall(transport, pagePages2, {
    id: "listLatest",
    method: "GET",
    path: "/latest",
    params,
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { "x-total": asInteger } } }),
    options,
  });
}

/** The parameters of listShared. */
export interface ListSharedParams {
  page?: number;
  /** @default 5 */
  per_page?: number;
}

/** What listShared answers. */
export interface ListSharedResponse {
  page: {
    photos: Photo[];
    number: number;
    more: boolean;
  };
}

/** The errors that listShared answers with. */
export type ListSharedError = PagePaginationError;

/** `GET /shared` */
export function listShared(
  transport: PagePaginationTransport,
  params?: ListSharedParams,
  options?: ListOptions,
): ListCall<ListSharedResponse, Photo, ListSharedError> {
  return new ListCall(transport, pagePages3, {
    id: "listShared",
    method: "GET",
    path: "/shared",
    params,
    options,
  });
}

/** The parameters of listPlain. */
export interface ListPlainParams {
  page?: number;
  /** @default 5 */
  per_page?: number;
}

/** What listPlain answers. */
export type ListPlainResponse = Photo[];

/** The errors that listPlain answers with. */
export type ListPlainError = PagePaginationError;

/** `GET /plain` */
export function listPlain(
  transport: PagePaginationTransport,
  params?: ListPlainParams,
  options?: ListOptions,
): ListCall<ListPlainResponse, Photo, ListPlainError> {
  return new ListCall(transport, pagePages4, {
    id: "listPlain",
    method: "GET",
    path: "/plain",
    params,
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PhotosErrors {
  listPhotos: ListPhotosError;
  listLatest: ListLatestError;
  listShared: ListSharedError;
  listPlain: ListPlainError;
}
