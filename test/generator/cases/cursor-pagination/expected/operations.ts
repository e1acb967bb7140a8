// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  exploded,
  ListCall,
  type ListOptions,
  type Pagination,
} from "specloom";
import type { CursorPaginationCallError } from "./errors.js";
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
export type ListPostsError = CursorPaginationCallError<never>;

/** `GET /posts` */
export function listPosts(
  transport: CursorPaginationTransport,
  params?: ListPostsParams,
  options?: ListOptions,
): ListCall<PostList, Post, ListPostsError> {
  return new ListCall(transport, {
    method: "GET",
    path: "/posts",
    params: exploded(params),
    options,
  }, cursorPages);
}

/** What can go wrong in listTags. */
export type ListTagsError = CursorPaginationCallError<never>;

/** `GET /tags` */
export function listTags(
  transport: CursorPaginationTransport,
  params?: ListTagsParams,
  options?: ListOptions,
): ListCall<ListTagsResponse, ListTagsItem, ListTagsError> {
  return new ListCall(transport, {
    method: "GET",
    path: "/tags",
    params: exploded(params),
    options,
  }, cursorPages2);
}

/** What can go wrong in listLikes. */
export type ListLikesError = CursorPaginationCallError<never>;

/** `GET /likes` */
export function listLikes(
  transport: CursorPaginationTransport,
  params?: ListLikesParams,
  options?: CallOptions,
): Call<ListLikesResponse, ListLikesError> {
  return transport.call({
    method: "GET",
    path: "/likes",
    params: exploded(params),
    options,
  });
}

const cursorPages: Pagination = {
  style: "cursor",
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "after",
  before: "before",
};

const cursorPages2: Pagination = {
  style: "cursor",
  items: "data",
  hasMore: "has_more",
  from: "name",
  after: "after",
};
