// Generated from openapi.yaml. Do not edit.

import {
  byOffset,
  byPage,
  byToken,
  byUrl,
  type Call,
  type CallOptions,
  ListCall,
  type ListOptions,
} from "specloom/runtime";
import type { ForeignPaginationError } from "../errors.js";
import type { ForeignPaginationTransport } from "../transport.js";

export interface ListsGroup {
  /** `GET /azure` */
  azure(options?: ListOptions): ListCall<AzureResponse, AzureItem, AzureError>;

  /** `GET /whole` */
  whole(options?: CallOptions): Call<WholeResponse, WholeError>;

  /** `GET /missing` */
  missing(options?: CallOptions): Call<MissingResponse, MissingError>;

  /** `GET /speakeasy` */
  speakeasy(
    params?: SpeakeasyParams,
    options?: ListOptions,
  ): ListCall<SpeakeasyResponse, SpeakeasyItem, SpeakeasyError>;

  /** `GET /fern` */
  fern(params?: FernParams, options?: ListOptions): ListCall<FernResponse, FernItem, FernError>;

  /** `GET /redocly` */
  redocly(
    params?: RedoclyParams,
    options?: ListOptions,
  ): ListCall<RedoclyResponse, RedoclyItem, RedoclyError>;
}

const urlPages = /* @__PURE__ */ byUrl({
  items: "value",
  next: "nextLink",
});

const offsetPages = /* @__PURE__ */ byOffset({
  items: "value",
  offset: "skip",
  limit: "top",
});

const tokenPages = /* @__PURE__ */ byToken({
  items: "value",
  from: "cursor",
  to: "cursor",
});

const pagePages = /* @__PURE__ */ byPage({
  items: "value",
  page: "page",
  first: 1,
});

/** What azure answers. */
export interface AzureResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** One item of azure. */
export interface AzureItem {
  id: string;
}

/** The errors that azure answers with. */
export type AzureError = ForeignPaginationError;

/** `GET /azure` */
export function azure(
  transport: ForeignPaginationTransport,
  options?: ListOptions,
): ListCall<AzureResponse, AzureItem, AzureError> {
  return new ListCall(transport, urlPages, {
    id: "azure",
    method: "GET",
    path: "/azure",
    options,
  });
}

/** What whole answers. */
export interface WholeResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** The errors that whole answers with. */
export type WholeError = ForeignPaginationError;

/** `GET /whole` */
export function whole(
  transport: ForeignPaginationTransport,
  options?: CallOptions,
): Call<WholeResponse, WholeError> {
  return transport.call({
    id: "whole",
    method: "GET",
    path: "/whole",
    options,
  });
}

/** What missing answers. */
export interface MissingResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** The errors that missing answers with. */
export type MissingError = ForeignPaginationError;

/** `GET /missing` */
export function missing(
  transport: ForeignPaginationTransport,
  options?: CallOptions,
): Call<MissingResponse, MissingError> {
  return transport.call({
    id: "missing",
    method: "GET",
    path: "/missing",
    options,
  });
}

/** The parameters of speakeasy. */
export interface SpeakeasyParams {
  skip?: number;
  top?: number;
}

/** What speakeasy answers. */
export interface SpeakeasyResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** One item of speakeasy. */
export interface SpeakeasyItem {
  id: string;
}

/** The errors that speakeasy answers with. */
export type SpeakeasyError = ForeignPaginationError;

/** `GET /speakeasy` */
export function speakeasy(
  transport: ForeignPaginationTransport,
  params?: SpeakeasyParams,
  options?: ListOptions,
): ListCall<SpeakeasyResponse, SpeakeasyItem, SpeakeasyError> {
  return new ListCall(transport, offsetPages, {
    id: "speakeasy",
    method: "GET",
    path: "/speakeasy",
    params,
    options,
  });
}

/** The parameters of fern. */
export interface FernParams {
  cursor?: string;
}

/** What fern answers. */
export interface FernResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** One item of fern. */
export interface FernItem {
  id: string;
}

/** The errors that fern answers with. */
export type FernError = ForeignPaginationError;

/** `GET /fern` */
export function fern(
  transport: ForeignPaginationTransport,
  params?: FernParams,
  options?: ListOptions,
): ListCall<FernResponse, FernItem, FernError> {
  return new ListCall(transport, tokenPages, {
    id: "fern",
    method: "GET",
    path: "/fern",
    params,
    options,
  });
}

/** The parameters of redocly. */
export interface RedoclyParams {
  /** @default 1 */
  page?: number;
}

/** What redocly answers. */
export interface RedoclyResponse {
  value: {
    id: string;
  }[];
  nextLink?: string;
  cursor?: string;
}

/** One item of redocly. */
export interface RedoclyItem {
  id: string;
}

/** The errors that redocly answers with. */
export type RedoclyError = ForeignPaginationError;

/** `GET /redocly` */
export function redocly(
  transport: ForeignPaginationTransport,
  params?: RedoclyParams,
  options?: ListOptions,
): ListCall<RedoclyResponse, RedoclyItem, RedoclyError> {
  return new ListCall(transport, pagePages, {
    id: "redocly",
    method: "GET",
    path: "/redocly",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ListsErrors {
  azure: AzureError;
  whole: WholeError;
  missing: MissingError;
  speakeasy: SpeakeasyError;
  fern: FernError;
  redocly: RedoclyError;
}
