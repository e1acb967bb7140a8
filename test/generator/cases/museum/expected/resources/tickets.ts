// Generated from openapi.yaml. Do not edit.

import { asBlob, type Call, type CallOptions, jsonBody } from "specloom/runtime";
import type { MuseumErrorOf, MuseumOtherError } from "../errors.js";
import type { BuyMuseumTickets, ErrorObject, MuseumTicketsConfirmation } from "../schemas.js";
import type { MuseumTransport } from "../transport.js";

/** Museum tickets for general entrance or special events. */
export interface TicketsGroup {
  /**
   * Buy museum tickets
   *
   * Purchase museum tickets for general entry or special events.
   *
   * `POST /tickets`
   */
  buyMuseumTickets(
    body: BuyMuseumTickets,
    options?: CallOptions,
  ): Call<MuseumTicketsConfirmation, BuyMuseumTicketsError>;

  /**
   * Get ticket QR code
   *
   * Return an image of your ticket with scannable QR code. Used for event entry.
   *
   * `GET /tickets/{ticketId}/qr`
   *
   * @param ticketId Identifier for a ticket to a museum event. Used to generate ticket image.
   */
  getTicketCode(ticketId: string, options?: CallOptions): Call<Blob, GetTicketCodeError>;
}

/** The errors that buyMuseumTickets answers with. */
export type BuyMuseumTicketsError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

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
    id: "buyMuseumTickets",
    method: "POST",
    path: "/tickets",
    body,
    encode: jsonBody,
    options,
  });
}

/** The errors that getTicketCode answers with. */
export type GetTicketCodeError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * Get ticket QR code
 *
 * Return an image of your ticket with scannable QR code. Used for event entry.
 *
 * `GET /tickets/{ticketId}/qr`
 *
 * @param ticketId Identifier for a ticket to a museum event. Used to generate ticket image.
 */
export function getTicketCode(
  transport: MuseumTransport,
  ticketId: string,
  options?: CallOptions,
): Call<Blob, GetTicketCodeError> {
  return transport.call({
    id: "getTicketCode",
    method: "GET",
    path: "/tickets/{ticketId}/qr",
    pathParams: { ticketId },
    decode: asBlob,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TicketsErrors {
  buyMuseumTickets: BuyMuseumTicketsError;
  getTicketCode: GetTicketCodeError;
}
