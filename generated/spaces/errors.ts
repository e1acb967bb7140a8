// Generated from spec/spaces/openapi.yaml. Do not edit.

import { ApiError, type ErrorStatus } from "../../src/runtime.js";
import type { AccountErrors } from "./resources/account.js";
import type { CapturedEmailsErrors } from "./resources/captured-emails.js";
import type { CustomersErrors } from "./resources/customers.js";
import type { EventsErrors } from "./resources/events.js";
import type { InvoicesErrors } from "./resources/invoices.js";
import type { ResourceSubscriptionsErrors } from "./resources/resource-subscriptions.js";
import type { SpacesResourceErrors } from "./resources/spaces.js";
import type { SubscriptionsErrors } from "./resources/subscriptions.js";
import type { WebhooksErrors } from "./resources/webhooks.js";

/** Spaces error statuses, by name. */
export const SpacesErrorStatus = {
  /** A required parameter is missing, or a parameter is invalid. */
  bad_request: 400,
  /** The access token is missing or not valid. */
  unauthorized: 401,
  /** There is no such resource. */
  not_found: 404,
  /** Something failed at Spaces. */
  internal_server_error: 500,
} as const;

export type SpacesErrorStatus = (typeof SpacesErrorStatus)[keyof typeof SpacesErrorStatus];

/** The names of Spaces error statuses. */
export type SpacesErrorName = keyof typeof SpacesErrorStatus;

/** What the document of Spaces API says of each code, by number. */
export const spacesErrorCatalog = {
  400: {
    name: "bad_request",
    status: 400,
    description: "A required parameter is missing, or a parameter is invalid.",
  },
  401: {
    name: "unauthorized",
    status: 401,
    description: "The access token is missing or not valid.",
  },
  404: { name: "not_found", status: 404, description: "There is no such resource." },
  500: { name: "internal_server_error", status: 500, description: "Something failed at Spaces." },
} as const;

/** An answer outside 2xx. Source: Spaces API. */
export class SpacesError extends ApiError {
  override readonly name: string = "SpacesError";
  declare readonly code: number | undefined;
  /**
   * The code's name, or "unknown" where the operation does not declare the code. The HTTP status
   * is the code.
   */
  declare readonly codeName: SpacesErrorName | "unknown";

  /** Whether something is the error of an operation, by the operation's id in the document. */
  static is<N extends keyof SpacesErrors>(error: unknown, operation: N): error is SpacesErrors[N] {
    return error instanceof SpacesError && error.operation === operation;
  }
}

/** An error at a status that the operation describes. */
export interface SpacesErrorOf<Name extends SpacesErrorName, Status extends number, Body = unknown>
  extends SpacesError {
  readonly codeName: Name | "unknown";
  readonly status: Status;
  readonly body: Body | undefined;
}

/** An error at any other status. */
export interface SpacesOtherError<Name extends SpacesErrorName, Described extends number>
  extends SpacesError {
  readonly codeName: Name | "unknown";
  readonly status: Exclude<ErrorStatus, Described>;
  readonly body: unknown;
}

/** The errors of each operation of Spaces API, by the operation's id. */
export interface SpacesErrors
  extends AccountErrors,
    CapturedEmailsErrors,
    CustomersErrors,
    SubscriptionsErrors,
    EventsErrors,
    InvoicesErrors,
    ResourceSubscriptionsErrors,
    SpacesResourceErrors,
    WebhooksErrors {}
