// Generated from spec/spaces/openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "../../src/runtime.js";
import type { SpacesError } from "./errors.js";
import * as account from "./resources/account.js";
import * as capturedEmails from "./resources/captured-emails.js";
import * as customers from "./resources/customers.js";
import * as events from "./resources/events.js";
import * as invoices from "./resources/invoices.js";
import * as resourceSubscriptions from "./resources/resource-subscriptions.js";
import * as spaces from "./resources/spaces.js";
import * as subscriptions from "./resources/subscriptions.js";
import * as webhooks from "./resources/webhooks.js";
import { createSpacesTransport, type SpacesOptions, type SpacesTransport } from "./transport.js";

/** Spaces API */
export interface SpacesClient {
  /** The user to whom the access token belongs. */
  readonly account: account.AccountGroup;
  /**
   * Addresses that visitors left in an email-capture section of a space. They are read-only and
   * have no id.
   */
  readonly capturedEmails: capturedEmails.CapturedEmailsGroup;
  /** The customers of all spaces. They are read-only. */
  readonly customers: customers.CustomersGroup;
  /** What customers subscribed to. Each subscription belongs to one customer. */
  readonly subscriptions: subscriptions.SubscriptionsGroup;
  /**
   * What happened in the account, such as a new customer or a paid invoice. Spaces may deliver
   * each event to the webhook URL of the application, to the webhook URLs of the user and to the
   * targets of resource subscriptions.
   */
  readonly events: events.EventsGroup;
  /** What customers were billed. Each invoice belongs to one customer. */
  readonly invoices: invoices.InvoicesGroup;
  /**
   * Requests to be told about one type of event, in the manner of REST Hooks (resthooks.org). No
   * way to end one is documented.
   */
  readonly resourceSubscriptions: resourceSubscriptions.ResourceSubscriptionsGroup;
  /** The spaces of the account, which group everything else. They are read-only. */
  readonly spaces: spaces.SpacesGroup;
  /**
   * Deliveries of events. Spaces tries a delivery every hour until it succeeds, at most 24
   * times. The form of the delivered request is not documented.
   */
  readonly webhooks: webhooks.WebhooksGroup;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, SpacesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: SpacesOptions): SpacesClient;
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
      get: (options) => account.getAccount(transport, options),
    },
    capturedEmails: {
      list: (params, options) => capturedEmails.listCapturedEmails(transport, params, options),
    },
    customers: {
      list: (params, options) => customers.listCustomers(transport, params, options),
      get: (customerId, options) => customers.getCustomer(transport, customerId, options),
    },
    subscriptions: {
      get: (customerId, subscriptionToken, options) =>
        subscriptions.getSubscription(transport, customerId, subscriptionToken, options),
      list: (params, options) => subscriptions.listSubscriptions(transport, params, options),
    },
    events: {
      list: (params, options) => events.listEvents(transport, params, options),
    },
    invoices: {
      list: (params, options) => invoices.listInvoices(transport, params, options),
      get: (invoiceId, options) => invoices.getInvoice(transport, invoiceId, options),
    },
    resourceSubscriptions: {
      list: (params, options) =>
        resourceSubscriptions.listResourceSubscriptions(transport, params, options),
      create: (body, options) =>
        resourceSubscriptions.createResourceSubscription(transport, body, options),
    },
    spaces: {
      list: (params, options) => spaces.listSpaces(transport, params, options),
      get: (spaceId, options) => spaces.getSpace(transport, spaceId, options),
    },
    webhooks: {
      list: (params, options) => webhooks.listWebhooks(transport, params, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
