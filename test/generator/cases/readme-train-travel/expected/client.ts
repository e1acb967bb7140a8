// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ReadmeTrainTravelError } from "./errors.js";
import * as bookings from "./resources/bookings.js";
import * as payments from "./resources/payments.js";
import * as stations from "./resources/stations.js";
import * as trips from "./resources/trips.js";
import {
  createReadmeTrainTravelTransport,
  type ReadmeTrainTravelOptions,
  type ReadmeTrainTravelTransport,
} from "./transport.js";

/** Train Travel API */
export interface ReadmeTrainTravelClient {
  /**
   * Find and filter train stations across Europe, including their location  and local timezone.
   */
  readonly stations: stations.StationsGroup;
  /**
   * Timetables and routes for train trips between stations, including  pricing and availability.
   */
  readonly trips: trips.TripsGroup;
  /**
   * Create and manage bookings for train trips, including passenger  details and optional
   * extras.
   */
  readonly bookings: bookings.BookingsGroup;
  /**
   * Pay for bookings using a card or bank account, and view payment
   * status and history.
   *
   * > warn
   * > Bookings usually expire within 1 hour so you'll need to make your payment before the
   * expiry date
   */
  readonly payments: payments.PaymentsGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ReadmeTrainTravelError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: ReadmeTrainTravelOptions): ReadmeTrainTravelClient;
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
      getStations: (options) => stations.getStations(transport, options),
    },
    trips: {
      getTrips: (params, options) => trips.getTrips(transport, params, options),
    },
    bookings: {
      getBookings: (options) => bookings.getBookings(transport, options),
      createBooking: (body, options) => bookings.createBooking(transport, body, options),
      getBooking: (bookingId, options) => bookings.getBooking(transport, bookingId, options),
      deleteBooking: (bookingId, options) => bookings.deleteBooking(transport, bookingId, options),
    },
    payments: {
      createBookingPayment: (bookingId, body, options) =>
        payments.createBookingPayment(transport, bookingId, body, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
