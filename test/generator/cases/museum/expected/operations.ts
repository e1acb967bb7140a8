// Generated from openapi.yaml. Do not edit.

import { asBlob, asNothing, type Call, type CallOptions, exploded, jsonBody } from "specloom";
import type { MuseumCallError } from "./errors.js";
import type { MuseumTransport } from "./transport.js";
import type {
  BuyMuseumTickets,
  GetMuseumHoursParams,
  ListSpecialEventsParams,
  MuseumHours,
  MuseumTicketsConfirmation,
  SpecialEvent,
  SpecialEventCollection,
  SpecialEventFields,
} from "./types.js";

/** What can go wrong in getMuseumHours. */
export type GetMuseumHoursError = MuseumCallError<"bad_request" | "not_found">;

/**
 * Get museum hours
 *
 * Get upcoming museum operating hours.
 *
 * `GET /museum-hours`
 */
export function getMuseumHours(
  transport: MuseumTransport,
  params?: GetMuseumHoursParams,
  options?: CallOptions,
): Call<MuseumHours, GetMuseumHoursError> {
  return transport.call({
    method: "GET",
    path: "/museum-hours",
    params: exploded(params),
    anyJson: true,
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in createSpecialEvent. */
export type CreateSpecialEventError = MuseumCallError<"bad_request" | "not_found">;

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
    method: "POST",
    path: "/special-events",
    body: jsonBody(body),
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in listSpecialEvents. */
export type ListSpecialEventsError = MuseumCallError<"bad_request" | "not_found">;

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
    method: "GET",
    path: "/special-events",
    params: exploded(params),
    anyJson: true,
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in getSpecialEvent. */
export type GetSpecialEventError = MuseumCallError<"bad_request" | "not_found">;

/**
 * Get special event
 *
 * Get details about a special event.
 *
 * `GET /special-events/{eventId}`
 */
export function getSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  options?: CallOptions,
): Call<SpecialEvent, GetSpecialEventError> {
  return transport.call({
    method: "GET",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in updateSpecialEvent. */
export type UpdateSpecialEventError = MuseumCallError<"bad_request" | "not_found">;

/**
 * Update special event
 *
 * Update the details of a special event.
 *
 * `PATCH /special-events/{eventId}`
 */
export function updateSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  body: SpecialEventFields,
  options?: CallOptions,
): Call<SpecialEvent, UpdateSpecialEventError> {
  return transport.call({
    method: "PATCH",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    body: jsonBody(body),
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in deleteSpecialEvent. */
export type DeleteSpecialEventError = MuseumCallError<"bad_request" | "unauthorized" | "not_found">;

/**
 * Delete special event
 *
 * Delete a special event from the collection. Allows museum to cancel planned events.
 *
 * `DELETE /special-events/{eventId}`
 */
export function deleteSpecialEvent(
  transport: MuseumTransport,
  eventId: string,
  options?: CallOptions,
): Call<void, DeleteSpecialEventError> {
  return transport.call({
    method: "DELETE",
    path: "/special-events/{eventId}",
    pathParams: { eventId },
    accept: asNothing,
    errors: [400, 401, 404],
    options,
  });
}

/** What can go wrong in buyMuseumTickets. */
export type BuyMuseumTicketsError = MuseumCallError<"bad_request" | "not_found">;

/**
 * Buy museum tickets
 *
 * Purchase museum tickets for general entry or special events.
 *
 * `POST /tickets`
 */
export function buyMuseumTickets(
  transport: MuseumTransport,
  body: BuyMuseumTickets,
  options?: CallOptions,
): Call<MuseumTicketsConfirmation, BuyMuseumTicketsError> {
  return transport.call({
    method: "POST",
    path: "/tickets",
    body: jsonBody(body),
    errors: [400, 404],
    options,
  });
}

/** What can go wrong in getTicketCode. */
export type GetTicketCodeError = MuseumCallError<"bad_request" | "not_found">;

/**
 * Get ticket QR code
 *
 * Return an image of your ticket with scannable QR code. Used for event entry.
 *
 * `GET /tickets/{ticketId}/qr`
 */
export function getTicketCode(
  transport: MuseumTransport,
  ticketId: string,
  options?: CallOptions,
): Call<Blob, GetTicketCodeError> {
  return transport.call({
    method: "GET",
    path: "/tickets/{ticketId}/qr",
    pathParams: { ticketId },
    accept: asBlob,
    errors: [400, 404],
    options,
  });
}
