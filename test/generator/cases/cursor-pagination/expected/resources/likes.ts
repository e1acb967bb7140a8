// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { CursorPaginationError } from "../errors.js";
import type { CursorPaginationTransport } from "../transport.js";

export interface LikesGroup {
  /** `GET /likes` */
  list(params?: ListLikesParams, options?: CallOptions): Call<ListLikesResponse, ListLikesError>;
}

/** The parameters of listLikes. */
export interface ListLikesParams {
  after?: string;
}

/** What listLikes answers. */
export interface ListLikesResponse {
  data: {
    id?: string;
  }[];
  has_more: boolean;
}

/** The errors that listLikes answers with. */
export type ListLikesError = CursorPaginationError;

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

/** The errors of these operations, by their ids. */
export interface LikesErrors {
  listLikes: ListLikesError;
}
