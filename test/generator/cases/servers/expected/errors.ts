// Generated from openapi.yaml. Do not edit.

import { ApiError, type CallError } from "specloom";

/** Servers error statuses, by name. */
export const ServersErrorStatus = {} as const;

export type ServersErrorStatus = (typeof ServersErrorStatus)[keyof typeof ServersErrorStatus];

/** The names of Servers error statuses. */
export type ServersErrorName = keyof typeof ServersErrorStatus;

/** What the document of Servers says of each code, by number. */
export const serversErrorCatalog = {} as const;

/** An answer outside 2xx. Source: Servers. */
export class ServersError extends ApiError {
  override readonly name: string = "ServersError";
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: ServersErrorName | "unknown";
}

/** The error narrowed to the codes that an operation declares. */
export interface ServersErrorOf<Name extends ServersErrorName> extends ServersError {
  readonly codeName: Name | "unknown";
}

/** Everything that a call's result may hold as its error. */
export type ServersCallError<Name extends ServersErrorName> = ServersErrorOf<Name> | CallError;
