// Generated from openapi.yaml. Do not edit.

import { byToken, inBody, jsonBody, ListCall, type ListOptions, pointed } from "specloom/runtime";
import type { TokenPaginationError } from "../errors.js";
import type { Hits, MessageObject } from "../schemas.js";
import type { TokenPaginationTransport } from "../transport.js";

export interface MessagesGroup {
  /** `GET /messages` */
  list(
    params?: ListMessagesParams,
    options?: ListOptions,
  ): ListCall<ListMessagesResponse, MessageObject, ListMessagesError>;

  /** `POST /search` */
  search(
    body: SearchMessagesBody,
    options?: ListOptions,
  ): ListCall<SearchMessagesResponse, MessageObject, SearchMessagesError>;
}

const tokenPages = /* @__PURE__ */ pointed(byToken, {
  items: "messages",
  from: "/meta/next_page_token",
  to: "page_token",
  limit: "page_size",
});

const tokenPages2 = /* @__PURE__ */ inBody(
  /* @__PURE__ */ pointed(byToken, {
    items: "/result/hits",
    from: "next",
    to: "body:/page/after",
    limit: "body:/page/size",
  }),
);

/** The parameters of listMessages. */
export interface ListMessagesParams {
  page_token?: string;
  /** At least 1. */
  page_size?: number;
}

/** What listMessages answers. */
export interface ListMessagesResponse {
  messages: MessageObject[];
  meta: {
    next_page_token: string | null;
  };
}

/** The errors that listMessages answers with. */
export type ListMessagesError = TokenPaginationError;

/** `GET /messages` */
export function listMessages(
  transport: TokenPaginationTransport,
  params?: ListMessagesParams,
  options?: ListOptions,
): ListCall<ListMessagesResponse, MessageObject, ListMessagesError> {
  return new ListCall(transport, tokenPages, {
    id: "listMessages",
    method: "GET",
    path: "/messages",
    params,
    options,
  });
}

/** The body of searchMessages. */
export interface SearchMessagesBody {
  query: string;
  page?: {
    after?: string;
    size?: number;
  };
}

/** What searchMessages answers. */
export interface SearchMessagesResponse {
  result: Hits;
  next?: string;
}

/** The errors that searchMessages answers with. */
export type SearchMessagesError = TokenPaginationError;

/** `POST /search` */
export function searchMessages(
  transport: TokenPaginationTransport,
  body: SearchMessagesBody,
  options?: ListOptions,
): ListCall<SearchMessagesResponse, MessageObject, SearchMessagesError> {
  return new ListCall(transport, tokenPages2, {
    id: "searchMessages",
    method: "POST",
    path: "/search",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface MessagesErrors {
  listMessages: ListMessagesError;
  searchMessages: SearchMessagesError;
}
