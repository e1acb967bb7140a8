// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { ReadmeTrainTravelError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createReadmeTrainTravelTransport,
  type ReadmeTrainTravelOptions,
  type ReadmeTrainTravelTransport,
} from "./transport.js";
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

/** Train Travel API */
export interface ReadmeTrainTravelClient {
  readonly stations: StationsGroup;
  readonly trips: TripsGroup;
  readonly bookings: BookingsGroup;
  readonly payments: PaymentsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ReadmeTrainTravelError>;
  /** The same client with other options. */
  withOptions(options: ReadmeTrainTravelOptions): ReadmeTrainTravelClient;
}

export interface StationsGroup {
  /**
   * Get a list of train stations
   *
   * `GET /stations`
   */
  getStations(options?: CallOptions): Call<GetStationsResponse, operations.GetStationsError>;
}

export interface TripsGroup {
  /**
   * Get available train trips
   *
   * `GET /trips`
   */
  getTrips(
    params: GetTripsParams,
    options?: CallOptions,
  ): Call<GetTripsResponse, operations.GetTripsError>;
}

export interface BookingsGroup {
  /**
   * List existing bookings
   *
   * `GET /bookings`
   */
  getBookings(options?: CallOptions): Call<GetBookingsResponse, operations.GetBookingsError>;

  /**
   * Create a booking
   *
   * `POST /bookings`
   */
  createBooking(
    body: BookingRequest,
    options?: CallOptions,
  ): Call<CreateBookingResponse, operations.CreateBookingError>;

  /**
   * Get a booking
   *
   * `GET /bookings/{bookingId}`
   */
  getBooking(
    bookingId: string,
    options?: CallOptions,
  ): Call<GetBookingResponse, operations.GetBookingError>;

  /**
   * Delete a booking
   *
   * `DELETE /bookings/{bookingId}`
   */
  deleteBooking(
    bookingId: string,
    options?: CallOptions,
  ): Call<void, operations.DeleteBookingError>;
}

export interface PaymentsGroup {
  /**
   * Pay for a Booking
   *
   * `POST /bookings/{bookingId}/payment`
   */
  createBookingPayment(
    bookingId: string,
    body?: BookingPaymentRequest,
    options?: CallOptions,
  ): Call<CreateBookingPaymentResponse, operations.CreateBookingPaymentError>;
}

/**
 * Makes a ReadmeTrainTravel client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createReadmeTrainTravelClient(
  options: ReadmeTrainTravelOptions = {},
): ReadmeTrainTravelClient {
  return bind(createReadmeTrainTravelTransport(options));
}

function bind(transport: ReadmeTrainTravelTransport): ReadmeTrainTravelClient {
  return {
    stations: {
      getStations: (options) => operations.getStations(transport, options),
    },
    trips: {
      getTrips: (params, options) => operations.getTrips(transport, params, options),
    },
    bookings: {
      getBookings: (options) => operations.getBookings(transport, options),
      createBooking: (body, options) => operations.createBooking(transport, body, options),
      getBooking: (bookingId, options) => operations.getBooking(transport, bookingId, options),
      deleteBooking: (bookingId, options) =>
        operations.deleteBooking(transport, bookingId, options),
    },
    payments: {
      createBookingPayment: (bookingId, body, options) =>
        operations.createBookingPayment(transport, bookingId, body, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
