// Generated from spec/spaces/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

import {
  type Call,
  type CallOptions,
  type ClientErrorStatus,
  form,
  type ServerErrorStatus,
} from "../../../src/runtime.js";
import type { SpacesErrorName, SpacesErrorOf, SpacesOtherError } from "../errors.js";
import type {
  ErrorObject,
  ResourceSubscription,
  ResourceSubscriptionCreate,
  ResourceSubscriptionList,
} from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/**
 * Requests to be told about one type of event, in the manner of REST Hooks (resthooks.org). No
 * way to end one is documented.
 */
export interface ResourceSubscriptionsGroup {
  /**
   * List resource subscriptions
   *
   * Answers with one page of the requests to be told about events. Resource subscriptions have
   * no id, so what to give as a cursor is not documented.
   *
   * `GET /resource_subscriptions`
   */
  list(
    params?: ListResourceSubscriptionsParams,
    options?: CallOptions,
  ): Call<ResourceSubscriptionList, ListResourceSubscriptionsError>;

  /**
   * Create a resource subscription
   *
   * Asks Spaces to tell `target_url` about every event of one type. The body is a form, and the
   * answer has status 200, not 201.
   *
   * `POST /resource_subscriptions`
   *
   * @param body The type of event, and where to deliver it.
   */
  create(
    body: ResourceSubscriptionCreate,
    options?: CallOptions,
  ): Call<ResourceSubscription, CreateResourceSubscriptionError>;
}

/** The parameters of listResourceSubscriptions. */
export interface ListResourceSubscriptionsParams {
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

/** The errors that listResourceSubscriptions answers with. */
export type ListResourceSubscriptionsError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List resource subscriptions
 *
 * Answers with one page of the requests to be told about events. Resource subscriptions have
 * no id, so what to give as a cursor is not documented.
 *
 * `GET /resource_subscriptions`
 */
export function listResourceSubscriptions(
  transport: SpacesTransport,
  params?: ListResourceSubscriptionsParams,
  options?: CallOptions,
): Call<ResourceSubscriptionList, ListResourceSubscriptionsError> {
  return transport.call({
    id: "listResourceSubscriptions",
    method: "GET",
    path: "/resource_subscriptions",
    params,
    options,
  });
}

/** The errors that createResourceSubscription answers with. */
export type CreateResourceSubscriptionError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Create a resource subscription
 *
 * Asks Spaces to tell `target_url` about every event of one type. The body is a form, and the
 * answer has status 200, not 201.
 *
 * `POST /resource_subscriptions`
 *
 * @param body The type of event, and where to deliver it.
 */
export function createResourceSubscription(
  transport: SpacesTransport,
  body: ResourceSubscriptionCreate,
  options?: CallOptions,
): Call<ResourceSubscription, CreateResourceSubscriptionError> {
  return transport.call({
    id: "createResourceSubscription",
    method: "POST",
    path: "/resource_subscriptions",
    body,
    encode: form,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ResourceSubscriptionsErrors {
  listResourceSubscriptions: ListResourceSubscriptionsError;
  createResourceSubscription: CreateResourceSubscriptionError;
}
