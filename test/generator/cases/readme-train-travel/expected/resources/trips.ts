// Generated from openapi.yaml. Do not edit.

import { asString, byStatus, type Call, type CallOptions, type Success } from "specloom/runtime";
import type { ReadmeTrainTravelErrorOf, ReadmeTrainTravelOtherError } from "../errors.js";
import type { LinksPagination, LinksSelf, Problem, Trip, WrapperCollection } from "../schemas.js";
import type { ReadmeTrainTravelTransport } from "../transport.js";

/**
 * Timetables and routes for train trips between stations, including  pricing and availability.
 */
export interface TripsGroup {
  /**
   * Get available train trips
   *
   * Returns a list of available train trips between the specified origin and destination
   * stations on the given date, and allows for filtering by bicycle and dog allowances.
   *
   * `GET /trips`
   */
  getTrips(
    params: GetTripsParams,
    options?: CallOptions,
  ): Call<GetTripsResponse, GetTripsError, GetTripsSuccess>;
}

/** The parameters of getTrips. */
export interface GetTripsParams {
  /**
   * The ID of the origin station
   *
   * Format `uuid`.
   */
  origin: string;
  /**
   * The ID of the destination station
   *
   * Format `uuid`.
   */
  destination: string;
  /**
   * The date and time of the trip in ISO 8601 format in origin station's timezone.
   *
   * Format `date-time`.
   */
  date: string;
  /**
   * Only return trips where bicycles are known to be allowed
   *
   * @default false
   */
  bicycles?: boolean;
  /**
   * Only return trips where dogs are known to be allowed
   *
   * @default false
   */
  dogs?: boolean;
}

/** What getTrips answers. */
export type GetTripsResponse = WrapperCollection & {
  data?: Trip[];
} & {
  links?: LinksSelf & LinksPagination;
};

/** The headers that getTrips answers with. */
export interface GetTripsHeaders {
  /**
   * The RateLimit header is communicate quota policies, and contains a `limit` to
   * conveys the expiring limit, `remaining` to convey the remaining quota units,
   * and `reset` to convey the time window reset time.
   */
  readonly ratelimit: string | undefined;
}

/** The successes of getTrips. */
export type GetTripsSuccess = Success<GetTripsResponse, 200, GetTripsHeaders>;

/** The errors that getTrips answers with. */
export type GetTripsError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 429 | 500>;

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
): Call<GetTripsResponse, GetTripsError, GetTripsSuccess> {
  return transport.call({
    id: "get-trips",
    method: "GET",
    path: "/trips",
    params,
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { ratelimit: asString } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface TripsErrors {
  "get-trips": GetTripsError;
}
