// Generated from openapi.yaml. Do not edit.

import type { Call, CallOptions } from "specloom/runtime";
import type { MuseumErrorOf, MuseumOtherError } from "../errors.js";
import type { ErrorObject, MuseumHours } from "../schemas.js";
import type { MuseumTransport } from "../transport.js";

/** Operational information about the museum. */
export interface OperationsGroup {
  /**
   * Get museum hours
   *
   * Get upcoming museum operating hours.
   *
   * `GET /museum-hours`
   */
  getMuseumHours(
    params?: GetMuseumHoursParams,
    options?: CallOptions,
  ): Call<MuseumHours, GetMuseumHoursError>;
}

/** The parameters of getMuseumHours. */
export interface GetMuseumHoursParams {
  /**
   * Starting date to retrieve future operating hours from. Defaults to today's date.
   *
   * Format `date`.
   *
   * @example "2023-02-23"
   */
  startDate?: string;
  /**
   * Page number to retrieve.
   *
   * @default 1
   * @example 2
   */
  page?: number;
  /**
   * Number of days per page.
   *
   * At most 30.
   *
   * @default 10
   * @example 15
   */
  limit?: number;
}

/** The errors that getMuseumHours answers with. */
export type GetMuseumHoursError =
  | MuseumErrorOf<400 | 404, ErrorObject>
  | MuseumOtherError<400 | 404>;

/**
 * Get museum hours
 *
 * Get upcoming museum operating hours.
 *
 * `GET /museum-hours`
 */
export function getMuseumHours(
  transport: MuseumTransport,
  params?: GetMuseumHoursParams,
  options?: CallOptions,
): Call<MuseumHours, GetMuseumHoursError> {
  return transport.call({
    id: "getMuseumHours",
    method: "GET",
    path: "/museum-hours",
    params,
    anyJson: true,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface OperationsErrors {
  getMuseumHours: GetMuseumHoursError;
}
