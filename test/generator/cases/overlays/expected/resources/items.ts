// Generated from openapi.yaml. Do not edit.

import { byCursor, ListCall, type ListOptions } from "specloom/runtime";
import type { OverlaysError } from "../errors.js";
import type { OverlaysTransport } from "../transport.js";

export interface ItemsGroup {
  /**
   * Lists all items.
   *
   * `GET /items`
   */
  list(
    params?: ItemControllerFindAllParams,
    options?: ListOptions,
  ): ListCall<ItemControllerFindAllResponse, ItemControllerFindAllItem, ItemControllerFindAllError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "items",
  hasMore: "more",
  from: "id",
  after: "after",
  limit: "limit",
});

/** The parameters of itemControllerFindAll. */
export interface ItemControllerFindAllParams {
  /** 1 to 100. */
  limit?: number;
  after?: string;
}

/** What itemControllerFindAll answers. */
export interface ItemControllerFindAllResponse {
  items: {
    id: string;
  }[];
  more: boolean;
}

/** One item of itemControllerFindAll. */
export interface ItemControllerFindAllItem {
  id: string;
}

/** The errors that itemControllerFindAll answers with. */
export type ItemControllerFindAllError = OverlaysError;

/**
 * Lists all items.
 *
 * `GET /items`
 */
export function itemControllerFindAll(
  transport: OverlaysTransport,
  params?: ItemControllerFindAllParams,
  options?: ListOptions,
): ListCall<ItemControllerFindAllResponse, ItemControllerFindAllItem, ItemControllerFindAllError> {
  return new ListCall(transport, cursorPages, {
    id: "ItemController_findAll",
    method: "GET",
    path: "/items",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ItemsErrors {
  ItemController_findAll: ItemControllerFindAllError;
}
