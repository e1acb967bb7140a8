// Generated from spec/spaces/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import type {
  Call,
  CallOptions,
  ClientErrorStatus,
  ServerErrorStatus,
} from "../../../src/runtime.js";
import type { SpacesErrorName, SpacesErrorOf, SpacesOtherError } from "../errors.js";
import type { CapturedEmailList, ErrorObject } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/**
 * Addresses that visitors left in an email-capture section of a space. They are read-only and
 * have no id.
 */
export interface CapturedEmailsGroup {
  /**
   * List captured emails
   *
   * Answers with one page of the addresses that visitors left in the email-capture sections of
   * all spaces. Captured emails have no id, so what to give as a cursor is not documented.
   *
   * `GET /captured_emails`
   */
  list(
    params?: ListCapturedEmailsParams,
    options?: CallOptions,
  ): Call<CapturedEmailList, ListCapturedEmailsError>;
}

/** The parameters of listCapturedEmails. */
export interface ListCapturedEmailsParams {
  /**
   * How many objects a page may hold at most, from 1 to 100.
   *
   * 1 to 100.
   *
   * @default 20
   */
  limit?: number;
  /**
   * The cursor of an object of this list. The page follows that object. The objects of this list
   * have no id, and Spaces does not document what else to give. The sandbox takes the `token` of
   * a subscription and the `created` of anything else. (inferred: these two)
   */
  starting_after?: string;
  /**
   * The cursor of an object of this list. The page precedes that object. The objects of this
   * list have no id, and Spaces does not document what else to give. The sandbox takes the
   * `token` of a subscription and the `created` of anything else. (inferred: these two)
   */
  starting_before?: string;
}

/** The errors that listCapturedEmails answers with. */
export type ListCapturedEmailsError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List captured emails
 *
 * Answers with one page of the addresses that visitors left in the email-capture sections of
 * all spaces. Captured emails have no id, so what to give as a cursor is not documented.
 *
 * `GET /captured_emails`
 */
export function listCapturedEmails(
  transport: SpacesTransport,
  params?: ListCapturedEmailsParams,
  options?: CallOptions,
): Call<CapturedEmailList, ListCapturedEmailsError> {
  return transport.call({
    id: "listCapturedEmails",
    method: "GET",
    path: "/captured_emails",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface CapturedEmailsErrors {
  listCapturedEmails: ListCapturedEmailsError;
}
