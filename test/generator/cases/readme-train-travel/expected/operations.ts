// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions } from "specloom";
import type { ReadmeTrainTravelErrorOf } from "./errors.js";
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
export type GetStationsError = ReadmeTrainTravelErrorOf<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

const getStationsRequest = {
  id: "get-stations",
  method: "GET",
  path: "/stations",
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "too_many_requests",
    "internal_server_error",
  ],
} as const;

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
    ...getStationsRequest,
    options,
  });
}

/** What can go wrong in getTrips. */
export type GetTripsError = ReadmeTrainTravelErrorOf<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

const getTripsRequest = {
  id: "get-trips",
  method: "GET",
  path: "/trips",
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "too_many_requests",
    "internal_server_error",
  ],
} as const;

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
    ...getTripsRequest,
    params,
    options,
  });
}

/** What can go wrong in getBookings. */
export type GetBookingsError = ReadmeTrainTravelErrorOf<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

const getBookingsRequest = {
  id: "get-bookings",
  method: "GET",
  path: "/bookings",
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "too_many_requests",
    "internal_server_error",
  ],
} as const;

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
    ...getBookingsRequest,
    options,
  });
}

/** What can go wrong in createBooking. */
export type CreateBookingError = ReadmeTrainTravelErrorOf<
  | "bad_request"
  | "unauthorized"
  | "not_found"
  | "conflict"
  | "too_many_requests"
  | "internal_server_error"
>;

const createBookingRequest = {
  id: "create-booking",
  method: "POST",
  path: "/bookings",
  errors: [
    "bad_request",
    "unauthorized",
    "not_found",
    "conflict",
    "too_many_requests",
    "internal_server_error",
  ],
  security: [["OAuth2"]],
} as const;

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
    ...createBookingRequest,
    body,
    options,
  });
}

/** What can go wrong in getBooking. */
export type GetBookingError = ReadmeTrainTravelErrorOf<
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "too_many_requests"
  | "internal_server_error"
>;

const getBookingRequest = {
  id: "get-booking",
  method: "GET",
  path: "/bookings/{bookingId}",
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "not_found",
    "too_many_requests",
    "internal_server_error",
  ],
} as const;

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
    ...getBookingRequest,
    pathParams: { bookingId },
    options,
  });
}

/** What can go wrong in deleteBooking. */
export type DeleteBookingError = ReadmeTrainTravelErrorOf<
  | "bad_request"
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "too_many_requests"
  | "internal_server_error"
>;

const deleteBookingRequest = {
  id: "delete-booking",
  method: "DELETE",
  path: "/bookings/{bookingId}",
  decode: asNothing,
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "not_found",
    "too_many_requests",
    "internal_server_error",
  ],
  security: [["OAuth2"]],
} as const;

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
    ...deleteBookingRequest,
    pathParams: { bookingId },
    options,
  });
}

/** What can go wrong in createBookingPayment. */
export type CreateBookingPaymentError = ReadmeTrainTravelErrorOf<
  "bad_request" | "unauthorized" | "forbidden" | "too_many_requests" | "internal_server_error"
>;

const createBookingPaymentRequest = {
  id: "create-booking-payment",
  method: "POST",
  path: "/bookings/{bookingId}/payment",
  errors: [
    "bad_request",
    "unauthorized",
    "forbidden",
    "too_many_requests",
    "internal_server_error",
  ],
} as const;

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
    ...createBookingPaymentRequest,
    pathParams: { bookingId },
    body,
    options,
  });
}
