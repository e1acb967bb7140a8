// Generated from openapi.yaml. Do not edit.

import { byCursor, ListCall, type ListOptions } from "specloom/runtime";
import type { CursorPaginationError } from "../errors.js";
import type { Post, PostList } from "../schemas.js";
import type { CursorPaginationTransport } from "../transport.js";

export interface PostsGroup {
  /** `GET /posts` */
  list(params?: ListPostsParams, options?: ListOptions): ListCall<PostList, Post, ListPostsError>;
}

const cursorPages = /* @__PURE__ */ byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "after",
  before: "before",
  limit: "limit",
});

/** The parameters of listPosts. */
export interface ListPostsParams {
  after?: string;
  before?: string;
  limit?: number;
}

/** The errors that listPosts answers with. */
export type ListPostsError = CursorPaginationError;

/** `GET /posts` */
export function listPosts(
  transport: CursorPaginationTransport,
  params?: ListPostsParams,
  options?: ListOptions,
): ListCall<PostList, Post, ListPostsError> {
  return new ListCall(transport, cursorPages, {
    id: "listPosts",
    method: "GET",
    path: "/posts",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PostsErrors {
  listPosts: ListPostsError;
}
