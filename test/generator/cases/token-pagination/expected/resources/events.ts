// Generated from openapi.yaml. Do not edit.

import {
  asBoolean,
  asString,
  byStatus,
  byToken,
  ListCall,
  type ListOptions,
  pointed,
  type Success,
} from "specloom/runtime";
import type { TokenPaginationError } from "../errors.js";
import type { EventObject } from "../schemas.js";
import type { TokenPaginationTransport } from "../transport.js";

export interface EventsGroup {
  /** `GET /events` */
  list(
    params?: ListEventsParams,
    options?: ListOptions,
  ): ListCall<ListEventsResponse, EventObject, ListEventsError, ListEventsSuccess>;
}

const tokenPages = /* @__PURE__ */ pointed(byToken, {
  items: "",
  from: "header:X-Next-Cursor",
  to: "cursor",
  hasMore: "header:X-Has-More",
});

/** The parameters of listEvents. */
export interface ListEventsParams {
  cursor?: string;
}

/** What listEvents answers. */
export type ListEventsResponse = EventObject[];

/** The headers that listEvents answers with. */
export interface ListEventsHeaders {
  readonly "x-next-cursor": string | undefined;
  readonly "x-has-more": boolean | undefined;
}

/** The successes of listEvents. */
export type ListEventsSuccess = Success<ListEventsResponse, 200, ListEventsHeaders>;

/** The errors that listEvents answers with. */
export type ListEventsError = TokenPaginationError;

const listEventsRequest = {
  id: "listEvents",
  method: "GET",
  path: "/events",
  anyJson: true,
  successes: /* @__PURE__ */ byStatus({
    200: { headers: { "x-next-cursor": asString, "x-has-more": asBoolean } },
  }),
} as const;

/** `GET /events` */
export function listEvents(
  transport: TokenPaginationTransport,
  params?: ListEventsParams,
  options?: ListOptions,
): ListCall<ListEventsResponse, EventObject, ListEventsError, ListEventsSuccess> {
  return new ListCall(transport, tokenPages, {
    ...listEventsRequest,
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface EventsErrors {
  listEvents: ListEventsError;
}
