// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
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
  getStations(options?: CallOptions): Call<GetStationsResponse, GetStationsError>;
}

/** What getStations answers. */
export type GetStationsResponse = WrapperCollection & {
  data?: Station[];
} & {
  links?: LinksSelf & LinksPagination;
};

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
): Call<GetStationsResponse, GetStationsError> {
  return transport.call({
    id: "get-stations",
    method: "GET",
    path: "/stations",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface StationsErrors {
  "get-stations": GetStationsError;
}
