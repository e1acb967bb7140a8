// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { MuseumErrorOf, MuseumOtherError } from "../errors.js";
import type {
  ErrorObject,
  SpecialEvent,
  SpecialEventCollection,
  SpecialEventFields,
} from "../schemas.js";
import type { MuseumTransport } from "../transport.js";

/** Special events hosted by the museum. */
export interface EventsGroup {
  /**
   * Create special events
   *
   * Creates a new special event for the museum.
   *
   * `POST /special-events`
   */
  createSpecialEvent(
    body: SpecialEvent,
    options?: CallOptions,
  ): Call<SpecialEvent, CreateSpecialEventError>;

  /**
   * List special events
   *
   * Return a list of upcoming special events at the museum.
   *
   * `GET /special-events`
   */
  listSpecialEvents(
    params?: ListSpecialEventsParams,
    options?: CallOptions,
  ): Call<SpecialEventCollection, ListSpecialEventsError>;

  /**
   * Get special event
   *
   * Get details about a special event.
   *
   * `GET /special-events/{eventId}`
   *
   * @param eventId Identifier for a special event.
   */
  getSpecialEvent(eventId: string, options?: CallOptions): Call<SpecialEvent, GetSpecialEventError>;

  /**
   * Update special event
   *
   * Update the details of a special event.
   *
   * `PATCH /special-events/{eventId}`
   *
   * @param eventId Identifier for a special event.
   */
  updateSpecialEvent(
    eventId: string,
    body: SpecialEventFields,
    options?: CallOptions,
  ): Call<SpecialEvent, UpdateSpecialEventError>;

  /**
   * Delete special event
   *
   * Delete a special event from the collection. Allows museum to cancel planned events.
   *
   * `DELETE /special-events/{eventId}`
   *
   * @param eventId Identifier for a special event.
   */
  deleteSpecialEvent(eventId: string, options?: CallOptions): Call<void, DeleteSpecialEventError>;
}

/** The errors that createSpecialEvent answers with. */
export type CreateSpecialEventError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * Create special events
 *
 * Creates a new special event for the museum.
 *
 * `POST /special-events`
 */
export function createSpecialEvent(
  transport: MuseumTransport,
  body: SpecialEvent,
  options?: CallOptions,
): Call<SpecialEvent, CreateSpecialEventError> {
  return transport.call({
    id: "createSpecialEvent",
    method: "POST",
    path: "/special-events",
    body,
    encode: jsonBody,
    options,
  });
}

/** The parameters of listSpecialEvents. */
export interface ListSpecialEventsParams {
  /**
   * Starting date to retrieve future operating hours from. Defaults to today's date.
   *
   * Format `date`.
   *
   * @example "2023-02-23"
   */
  startDate?: string;
  /**
   * End of a date range to retrieve special events for. Defaults to 7 days after `startDate`.
   *
   * Format `date`.
   *
   * @example "2023-04-18"
   */
  endDate?: string;
  /**
   * Page number to retrieve.
   *
   * @default 1
   * @example 2
   */
  page?: number;
  /**
   * Number of days per page.
   *
   * At most 30.
   *
   * @default 10
   * @example 15
   */
  limit?: number;
}

/** The errors that listSpecialEvents answers with. */
export type ListSpecialEventsError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * List special events
 *
 * Return a list of upcoming special events at the museum.
 *
 * `GET /special-events`
 */
export function listSpecialEvents(
  transport: MuseumTransport,
  params?: ListSpecialEventsParams,
  options?: CallOptions,
): Call<SpecialEventCollection, ListSpecialEventsError> {
  return transport.call({
    id: "listSpecialEvents",
    method: "GET",
    path: "/special-events",
    params,
    anyJson: true,
    options,
  });
}

/** The errors that getSpecialEvent answers with. */
export type GetSpecialEventError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * Get special event
 *
 * Get details about a special event.
 *
 * `GET /special-events/{eventId}`
 *
 * @param eventId Identifier for a special event.
 */
export function getSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  options?: CallOptions,
): Call<SpecialEvent, GetSpecialEventError> {
  return transport.call({
    id: "getSpecialEvent",
    method: "GET",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    options,
  });
}

/** The errors that updateSpecialEvent answers with. */
export type UpdateSpecialEventError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * Update special event
 *
 * Update the details of a special event.
 *
 * `PATCH /special-events/{eventId}`
 *
 * @param eventId Identifier for a special event.
 */
export function updateSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  body: SpecialEventFields,
  options?: CallOptions,
): Call<SpecialEvent, UpdateSpecialEventError> {
  return transport.call({
    id: "updateSpecialEvent",
    method: "PATCH",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors that deleteSpecialEvent answers with. */
export type DeleteSpecialEventError =
  | MuseumErrorOf<400 | 401 | 404, ErrorObject>
  | MuseumOtherError<400 | 401 | 404>;

/**
 * Delete special event
 *
 * Delete a special event from the collection. Allows museum to cancel planned events.
 *
 * `DELETE /special-events/{eventId}`
 *
 * @param eventId Identifier for a special event.
 */
export function deleteSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  options?: CallOptions,
): Call<void, DeleteSpecialEventError> {
  return transport.call({
    id: "deleteSpecialEvent",
    method: "DELETE",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface EventsErrors {
  createSpecialEvent: CreateSpecialEventError;
  listSpecialEvents: ListSpecialEventsError;
  getSpecialEvent: GetSpecialEventError;
  updateSpecialEvent: UpdateSpecialEventError;
  deleteSpecialEvent: DeleteSpecialEventError;
}
