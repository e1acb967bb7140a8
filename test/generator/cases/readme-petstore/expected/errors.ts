// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** ReadmePetstore error statuses, by name. */
export const ReadmePetstoreErrorStatus = {
  /** Invalid ID supplied */
  bad_request: 400,
  /** Pet not found */
  not_found: 404,
  /** Invalid input */
  method_not_allowed: 405,
} as const;

export type ReadmePetstoreErrorStatus =
  (typeof ReadmePetstoreErrorStatus)[keyof typeof ReadmePetstoreErrorStatus];

/** The names of ReadmePetstore error statuses. */
export type ReadmePetstoreErrorName = keyof typeof ReadmePetstoreErrorStatus;

/** What the document of Swagger Petstore says of each code, by number. */
export const readmePetstoreErrorCatalog = {
  400: { name: "bad_request", status: 400, description: "Invalid ID supplied" },
  404: { name: "not_found", status: 404, description: "Pet not found" },
  405: { name: "method_not_allowed", status: 405, description: "Invalid input" },
} as const;

/** An answer outside 2xx. Source: Swagger Petstore. */
export class ReadmePetstoreError extends ApiError {
  override readonly name: string = "ReadmePetstoreError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadmePetstoreErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ReadmePetstoreErrorOf<Name extends ReadmePetstoreErrorName>
  extends ReadmePetstoreError {
  readonly codeName: Name | "unknown";
}
