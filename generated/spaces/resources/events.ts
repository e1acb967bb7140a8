// Generated from spec/spaces/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import type {
  Call,
  CallOptions,
  ClientErrorStatus,
  ServerErrorStatus,
} from "../../../src/runtime.js";
import type { SpacesErrorName, SpacesErrorOf, SpacesOtherError } from "../errors.js";
import type { ErrorObject, EventList } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/**
 * What happened in the account, such as a new customer or a paid invoice. Spaces may deliver
 * each event to the webhook URL of the application, to the webhook URLs of the user and to the
 * targets of resource subscriptions.
 */
export interface EventsGroup {
  /**
   * List events
   *
   * Answers with one page of what happened in the account. Events have no id, so what to give as
   * a cursor is not documented.
   *
   * `GET /events`
   */
  list(params?: ListEventsParams, options?: CallOptions): Call<EventList, ListEventsError>;
}

/** The parameters of listEvents. */
export interface ListEventsParams {
  /**
   * How many objects a page may hold at most, from 1 to 100.
   *
   * 1 to 100.
   *
   * @default 20
   */
  limit?: number;
  /**
   * The cursor of an object of this list. The page follows that object. The objects of this list
   * have no id, and Spaces does not document what else to give. The sandbox takes the `token` of
   * a subscription and the `created` of anything else. (inferred: these two)
   */
  starting_after?: string;
  /**
   * The cursor of an object of this list. The page precedes that object. The objects of this
   * list have no id, and Spaces does not document what else to give. The sandbox takes the
   * `token` of a subscription and the `created` of anything else. (inferred: these two)
   */
  starting_before?: string;
}

/** The errors that listEvents answers with. */
export type ListEventsError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List events
 *
 * Answers with one page of what happened in the account. Events have no id, so what to give as
 * a cursor is not documented.
 *
 * `GET /events`
 */
export function listEvents(
  transport: SpacesTransport,
  params?: ListEventsParams,
  options?: CallOptions,
): Call<EventList, ListEventsError> {
  return transport.call({
    id: "listEvents",
    method: "GET",
    path: "/events",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface EventsErrors {
  listEvents: ListEventsError;
}
