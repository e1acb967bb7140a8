// Generated from openapi.yaml. Do not edit.

import {
  asString,
  byStatus,
  type Call,
  type CallOptions,
  jsonBody,
  type Success,
} from "specloom/runtime";
import type { ReadmeTrainTravelErrorOf, ReadmeTrainTravelOtherError } from "../errors.js";
import type { BookingPayment, BookingPaymentRequest, LinksBooking, Problem } from "../schemas.js";
import type { ReadmeTrainTravelTransport } from "../transport.js";

/**
 * Pay for bookings using a card or bank account, and view payment
 * status and history.
 *
 * > warn
 * > Bookings usually expire within 1 hour so you'll need to make your payment before the
 * expiry date
 */
export interface PaymentsGroup {
  /**
   * Pay for a Booking
   *
   * A payment is an attempt to pay for the booking, which will confirm the booking for the user
   * and enable them to get their tickets.
   *
   * `POST /bookings/{bookingId}/payment`
   *
   * @param bookingId The ID of the booking to pay for.
   */
  createBookingPayment(
    bookingId: string,
    body?: BookingPaymentRequest,
    options?: CallOptions,
  ): Call<CreateBookingPaymentResponse, CreateBookingPaymentError, CreateBookingPaymentSuccess>;
}

/** What createBookingPayment answers. */
export type CreateBookingPaymentResponse = BookingPayment & {
  links?: LinksBooking;
};

/** The headers that createBookingPayment answers with. */
export interface CreateBookingPaymentHeaders {
  /**
   * The RateLimit header is communicate quota policies, and contains a `limit` to
   * conveys the expiring limit, `remaining` to convey the remaining quota units,
   * and `reset` to convey the time window reset time.
   */
  readonly ratelimit: string | undefined;
}

/** The successes of createBookingPayment. */
export type CreateBookingPaymentSuccess = Success<
  CreateBookingPaymentResponse,
  200,
  CreateBookingPaymentHeaders
>;

/** The errors that createBookingPayment answers with. */
export type CreateBookingPaymentError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 429 | 500>;

/**
 * Pay for a Booking
 *
 * A payment is an attempt to pay for the booking, which will confirm the booking for the user
 * and enable them to get their tickets.
 *
 * `POST /bookings/{bookingId}/payment`
 *
 * @param bookingId The ID of the booking to pay for.
 */
export function createBookingPayment(
  transport: ReadmeTrainTravelTransport,
  bookingId: string,
  body?: BookingPaymentRequest,
  options?: CallOptions,
): Call<CreateBookingPaymentResponse, CreateBookingPaymentError, CreateBookingPaymentSuccess> {
  return transport.call({
    id: "create-booking-payment",
    method: "POST",
    path: "/bookings/{bookingId}/payment",
    pathParams: { bookingId },
    body,
    encode: jsonBody,
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { ratelimit: asString } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface PaymentsErrors {
  "create-booking-payment": CreateBookingPaymentError;
}
