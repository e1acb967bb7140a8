// Generated from openapi.yaml. Do not edit.

import { asString, byStatus, type Call, type CallOptions, type Success } from "specloom/runtime";
import type { ReadmeTrainTravelErrorOf, ReadmeTrainTravelOtherError } from "../errors.js";
import type {
  LinksPagination,
  LinksSelf,
  Problem,
  Station,
  WrapperCollection,
} from "../schemas.js";
import type { ReadmeTrainTravelTransport } from "../transport.js";

/**
 * Find and filter train stations across Europe, including their location  and local timezone.
 */
export interface StationsGroup {
  /**
   * Get a list of train stations
   *
   * Returns a list of all train stations in the system.
   *
   * `GET /stations`
   */
  getStations(
    options?: CallOptions,
  ): Call<GetStationsResponse, GetStationsError, GetStationsSuccess>;
}

/** What getStations answers. */
export type GetStationsResponse = WrapperCollection & {
  data?: Station[];
} & {
  links?: LinksSelf & LinksPagination;
};

/** The headers that getStations answers with. */
export interface GetStationsHeaders {
  /**
   * The RateLimit header is communicate quota policies, and contains a `limit` to
   * conveys the expiring limit, `remaining` to convey the remaining quota units,
   * and `reset` to convey the time window reset time.
   */
  readonly ratelimit: string | undefined;
}

/** The successes of getStations. */
export type GetStationsSuccess = Success<GetStationsResponse, 200, GetStationsHeaders>;

/** The errors that getStations answers with. */
export type GetStationsError =
  | ReadmeTrainTravelErrorOf<400 | 401 | 403 | 429 | 500, Problem>
  | ReadmeTrainTravelOtherError<400 | 401 | 403 | 429 | 500>;

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
): Call<GetStationsResponse, GetStationsError, GetStationsSuccess> {
  return transport.call({
    id: "get-stations",
    method: "GET",
    path: "/stations",
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { ratelimit: asString } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface StationsErrors {
  "get-stations": GetStationsError;
}
