// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, exploded, jsonBody } from "specloom";
import type { ReadmeTrainTravelCallError } from "./errors.js";
import type { ReadmeTrainTravelTransport } from "./transport.js";
import type {
  BookingPaymentRequest,
  BookingRequest,
  CreateBookingPaymentResponse,
  CreateBookingResponse,
  GetBookingResponse,
  GetBookingsResponse,
  GetStationsResponse,
  GetTripsParams,
  GetTripsResponse,
} from "./types.js";

/** What can go wrong in getStations. */
export type GetStationsError = ReadmeTrainTravelCallError<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

/**
 * Get a list of train stations
 *
 * Returns a list of all train stations in the system.
 *
 * `GET /stations`
 */
export function getStations(
  transport: ReadmeTrainTravelTransport,
  options?: CallOptions,
): Call<GetStationsResponse, GetStationsError> {
  return transport.call({
    method: "GET",
    path: "/stations",
    errors: [400, 401, 403, 429, 500],
    options,
  });
}

/** What can go wrong in getTrips. */
export type GetTripsError = ReadmeTrainTravelCallError<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

/**
 * Get available train trips
 *
 * Returns a list of available train trips between the specified origin and destination
 * stations on the given date, and allows for filtering by bicycle and dog allowances.
 *
 * `GET /trips`
 */
export function getTrips(
  transport: ReadmeTrainTravelTransport,
  params: GetTripsParams,
  options?: CallOptions,
): Call<GetTripsResponse, GetTripsError> {
  return transport.call({
    method: "GET",
    path: "/trips",
    params: exploded(params),
    errors: [400, 401, 403, 429, 500],
    options,
  });
}

/** What can go wrong in getBookings. */
export type GetBookingsError = ReadmeTrainTravelCallError<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

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
): Call<GetBookingsResponse, GetBookingsError> {
  return transport.call({
    method: "GET",
    path: "/bookings",
    errors: [400, 401, 403, 429, 500],
    options,
  });
}

/** What can go wrong in createBooking. */
export type CreateBookingError = ReadmeTrainTravelCallError<
  | "bad_request"
  | "unauthorized"
  | "not_found"
  | "conflict"
  | "too_many_requests"
  | "internal_server_error"
>;

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
    method: "POST",
    path: "/bookings",
    body: jsonBody(body),
    errors: [400, 401, 404, 409, 429, 500],
    security: [["OAuth2"]],
    options,
  });
}

/** What can go wrong in getBooking. */
export type GetBookingError = ReadmeTrainTravelCallError<
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "too_many_requests"
  | "internal_server_error"
>;

/**
 * Get a booking
 *
 * Returns the details of a specific booking.
 *
 * `GET /bookings/{bookingId}`
 */
export function getBooking(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  options?: CallOptions,
): Call<GetBookingResponse, GetBookingError> {
  return transport.call({
    method: "GET",
    path: "/bookings/{bookingId}",
    pathParams: { bookingId },
    errors: [400, 401, 403, 404, 429, 500],
    options,
  });
}

/** What can go wrong in deleteBooking. */
export type DeleteBookingError = ReadmeTrainTravelCallError<
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "too_many_requests"
  | "internal_server_error"
>;

/**
 * Delete a booking
 *
 * Deletes a booking, cancelling the hold on the trip.
 *
 * `DELETE /bookings/{bookingId}`
 */
export function deleteBooking(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  options?: CallOptions,
): Call<void, DeleteBookingError> {
  return transport.call({
    method: "DELETE",
    path: "/bookings/{bookingId}",
    pathParams: { bookingId },
    accept: asNothing,
    errors: [400, 401, 403, 404, 429, 500],
    security: [["OAuth2"]],
    options,
  });
}

/** What can go wrong in createBookingPayment. */
export type CreateBookingPaymentError = ReadmeTrainTravelCallError<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

/**
 * Pay for a Booking
 *
 * A payment is an attempt to pay for the booking, which will confirm the booking for the user
 * and enable them to get their tickets.
 *
 * `POST /bookings/{bookingId}/payment`
 */
export function createBookingPayment(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  body?: BookingPaymentRequest,
  options?: CallOptions,
): Call<CreateBookingPaymentResponse, CreateBookingPaymentError> {
  return transport.call({
    method: "POST",
    path: "/bookings/{bookingId}/payment",
    pathParams: { bookingId },
    body: jsonBody(body),
    errors: [400, 401, 403, 429, 500],
    options,
  });
}
