// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type {
  SwaggerReferencesError,
  SwaggerReferencesErrorOf,
  SwaggerReferencesOtherError,
} from "../errors.js";
import type { Alias, Link, One, Problem, Wide } from "../schemas.js";
import type { SwaggerReferencesTransport } from "../transport.js";

export interface LinksGroup {
  /** `GET /links` */
  list(params?: LinksListParams, options?: CallOptions): Call<LinksListResponse, LinksListError>;

  /** `POST /links` */
  create(body: Link, options?: CallOptions): Call<Wide, LinksCreateError>;

  /** `GET /aliases` */
  aliases(options?: CallOptions): Call<LinksAliasesResponse, LinksAliasesError>;

  /** `PUT /same` */
  same(body: Link, params?: LinksSameParams, options?: CallOptions): Call<One, LinksSameError>;
}

/** The parameters of linksList. */
export interface LinksListParams {
  /** At most 100. */
  limit?: number;
  page?: number[];
}

/** What linksList answers. */
export interface LinksListResponse {
  one?: string;
}

/** The errors that linksList answers with. */
export type LinksListError =
  | SwaggerReferencesErrorOf<400, Problem>
  | SwaggerReferencesOtherError<400>;

/** `GET /links` */
export function linksList(
  transport: SwaggerReferencesTransport,
  params?: LinksListParams,
  options?: CallOptions,
): Call<LinksListResponse, LinksListError> {
  return transport.call({
    id: "links.list",
    method: "GET",
    path: "/links",
    params,
    options,
  });
}

/** The errors that linksCreate answers with. */
export type LinksCreateError = SwaggerReferencesError;

/** `POST /links` */
export function linksCreate(
  transport: SwaggerReferencesTransport,
  body: Link,
  options?: CallOptions,
): Call<Wide, LinksCreateError> {
  return transport.call({
    id: "links.create",
    method: "POST",
    path: "/links",
    body,
    encode: jsonBody,
    options,
  });
}

/** What linksAliases answers. */
export type LinksAliasesResponse = Alias[];

/** The errors that linksAliases answers with. */
export type LinksAliasesError = SwaggerReferencesError;

/** `GET /aliases` */
export function linksAliases(
  transport: SwaggerReferencesTransport,
  options?: CallOptions,
): Call<LinksAliasesResponse, LinksAliasesError> {
  return transport.call({
    id: "links.aliases",
    method: "GET",
    path: "/aliases",
    anyJson: true,
    options,
  });
}

/** The parameters of linksSame. */
export interface LinksSameParams {
  /** At most 100. */
  limit?: number;
}

/** The errors that linksSame answers with. */
export type LinksSameError = SwaggerReferencesError;

/** `PUT /same` */
export function linksSame(
  transport: SwaggerReferencesTransport,
  body: Link,
  params?: LinksSameParams,
  options?: CallOptions,
): Call<One, LinksSameError> {
  return transport.call({
    id: "links.same",
    method: "PUT",
    path: "/same",
    params,
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LinksErrors {
  "links.list": LinksListError;
  "links.create": LinksCreateError;
  "links.aliases": LinksAliasesError;
  "links.same": LinksSameError;
}
