// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type ListCall,
  type ListOptions,
  type RawRequest,
  rawRequest,
} from "specloom";
import type { CursorPaginationError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createCursorPaginationTransport,
  type CursorPaginationOptions,
  type CursorPaginationTransport,
} from "./transport.js";
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

/** Feed */
export interface CursorPaginationClient {
  readonly posts: PostsGroup;
  readonly tags: TagsGroup;
  readonly likes: LikesGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, CursorPaginationError>;
  /** The same client with other options. */
  withOptions(options: CursorPaginationOptions): CursorPaginationClient;
}

export interface PostsGroup {
  /** `GET /posts` */
  list(
    params?: ListPostsParams,
    options?: ListOptions,
  ): ListCall<PostList, Post, operations.ListPostsError>;
}

export interface TagsGroup {
  /** `GET /tags` */
  list(
    params?: ListTagsParams,
    options?: ListOptions,
  ): ListCall<ListTagsResponse, ListTagsItem, operations.ListTagsError>;
}

export interface LikesGroup {
  /** `GET /likes` */
  list(
    params?: ListLikesParams,
    options?: CallOptions,
  ): Call<ListLikesResponse, operations.ListLikesError>;
}

/**
 * Makes a CursorPagination client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createCursorPaginationClient(
  options: CursorPaginationOptions = {},
): CursorPaginationClient {
  return bind(createCursorPaginationTransport(options));
}

function bind(transport: CursorPaginationTransport): CursorPaginationClient {
  return {
    posts: {
      list: (params, options) => operations.listPosts(transport, params, options),
    },
    tags: {
      list: (params, options) => operations.listTags(transport, params, options),
    },
    likes: {
      list: (params, options) => operations.listLikes(transport, params, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
