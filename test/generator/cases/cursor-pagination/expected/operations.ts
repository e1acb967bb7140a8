// Generated from openapi.yaml. Do not edit.

import { byCursor, type Call, type CallOptions, ListCall, type ListOptions } from "specloom";
import type { CursorPaginationErrorOf } from "./errors.js";
import type { CursorPaginationTransport } from "./transport.js";
import type {
  ListLikesParams,
  ListLikesResponse,
  ListPostsParams,
  ListTagsItem,
  ListTagsParams,
  ListTagsResponse,
  Post,
  PostList,
} from "./types.js";

/** What can go wrong in listPosts. */
export type ListPostsError = CursorPaginationErrorOf<never>;

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

/** What can go wrong in listTags. */
export type ListTagsError = CursorPaginationErrorOf<never>;

/** `GET /tags` */
export function listTags(
  transport: CursorPaginationTransport,
  params?: ListTagsParams,
  options?: ListOptions,
): ListCall<ListTagsResponse, ListTagsItem, ListTagsError> {
  return new ListCall(transport, cursorPages2, {
    id: "listTags",
    method: "GET",
    path: "/tags",
    params,
    options,
  });
}

/** What can go wrong in listLikes. */
export type ListLikesError = CursorPaginationErrorOf<never>;

/** `GET /likes` */
export function listLikes(
  transport: CursorPaginationTransport,
  params?: ListLikesParams,
  options?: CallOptions,
): Call<ListLikesResponse, ListLikesError> {
  return transport.call({
    id: "listLikes",
    method: "GET",
    path: "/likes",
    params,
    options,
  });
}

const cursorPages = byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "after",
  before: "before",
});

const cursorPages2 = byCursor({
  items: "data",
  hasMore: "has_more",
  from: "name",
  after: "after",
});
