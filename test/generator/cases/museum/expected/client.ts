// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import { createMuseumTransport, type MuseumOptions, type MuseumTransport } from "./transport.js";
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

/** Redocly Museum API */
export interface MuseumClient {
  readonly operations: OperationsGroup;
  readonly events: EventsGroup;
  readonly tickets: TicketsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: MuseumOptions): MuseumClient;
}

export interface OperationsGroup {
  /**
   * Get museum hours
   *
   * `GET /museum-hours`
   */
  getMuseumHours(
    params?: GetMuseumHoursParams,
    options?: CallOptions,
  ): Call<MuseumHours, operations.GetMuseumHoursError>;
}

export interface EventsGroup {
  /**
   * Create special events
   *
   * `POST /special-events`
   */
  createSpecialEvent(
    body: SpecialEvent,
    options?: CallOptions,
  ): Call<SpecialEvent, operations.CreateSpecialEventError>;

  /**
   * List special events
   *
   * `GET /special-events`
   */
  listSpecialEvents(
    params?: ListSpecialEventsParams,
    options?: CallOptions,
  ): Call<SpecialEventCollection, operations.ListSpecialEventsError>;

  /**
   * Get special event
   *
   * `GET /special-events/{eventId}`
   */
  getSpecialEvent(
    eventId: string,
    options?: CallOptions,
  ): Call<SpecialEvent, operations.GetSpecialEventError>;

  /**
   * Update special event
   *
   * `PATCH /special-events/{eventId}`
   */
  updateSpecialEvent(
    eventId: string,
    body: SpecialEventFields,
    options?: CallOptions,
  ): Call<SpecialEvent, operations.UpdateSpecialEventError>;

  /**
   * Delete special event
   *
   * `DELETE /special-events/{eventId}`
   */
  deleteSpecialEvent(
    eventId: string,
    options?: CallOptions,
  ): Call<void, operations.DeleteSpecialEventError>;
}

export interface TicketsGroup {
  /**
   * Buy museum tickets
   *
   * `POST /tickets`
   */
  buyMuseumTickets(
    body: BuyMuseumTickets,
    options?: CallOptions,
  ): Call<MuseumTicketsConfirmation, operations.BuyMuseumTicketsError>;

  /**
   * Get ticket QR code
   *
   * `GET /tickets/{ticketId}/qr`
   */
  getTicketCode(ticketId: string, options?: CallOptions): Call<Blob, operations.GetTicketCodeError>;
}

/**
 * Makes a Museum client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createMuseumClient(options: MuseumOptions = {}): MuseumClient {
  return bind(createMuseumTransport(options, diagnostics));
}

function bind(transport: MuseumTransport): MuseumClient {
  return {
    operations: {
      getMuseumHours: (params, options) => operations.getMuseumHours(transport, params, options),
    },
    events: {
      createSpecialEvent: (body, options) =>
        operations.createSpecialEvent(transport, body, options),
      listSpecialEvents: (params, options) =>
        operations.listSpecialEvents(transport, params, options),
      getSpecialEvent: (eventId, options) =>
        operations.getSpecialEvent(transport, eventId, options),
      updateSpecialEvent: (eventId, body, options) =>
        operations.updateSpecialEvent(transport, eventId, body, options),
      deleteSpecialEvent: (eventId, options) =>
        operations.deleteSpecialEvent(transport, eventId, options),
    },
    tickets: {
      buyMuseumTickets: (body, options) => operations.buyMuseumTickets(transport, body, options),
      getTicketCode: (ticketId, options) => operations.getTicketCode(transport, ticketId, options),
    },
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
