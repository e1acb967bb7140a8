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
import type { ErrorObject, Subscription, SubscriptionList } from "../schemas.js";
import type { SpacesTransport } from "../transport.js";

/** What customers subscribed to. Each subscription belongs to one customer. */
export interface SubscriptionsGroup {
  /**
   * Get a subscription
   *
   * Answers with one subscription of a customer. Both parts of the path are needed: a token is
   * unique only within its customer.
   *
   * `GET /customers/{customer_id}/subscriptions/{subscription_token}`
   *
   * @param customerId The `id` of a customer.
   * @param subscriptionToken The `token` of a subscription of this customer.
   */
  get(
    customerId: string,
    subscriptionToken: string,
    options?: CallOptions,
  ): Call<Subscription, GetSubscriptionError>;

  /**
   * List subscriptions
   *
   * Answers with one page of the subscriptions of all customers. A subscription has no id, and
   * its token is unique only within its customer, so what to give as a cursor is not documented.
   *
   * `GET /subscriptions`
   */
  list(
    params?: ListSubscriptionsParams,
    options?: CallOptions,
  ): Call<SubscriptionList, ListSubscriptionsError>;
}

/** The errors that getSubscription answers with. */
export type GetSubscriptionError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * Get a subscription
 *
 * Answers with one subscription of a customer. Both parts of the path are needed: a token is
 * unique only within its customer.
 *
 * `GET /customers/{customer_id}/subscriptions/{subscription_token}`
 *
 * @param customerId The `id` of a customer.
 * @param subscriptionToken The `token` of a subscription of this customer.
 */
export function getSubscription(
  transport: SpacesTransport,
  customerId: string,
  subscriptionToken: string,
  options?: CallOptions,
): Call<Subscription, GetSubscriptionError> {
  return transport.call({
    id: "getSubscription",
    method: "GET",
    path: "/customers/{customer_id}/subscriptions/{subscription_token}",
    pathParams: { customer_id: customerId, subscription_token: subscriptionToken },
    options,
  });
}

/** The parameters of listSubscriptions. */
export interface ListSubscriptionsParams {
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

/** The errors that listSubscriptions answers with. */
export type ListSubscriptionsError =
  | SpacesErrorOf<SpacesErrorName, ClientErrorStatus | ServerErrorStatus, ErrorObject>
  | SpacesOtherError<SpacesErrorName, ClientErrorStatus | ServerErrorStatus>;

/**
 * List subscriptions
 *
 * Answers with one page of the subscriptions of all customers. A subscription has no id, and
 * its token is unique only within its customer, so what to give as a cursor is not documented.
 *
 * `GET /subscriptions`
 */
export function listSubscriptions(
  transport: SpacesTransport,
  params?: ListSubscriptionsParams,
  options?: CallOptions,
): Call<SubscriptionList, ListSubscriptionsError> {
  return transport.call({
    id: "listSubscriptions",
    method: "GET",
    path: "/subscriptions",
    params,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface SubscriptionsErrors {
  getSubscription: GetSubscriptionError;
  listSubscriptions: ListSubscriptionsError;
}
