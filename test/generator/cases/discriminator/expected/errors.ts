// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Discriminator error statuses, by name. */
export const DiscriminatorErrorStatus = {} as const;

export type DiscriminatorErrorStatus =
  (typeof DiscriminatorErrorStatus)[keyof typeof DiscriminatorErrorStatus];

/** The names of Discriminator error statuses. */
export type DiscriminatorErrorName = keyof typeof DiscriminatorErrorStatus;

/** What the document of Zoo says of each code, by number. */
export const discriminatorErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Zoo. */
export class DiscriminatorError extends ApiError {
  override readonly name: string = "DiscriminatorError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: DiscriminatorErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface DiscriminatorErrorOf<Name extends DiscriminatorErrorName>
  extends DiscriminatorError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type DiscriminatorCallError<Name extends DiscriminatorErrorName> =
  | DiscriminatorErrorOf<Name>
  | CallError;
