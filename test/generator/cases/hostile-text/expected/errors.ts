// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** HostileText error statuses, by name. */
export const HostileTextErrorStatus = {
  /** *\/ `${x}` � end */
  bad_request: 400,
} as const;

export type HostileTextErrorStatus =
  (typeof HostileTextErrorStatus)[keyof typeof HostileTextErrorStatus];

/** The names of HostileText error statuses. */
export type HostileTextErrorName = keyof typeof HostileTextErrorStatus;

/**
 * What the document of Evil *\/ alert(1) /\* `${process.exit()}` � � says of each code, by
 * number.
 */
export const hostileTextErrorCatalog = {
  400: { name: "bad_request", status: 400, description: "*/ `${x}` \u2028 end" },
} as const;

/** An answer outside 2xx. Source: Evil *\/ alert(1) /\* `${process.exit()}` � �. */
export class HostileTextError extends ApiError {
  override readonly name: string = "HostileTextError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: HostileTextErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface HostileTextErrorOf<Name extends HostileTextErrorName> extends HostileTextError {
  readonly codeName: Name | "unknown";
}
