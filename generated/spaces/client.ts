// Generated from spec/spaces/openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type ListCall,
  type ListOptions,
  type RawRequest,
  rawRequest,
} from "../../src/index.js";
import type { SpacesError } from "./errors.js";
import * as operations from "./operations.js";
import { createSpacesTransport, type SpacesOptions, type SpacesTransport } from "./transport.js";
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

/** Spaces API */
export interface SpacesClient {
  readonly account: AccountGroup;
  readonly capturedEmails: CapturedEmailsGroup;
  readonly customers: CustomersGroup;
  readonly subscriptions: SubscriptionsGroup;
  readonly events: EventsGroup;
  readonly invoices: InvoicesGroup;
  readonly resourceSubscriptions: ResourceSubscriptionsGroup;
  readonly spaces: SpacesGroup;
  readonly webhooks: WebhooksGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, SpacesError>;
  /** The same client with other options. */
  withOptions(options: SpacesOptions): SpacesClient;
}

export interface AccountGroup {
  /**
   * Get the account
   *
   * `GET /account`
   */
  get(options?: CallOptions): Call<Account, operations.GetAccountError>;
}

export interface CapturedEmailsGroup {
  /**
   * List captured emails
   *
   * `GET /captured_emails`
   */
  list(
    params?: ListCapturedEmailsParams,
    options?: CallOptions,
  ): Call<CapturedEmailList, operations.ListCapturedEmailsError>;
}

export interface CustomersGroup {
  /**
   * List customers
   *
   * `GET /customers`
   */
  list(
    params?: ListCustomersParams,
    options?: ListOptions,
  ): ListCall<CustomerList, Customer, operations.ListCustomersError>;

  /**
   * Get a customer
   *
   * `GET /customers/{customer_id}`
   */
  get(customerId: string, options?: CallOptions): Call<Customer, operations.GetCustomerError>;
}

export interface SubscriptionsGroup {
  /**
   * Get a subscription
   *
   * `GET /customers/{customer_id}/subscriptions/{subscription_token}`
   */
  get(
    customerId: string,
    subscriptionToken: string,
    options?: CallOptions,
  ): Call<Subscription, operations.GetSubscriptionError>;

  /**
   * List subscriptions
   *
   * `GET /subscriptions`
   */
  list(
    params?: ListSubscriptionsParams,
    options?: CallOptions,
  ): Call<SubscriptionList, operations.ListSubscriptionsError>;
}

export interface EventsGroup {
  /**
   * List events
   *
   * `GET /events`
   */
  list(
    params?: ListEventsParams,
    options?: CallOptions,
  ): Call<EventList, operations.ListEventsError>;
}

export interface InvoicesGroup {
  /**
   * List invoices
   *
   * `GET /invoices`
   */
  list(
    params?: ListInvoicesParams,
    options?: ListOptions,
  ): ListCall<InvoiceList, Invoice, operations.ListInvoicesError>;

  /**
   * Get an invoice
   *
   * `GET /invoices/{invoice_id}`
   */
  get(invoiceId: string, options?: CallOptions): Call<Invoice, operations.GetInvoiceError>;
}

export interface ResourceSubscriptionsGroup {
  /**
   * List resource subscriptions
   *
   * `GET /resource_subscriptions`
   */
  list(
    params?: ListResourceSubscriptionsParams,
    options?: CallOptions,
  ): Call<ResourceSubscriptionList, operations.ListResourceSubscriptionsError>;

  /**
   * Create a resource subscription
   *
   * `POST /resource_subscriptions`
   */
  create(
    body: ResourceSubscriptionCreate,
    options?: CallOptions,
  ): Call<ResourceSubscription, operations.CreateResourceSubscriptionError>;
}

export interface SpacesGroup {
  /**
   * List spaces
   *
   * `GET /spaces`
   */
  list(
    params?: ListSpacesParams,
    options?: ListOptions,
  ): ListCall<SpaceList, Space, operations.ListSpacesError>;

  /**
   * Get a space
   *
   * `GET /spaces/{space_id}`
   */
  get(spaceId: number, options?: CallOptions): Call<Space, operations.GetSpaceError>;
}

export interface WebhooksGroup {
  /**
   * List webhooks
   *
   * `GET /webhooks`
   */
  list(
    params?: ListWebhooksParams,
    options?: CallOptions,
  ): Call<WebhookList, operations.ListWebhooksError>;
}

/**
 * Makes a Spaces client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createSpacesClient(options: SpacesOptions = {}): SpacesClient {
  return bind(createSpacesTransport(options));
}

function bind(transport: SpacesTransport): SpacesClient {
  return {
    account: {
      get: (options) => operations.getAccount(transport, options),
    },
    capturedEmails: {
      list: (params, options) => operations.listCapturedEmails(transport, params, options),
    },
    customers: {
      list: (params, options) => operations.listCustomers(transport, params, options),
      get: (customerId, options) => operations.getCustomer(transport, customerId, options),
    },
    subscriptions: {
      get: (customerId, subscriptionToken, options) =>
        operations.getSubscription(transport, customerId, subscriptionToken, options),
      list: (params, options) => operations.listSubscriptions(transport, params, options),
    },
    events: {
      list: (params, options) => operations.listEvents(transport, params, options),
    },
    invoices: {
      list: (params, options) => operations.listInvoices(transport, params, options),
      get: (invoiceId, options) => operations.getInvoice(transport, invoiceId, options),
    },
    resourceSubscriptions: {
      list: (params, options) => operations.listResourceSubscriptions(transport, params, options),
      create: (body, options) => operations.createResourceSubscription(transport, body, options),
    },
    spaces: {
      list: (params, options) => operations.listSpaces(transport, params, options),
      get: (spaceId, options) => operations.getSpace(transport, spaceId, options),
    },
    webhooks: {
      list: (params, options) => operations.listWebhooks(transport, params, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
