// Generated from openapi.json. Do not edit.

import { ApiError } from "specloom";

/** Minimal30 error statuses, by name. */
export const Minimal30ErrorStatus = {
  /** There is no such loaf. */
  not_found: 404,
} as const;

export type Minimal30ErrorStatus = (typeof Minimal30ErrorStatus)[keyof typeof Minimal30ErrorStatus];

/** The names of Minimal30 error statuses. */
export type Minimal30ErrorName = keyof typeof Minimal30ErrorStatus;

/** What the document of Bakery says of each code, by number. */
export const minimal30ErrorCatalog = {
  404: { name: "not_found", status: 404, description: "There is no such loaf." },
} as const;

/** An answer outside 2xx. Source: Bakery. */
export class Minimal30Error extends ApiError {
  override readonly name: string = "Minimal30Error";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: Minimal30ErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface Minimal30ErrorOf<Name extends Minimal30ErrorName> extends Minimal30Error {
  readonly codeName: Name | "unknown";
}
