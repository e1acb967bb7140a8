// Generated from openapi.yaml. Do not edit.

/**
 * Type of ticket being purchased. Use `general` for regular museum entry and `event` for
 * tickets to special events.
 */
export type TicketType = "event" | "general" | (string & {});

/**
 * Type of ticket being purchased. Use `general` for regular museum entry and `event` for
 * tickets to special events.
 *
 * As it is sent.
 */
export type TicketTypeRequest = "event" | "general";

/**
 * Format `date`.
 *
 * @example "2023-10-29"
 */
export type DateObject = string;

/**
 * Email address for ticket purchaser.
 *
 * Format `email`.
 *
 * @example "museum-lover@example.com"
 */
export type Email = string;

/** Data to purchase a ticket. */
export type BuyMuseumTickets = {
  email?: Email;
} & TicketRequest;

/**
 * Confirmation message after a ticket purchase.
 *
 * @example "Museum general entry ticket purchased"
 */
export type TicketMessage = string;

/**
 * Unique identifier for museum ticket. Generated when purchased.
 *
 * Format `uuid`.
 *
 * @example "a54a57ca-36f8-421b-a6b4-2e8f26858a4c"
 */
export type TicketId = string;

/**
 * Unique confirmation code used to verify ticket purchase.
 *
 * @example "ticket-event-a98c8f-7eb12"
 */
export type TicketConfirmation = string;

/** Ticket for museum entry, can be general admission or special event. */
export interface Ticket {
  ticketId?: TicketId;
  /** Date when this ticket can be used for museum entry. */
  ticketDate: DateObject;
  ticketType: TicketType;
  /**
   * Unique identifier for a special event. Required if purchasing tickets for the museum's
   * special events.
   */
  eventId?: EventId;
}

/**
 * Ticket for museum entry, can be general admission or special event.
 *
 * As it is sent.
 */
export interface TicketRequest {
  ticketId?: TicketId;
  /** Date when this ticket can be used for museum entry. */
  ticketDate: DateObject;
  ticketType: TicketTypeRequest;
  /**
   * Unique identifier for a special event. Required if purchasing tickets for the museum's
   * special events.
   */
  eventId?: EventId;
}

/** Details for a museum ticket after a successful purchase. */
export type MuseumTicketsConfirmation = Ticket & {
  message: TicketMessage;
  confirmationCode: TicketConfirmation;
};

/** Image of a ticket with a QR code used for museum or event entry. */
export type TicketCodeImage = Blob;

/** List of museum operating hours for a date range. */
export type MuseumHours = MuseumDailyHours[];

/** Daily operating hours for the museum. */
export interface MuseumDailyHours {
  /** Date the operating hours apply to. */
  date: DateObject;
  /**
   * Time the museum opens on a specific date. Uses 24 hour time format (`HH:mm`).
   *
   * Matches `^([01]\d|2[0-3]):?([0-5]\d)$`.
   *
   * @example "09:00"
   */
  timeOpen: string;
  /**
   * Time the museum closes on a specific date. Uses 24 hour time format (`HH:mm`).
   *
   * Matches `^([01]\d|2[0-3]):?([0-5]\d)$`.
   *
   * @example "18:00"
   */
  timeClose: string;
}

/**
 * Identifier for a special event.
 *
 * Format `uuid`.
 *
 * @example "3be6453c-03eb-4357-ae5a-984a0e574a54"
 */
export type EventId = string;

/**
 * Name of the special event.
 *
 * @example "Pirate Coding Workshop"
 */
export type EventName = string;

/**
 * Location where the special event is held.
 *
 * @example "Computer Room"
 */
export type EventLocation = string;

/** Description of the special event. */
export type EventDescription = string;

/** List of planned dates for the special event. */
export type EventDates = DateObject[];

/**
 * Price of a ticket for the special event.
 *
 * @example 25
 */
export type EventPrice = number;

export interface SpecialEventFields {
  name?: EventName;
  location?: EventLocation;
  eventDescription?: EventDescription;
  dates?: EventDates;
  price?: EventPrice;
}

export interface SpecialEvent {
  eventId?: EventId;
  name: EventName;
  location: EventLocation;
  eventDescription: EventDescription;
  dates: EventDates;
  price: EventPrice;
}

/** List of upcoming special events. */
export type SpecialEventCollection = SpecialEvent[];

export interface ErrorObject {
  /** @example "object" */
  type?: string;
  /** @example "Validation failed" */
  title?: string;
}
