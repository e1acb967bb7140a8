// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom/runtime";
import type { ForeignNamesError } from "../errors.js";
import type { ForeignNamesTransport } from "../transport.js";

export interface ItemsGroup {
  /** `GET /items` */
  find(options?: CallOptions): Call<void, FindItemsError>;

  /** `GET /items/{id}` */
  get(id: string, options?: CallOptions): Call<void, GetItemError>;

  /** `PUT /items/{id}` */
  putItem(id: string, options?: CallOptions): Call<void, PutItemError>;
}

/** The errors that findItems answers with. */
export type FindItemsError = ForeignNamesError;

/** `GET /items` */
export function findItems(
  transport: ForeignNamesTransport,
  options?: CallOptions,
): Call<void, FindItemsError> {
  return transport.call({
    id: "findItems",
    method: "GET",
    path: "/items",
    decode: asNothing,
    options,
  });
}

/** The errors that getItem answers with. */
export type GetItemError = ForeignNamesError;

/** `GET /items/{id}` */
export function getItem(
  transport: ForeignNamesTransport,
  id: string,
  options?: CallOptions,
): Call<void, GetItemError> {
  return transport.call({
    id: "getItem",
    method: "GET",
    path: "/items/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors that putItem answers with. */
export type PutItemError = ForeignNamesError;

/** `PUT /items/{id}` */
export function putItem(
  transport: ForeignNamesTransport,
  id: string,
  options?: CallOptions,
): Call<void, PutItemError> {
  return transport.call({
    id: "putItem",
    method: "PUT",
    path: "/items/{id}",
    pathParams: { id },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ItemsErrors {
  findItems: FindItemsError;
  getItem: GetItemError;
  putItem: PutItemError;
}
