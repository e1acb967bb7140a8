// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { CursorPaginationError } from "./errors.js";
import * as likes from "./resources/likes.js";
import * as posts from "./resources/posts.js";
import * as tags from "./resources/tags.js";
import {
  type CursorPaginationOptions,
  type CursorPaginationTransport,
  createCursorPaginationTransport,
} from "./transport.js";

/** Feed */
export interface CursorPaginationClient {
  readonly posts: posts.PostsGroup;
  readonly tags: tags.TagsGroup;
  readonly likes: likes.LikesGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, CursorPaginationError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: CursorPaginationOptions): CursorPaginationClient;
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
      list: (params, options) => posts.listPosts(transport, params, options),
    },
    tags: {
      list: (params, options) => tags.listTags(transport, params, options),
    },
    likes: {
      list: (params, options) => likes.listLikes(transport, params, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
