// Generated from openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "specloom/runtime";
import type { PetErrors } from "./resources/pet.js";
import type { StoreErrors } from "./resources/store.js";
import type { UserErrors } from "./resources/user.js";

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
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ReadmePetstoreErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof ReadmePetstoreErrors>(
    error: unknown,
    operation: N,
  ): error is ReadmePetstoreErrors[N] {
    return error instanceof ReadmePetstoreError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface ReadmePetstoreErrorOf<Status extends number, Body> extends ReadmePetstoreError {
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface ReadmePetstoreOtherError<Described extends number> extends ReadmePetstoreError {
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Swagger Petstore, by the operation's id. */
export interface ReadmePetstoreErrors extends PetErrors, StoreErrors, UserErrors {}
