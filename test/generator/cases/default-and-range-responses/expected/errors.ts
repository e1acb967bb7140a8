// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** DefaultAndRangeResponses error statuses, by name. */
export const DefaultAndRangeResponsesErrorStatus = {
  /** A status of no name. */
  status_418: 418,
  too_many_requests: 429,
  /** Too many ask. */
  service_unavailable: 503,
} as const;

export type DefaultAndRangeResponsesErrorStatus =
  (typeof DefaultAndRangeResponsesErrorStatus)[keyof typeof DefaultAndRangeResponsesErrorStatus];

/** The names of DefaultAndRangeResponses error statuses. */
export type DefaultAndRangeResponsesErrorName = keyof typeof DefaultAndRangeResponsesErrorStatus;

/** What the document of Weather says of each code, by number. */
export const defaultAndRangeResponsesErrorCatalog = {
  418: { name: "status_418", status: 418, description: "A status of no name." },
  429: { name: "too_many_requests", status: 429, description: "" },
  503: { name: "service_unavailable", status: 503, description: "Too many ask." },
} as const;

/** An answer outside 2xx. Source: Weather. */
export class DefaultAndRangeResponsesError extends ApiError {
  override readonly name: string = "DefaultAndRangeResponsesError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: DefaultAndRangeResponsesErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface DefaultAndRangeResponsesErrorOf<Name extends DefaultAndRangeResponsesErrorName>
  extends DefaultAndRangeResponsesError {
  readonly codeName: Name | "unknown";
}
