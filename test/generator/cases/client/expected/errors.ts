// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** ClientApi error statuses, by name. */
export const ClientApiErrorStatus = {} as const;

export type ClientApiErrorStatus = (typeof ClientApiErrorStatus)[keyof typeof ClientApiErrorStatus];

/** The names of ClientApi error statuses. */
export type ClientApiErrorName = keyof typeof ClientApiErrorStatus;

/** What the document of Clients says of each code, by number. */
export const clientApiErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Clients. */
export class ClientApiError extends ApiError {
  override readonly name: string = "ClientApiError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ClientApiErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ClientApiErrorOf<Name extends ClientApiErrorName> extends ClientApiError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ClientApiCallError<Name extends ClientApiErrorName> =
  | ClientApiErrorOf<Name>
  | CallError;
