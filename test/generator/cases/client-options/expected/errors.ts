// Generated from openapi.yaml. Do not edit.

import { ApiError } from "specloom";

/** ClientOptions error statuses, by name. */
export const ClientOptionsErrorStatus = {} as const;

export type ClientOptionsErrorStatus =
  (typeof ClientOptionsErrorStatus)[keyof typeof ClientOptionsErrorStatus];

/** The names of ClientOptions error statuses. */
export type ClientOptionsErrorName = keyof typeof ClientOptionsErrorStatus;

/** What the document of Shops says of each code, by number. */
export const clientOptionsErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Shops. */
export class ClientOptionsError extends ApiError {
  override readonly name: string = "ClientOptionsError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ClientOptionsErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ClientOptionsErrorOf<Name extends ClientOptionsErrorName>
  extends ClientOptionsError {
  readonly codeName: Name | "unknown";
}
