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
import type { ErrorObject, WebhookList } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/**
 * Deliveries of events. Spaces tries a delivery every hour until it succeeds, at most 24
 * times. The form of the delivered request is not documented.
 */
export interface WebhooksGroup {
  /**
   * List webhooks
   *
   * Answers with one page of deliveries of events, pending ones included. Webhooks have no id,
   * so what to give as a cursor is not documented.
   *
   * `GET /webhooks`
   */
  list(params?: ListWebhooksParams, options?: CallOptions): Call<WebhookList, ListWebhooksError>;
}

/** The parameters of listWebhooks. */
export interface ListWebhooksParams {
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

/** The errors that listWebhooks answers with. */
export type ListWebhooksError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List webhooks
 *
 * Answers with one page of deliveries of events, pending ones included. Webhooks have no id,
 * so what to give as a cursor is not documented.
 *
 * `GET /webhooks`
 */
export function listWebhooks(
  transport: SpacesTransport,
  params?: ListWebhooksParams,
  options?: CallOptions,
): Call<WebhookList, ListWebhooksError> {
  return transport.call({
    id: "listWebhooks",
    method: "GET",
    path: "/webhooks",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface WebhooksErrors {
  listWebhooks: ListWebhooksError;
}
