// Generated from openapi.yaml. Do not edit.

import { byCursor, ListCall, type ListOptions } from "specloom/runtime";
import type { CursorPaginationError } from "../errors.js";
import type { CursorPaginationTransport } from "../transport.js";

export interface TagsGroup {
  /** `GET /tags` */
  list(
    params?: ListTagsParams,
    options?: ListOptions,
  ): ListCall<ListTagsResponse, ListTagsItem, ListTagsError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "data",
  hasMore: "has_more",
  from: "name",
  after: "after",
});

/** The parameters of listTags. */
export interface ListTagsParams {
  after?: string;
}

/** What listTags answers. */
export interface ListTagsResponse {
  data: {
    name: string;
  }[];
  has_more: boolean;
}

/** One item of listTags. */
export interface ListTagsItem {
  name: string;
}

/** The errors that listTags answers with. */
export type ListTagsError = CursorPaginationError;

/** `GET /tags` */
export function listTags(
  transport: CursorPaginationTransport,
  params?: ListTagsParams,
  options?: ListOptions,
): ListCall<ListTagsResponse, ListTagsItem, ListTagsError> {
  return new ListCall(transport, cursorPages, {
    id: "listTags",
    method: "GET",
    path: "/tags",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TagsErrors {
  listTags: ListTagsError;
}
