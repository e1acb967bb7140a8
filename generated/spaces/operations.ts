// Generated from spec/spaces/openapi.yaml. Do not edit.

import {
  byCursor,
  type Call,
  type CallOptions,
  form,
  ListCall,
  type ListOptions,
} from "../../src/index.js";
import type { SpacesErrorOf } from "./errors.js";
import type { SpacesTransport } from "./transport.js";
import type {
  Account,
  CapturedEmailList,
  Customer,
  CustomerList,
  EventList,
  Invoice,
  InvoiceList,
  ListCapturedEmailsParams,
  ListCustomersParams,
  ListEventsParams,
  ListInvoicesParams,
  ListResourceSubscriptionsParams,
  ListSpacesParams,
  ListSubscriptionsParams,
  ListWebhooksParams,
  ResourceSubscription,
  ResourceSubscriptionCreate,
  ResourceSubscriptionList,
  Space,
  SpaceList,
  Subscription,
  SubscriptionList,
  WebhookList,
} from "./types.js";

/** What can go wrong in getAccount. */
export type GetAccountError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Get the account
 *
 * Answers with the user to whom the access token belongs.
 *
 * `GET /account`
 */
export function getAccount(
  transport: SpacesTransport,
  options?: CallOptions,
): Call<Account, GetAccountError> {
  return transport.call({
    id: "getAccount",
    method: "GET",
    path: "/account",
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listCapturedEmails. */
export type ListCapturedEmailsError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listCustomers. */
export type ListCustomersError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * List customers
 *
 * Answers with one page of the customers of all spaces.
 *
 * `GET /customers`
 */
export function listCustomers(
  transport: SpacesTransport,
  params?: ListCustomersParams,
  options?: ListOptions,
): ListCall<CustomerList, Customer, ListCustomersError> {
  return new ListCall(transport, cursorPages, {
    id: "listCustomers",
    method: "GET",
    path: "/customers",
    params,
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in getCustomer. */
export type GetCustomerError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Get a customer
 *
 * Answers with one customer.
 *
 * `GET /customers/{customer_id}`
 */
export function getCustomer(
  transport: SpacesTransport,
  customerId: string,
  options?: CallOptions,
): Call<Customer, GetCustomerError> {
  return transport.call({
    id: "getCustomer",
    method: "GET",
    path: "/customers/{customer_id}",
    pathParams: { customer_id: customerId },
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in getSubscription. */
export type GetSubscriptionError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Get a subscription
 *
 * Answers with one subscription of a customer. Both parts of the path are needed: a token is
 * unique only within its customer.
 *
 * `GET /customers/{customer_id}/subscriptions/{subscription_token}`
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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listEvents. */
export type ListEventsError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * List events
 *
 * Answers with one page of what happened in the account. Events have no id, so what to give as
 * a cursor is not documented.
 *
 * `GET /events`
 */
export function listEvents(
  transport: SpacesTransport,
  params?: ListEventsParams,
  options?: CallOptions,
): Call<EventList, ListEventsError> {
  return transport.call({
    id: "listEvents",
    method: "GET",
    path: "/events",
    params,
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listInvoices. */
export type ListInvoicesError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * List invoices
 *
 * Answers with one page of the invoices of all spaces.
 *
 * `GET /invoices`
 */
export function listInvoices(
  transport: SpacesTransport,
  params?: ListInvoicesParams,
  options?: ListOptions,
): ListCall<InvoiceList, Invoice, ListInvoicesError> {
  return new ListCall(transport, cursorPages, {
    id: "listInvoices",
    method: "GET",
    path: "/invoices",
    params,
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in getInvoice. */
export type GetInvoiceError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Get an invoice
 *
 * Answers with one invoice, its lines and its customer.
 *
 * `GET /invoices/{invoice_id}`
 */
export function getInvoice(
  transport: SpacesTransport,
  invoiceId: string,
  options?: CallOptions,
): Call<Invoice, GetInvoiceError> {
  return transport.call({
    id: "getInvoice",
    method: "GET",
    path: "/invoices/{invoice_id}",
    pathParams: { invoice_id: invoiceId },
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listResourceSubscriptions. */
export type ListResourceSubscriptionsError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in createResourceSubscription. */
export type CreateResourceSubscriptionError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Create a resource subscription
 *
 * Asks Spaces to tell `target_url` about every event of one type. The body is a form, and the
 * answer has status 200, not 201.
 *
 * `POST /resource_subscriptions`
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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listSpaces. */
export type ListSpacesError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * List spaces
 *
 * Answers with one page of the spaces of the account, public or not.
 *
 * `GET /spaces`
 */
export function listSpaces(
  transport: SpacesTransport,
  params?: ListSpacesParams,
  options?: ListOptions,
): ListCall<SpaceList, Space, ListSpacesError> {
  return new ListCall(transport, cursorPages, {
    id: "listSpaces",
    method: "GET",
    path: "/spaces",
    params,
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in getSpace. */
export type GetSpaceError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

/**
 * Get a space
 *
 * Answers with one space.
 *
 * `GET /spaces/{space_id}`
 */
export function getSpace(
  transport: SpacesTransport,
  spaceId: number,
  options?: CallOptions,
): Call<Space, GetSpaceError> {
  return transport.call({
    id: "getSpace",
    method: "GET",
    path: "/spaces/{space_id}",
    pathParams: { space_id: spaceId },
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listSubscriptions. */
export type ListSubscriptionsError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

/** What can go wrong in listWebhooks. */
export type ListWebhooksError = SpacesErrorOf<
  "bad_request" | "unauthorized" | "not_found" | "internal_server_error"
>;

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
    errors: ["bad_request", "unauthorized", "not_found", "internal_server_error"],
    options,
  });
}

const cursorPages = byCursor({
  items: "data",
  hasMore: "has_more",
  from: "id",
  after: "starting_after",
  before: "starting_before",
});
