// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { BookingsErrors } from "./resources/bookings.js";
import type { PaymentsErrors } from "./resources/payments.js";
import type { StationsErrors } from "./resources/stations.js";
import type { TripsErrors } from "./resources/trips.js";

/** ReadmeTrainTravel error statuses, by name. */
export const ReadmeTrainTravelErrorStatus = {
  /** Bad Request */
  bad_request: 400,
  /** Unauthorized */
  unauthorized: 401,
  /** Forbidden */
  forbidden: 403,
  /** Not Found */
  not_found: 404,
  /** Conflict */
  conflict: 409,
  /** Too Many Requests */
  too_many_requests: 429,
  /** Internal Server Error */
  internal_server_error: 500,
} as const;

export type ReadmeTrainTravelErrorStatus =
  (typeof ReadmeTrainTravelErrorStatus)[keyof typeof ReadmeTrainTravelErrorStatus];

/** The names of ReadmeTrainTravel error statuses. */
export type ReadmeTrainTravelErrorName = keyof typeof ReadmeTrainTravelErrorStatus;

/** What the document of Train Travel API says of each code, by number. */
export const readmeTrainTravelErrorCatalog = {
  400: { name: "bad_request", status: 400, description: "Bad Request" },
  401: { name: "unauthorized", status: 401, description: "Unauthorized" },
  403: { name: "forbidden", status: 403, description: "Forbidden" },
  404: { name: "not_found", status: 404, description: "Not Found" },
  409: { name: "conflict", status: 409, description: "Conflict" },
  429: { name: "too_many_requests", status: 429, description: "Too Many Requests" },
  500: { name: "internal_server_error", status: 500, description: "Internal Server Error" },
} as const;

/** An answer outside 2xx. Source: Train Travel API. */
export class ReadmeTrainTravelError extends ApiError {
  override readonly name: string = "ReadmeTrainTravelError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadmeTrainTravelErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ReadmeTrainTravelErrors>(
    error: unknown,
    operation: N,
  ): error is ReadmeTrainTravelErrors[N] {
    return error instanceof ReadmeTrainTravelError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ReadmeTrainTravelErrorOf<Status extends number, Body>
  extends ReadmeTrainTravelError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ReadmeTrainTravelOtherError<Described extends number>
  extends ReadmeTrainTravelError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Train Travel API, by the operation's id. */
export interface ReadmeTrainTravelErrors
  extends StationsErrors,
    TripsErrors,
    BookingsErrors,
    PaymentsErrors {}
