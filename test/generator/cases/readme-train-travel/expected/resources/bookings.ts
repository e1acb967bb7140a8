// Generated from openapi.yaml. Do not edit.

import {
  asNothing,
  asString,
  byStatus,
  type Call,
  type CallOptions,
  jsonBody,
  type Success,
} from "specloom/runtime";
import type { ReadmeTrainTravelErrorOf, ReadmeTrainTravelOtherError } from "../errors.js";
import type {
  Booking,
  BookingRequest,
  LinksPagination,
  LinksSelf,
  Problem,
  WrapperCollection,
} from "../schemas.js";
import type { ReadmeTrainTravelTransport } from "../transport.js";

/**
 * Create and manage bookings for train trips, including passenger  details and optional
 * extras.
 */
export interface BookingsGroup {
  /**
   * List existing bookings
   *
   * Returns a list of all trips booking by the authenticated user.
   *
   * `GET /bookings`
   */
  getBookings(
    options?: CallOptions,
  ): Call<GetBookingsResponse, GetBookingsError, GetBookingsSuccess>;

  /**
   * Create a booking
   *
   * A booking is a temporary hold on a trip. It is not confirmed until the payment is processed.
   *
   * `POST /bookings`
   */
  createBooking(
    body: BookingRequest,
    options?: CallOptions,
  ): Call<CreateBookingResponse, CreateBookingError>;

  /**
   * Get a booking
   *
   * Returns the details of a specific booking.
   *
   * `GET /bookings/{bookingId}`
   *
   * @param bookingId The ID of the booking to retrieve.
   */
  getBooking(
    bookingId: string,
    options?: CallOptions,
  ): Call<GetBookingResponse, GetBookingError, GetBookingSuccess>;

  /**
   * Delete a booking
   *
   * Deletes a booking, cancelling the hold on the trip.
   *
   * `DELETE /bookings/{bookingId}`
   *
   * @param bookingId The ID of the booking to retrieve.
   */
  deleteBooking(bookingId: string, options?: CallOptions): Call<void, DeleteBookingError>;
}

/** What getBookings answers. */
export type GetBookingsResponse = WrapperCollection & {
  data?: Booking[];
} & {
  links?: LinksSelf & LinksPagination;
};

/** The headers that getBookings answers with. */
export interface GetBookingsHeaders {
  /**
   * The RateLimit header is communicate quota policies, and contains a `limit` to
   * conveys the expiring limit, `remaining` to convey the remaining quota units,
   * and `reset` to convey the time window reset time.
   */
  readonly ratelimit: string | undefined;
}

/** The successes of getBookings. */
export type GetBookingsSuccess = Success<GetBookingsResponse, 200, GetBookingsHeaders>;

/** The errors that getBookings answers with. */
export type GetBookingsError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 429 | 500>;

/**
 * List existing bookings
 *
 * Returns a list of all trips booking by the authenticated user.
 *
 * `GET /bookings`
 */
export function getBookings(
  transport: ReadmeTrainTravelTransport,
  options?: CallOptions,
): Call<GetBookingsResponse, GetBookingsError, GetBookingsSuccess> {
  return transport.call({
    id: "get-bookings",
    method: "GET",
    path: "/bookings",
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { ratelimit: asString } } }),
    options,
  });
}

/** What createBooking answers. */
export type CreateBookingResponse = Booking & {
  links?: LinksSelf;
};

/** The errors that createBooking answers with. */
export type CreateBookingError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 404 | 409 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 404 | 409 | 429 | 500>;

/**
 * Create a booking
 *
 * A booking is a temporary hold on a trip. It is not confirmed until the payment is processed.
 *
 * `POST /bookings`
 */
export function createBooking(
  transport: ReadmeTrainTravelTransport,
  body: BookingRequest,
  options?: CallOptions,
): Call<CreateBookingResponse, CreateBookingError> {
  return transport.call({
    id: "create-booking",
    method: "POST",
    path: "/bookings",
    body,
    encode: jsonBody,
    security: [["OAuth2"]],
    options,
  });
}

/** What getBooking answers. */
export type GetBookingResponse = Booking & {
  links?: LinksSelf;
};

/** The headers that getBooking answers with. */
export interface GetBookingHeaders {
  /**
   * The RateLimit header is communicate quota policies, and contains a `limit` to
   * conveys the expiring limit, `remaining` to convey the remaining quota units,
   * and `reset` to convey the time window reset time.
   */
  readonly ratelimit: string | undefined;
}

/** The successes of getBooking. */
export type GetBookingSuccess = Success<GetBookingResponse, 200, GetBookingHeaders>;

/** The errors that getBooking answers with. */
export type GetBookingError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 404 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 404 | 429 | 500>;

/**
 * Get a booking
 *
 * Returns the details of a specific booking.
 *
 * `GET /bookings/{bookingId}`
 *
 * @param bookingId The ID of the booking to retrieve.
 */
export function getBooking(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  options?: CallOptions,
): Call<GetBookingResponse, GetBookingError, GetBookingSuccess> {
  return transport.call({
    id: "get-booking",
    method: "GET",
    path: "/bookings/{bookingId}",
    pathParams: { bookingId },
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { ratelimit: asString } } }),
    options,
  });
}

/** The errors that deleteBooking answers with. */
export type DeleteBookingError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 404 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 404 | 429 | 500>;

/**
 * Delete a booking
 *
 * Deletes a booking, cancelling the hold on the trip.
 *
 * `DELETE /bookings/{bookingId}`
 *
 * @param bookingId The ID of the booking to retrieve.
 */
export function deleteBooking(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  options?: CallOptions,
): Call<void, DeleteBookingError> {
  return transport.call({
    id: "delete-booking",
    method: "DELETE",
    path: "/bookings/{bookingId}",
    pathParams: { bookingId },
    decode: asNothing,
    security: [["OAuth2"]],
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface BookingsErrors {
  "get-bookings": GetBookingsError;
  "create-booking": CreateBookingError;
  "get-booking": GetBookingError;
  "delete-booking": DeleteBookingError;
}
