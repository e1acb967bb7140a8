// Generated from spec/spaces/openapi.yaml. Do not edit.
// (inferred) at the end of a comment: the API's own documentation does not say so.
// (inferred: …) there: only what stands after the colon is inferred, the rest is documented.
// What is inferred throughout is listed once, at the head of the document.

/** The user of an access token. It has no id. */
export interface Account {
  /** The type of this object. */
  object: "account";
  /**
   * When the account came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1409742300
   */
  created: number;
  /**
   * The user's name.
   *
   * @example "Ingrid Solberg"
   */
  name: string;
  /**
   * The user's email address.
   *
   * Format `email`.
   *
   * @example "ingrid@harbour-roast.example"
   */
  email: string;
  /**
   * Where the user's picture is. (inferred: null, for no picture)
   *
   * Format `uri`.
   *
   * @example "https://cdn.harbour-roast.example/avatars/ingrid.png"
   */
  avatar_image_url: string | null;
  /**
   * The code with which the user refers other people to Spaces.
   *
   * @example "Q3mTz8B"
   */
  referral_code: string;
}

/** A space of the account, which has customers of its own. */
export interface Space {
  /** The type of this object. */
  object: "space";
  /**
   * The number of the space. Spaces are numbered one after the other, starting at 1.
   *
   * At least 1.
   *
   * @example 3
   */
  id: number;
  /**
   * When the space came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1411556400
   */
  created: number;
  /**
   * The public address of the space, or null if the space is not public.
   *
   * Format `uri`.
   *
   * @example "https://spaces.pe/s/harbour-roast"
   */
  url: string | null;
}

/** A customer of a space. */
export interface Customer {
  /** The type of this object. */
  object: "customer";
  /**
   * The id of the customer, unique in all spaces of the user. Its format is not documented.
   *
   * @example "7fK2xWq9LrTb"
   */
  id: string;
  /**
   * The customer's name.
   *
   * @example "Tomas Okafor"
   */
  name: string;
  /**
   * The customer's email address.
   *
   * Format `email`.
   *
   * @example "tomas.okafor@millbank-books.example"
   */
  email: string;
  /**
   * When the customer came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412330425
   */
  created: number;
  /**
   * The space to which the customer belongs. (inferred: that it may be missing, as in the
   * samples of events)
   */
  space?: Space;
}

/** An address that a visitor left in the email-capture section of a space. It has no id. */
export interface CapturedEmail {
  /** The type of this object. */
  object: "captured_email";
  /**
   * The address that the visitor left.
   *
   * Format `email`.
   *
   * @example "newsletter-fan@fjordmail.example"
   */
  email: string;
  /**
   * When the address was captured, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412411107
   */
  created: number;
  /** The space where the address was captured. */
  space: Space;
}

/** A postal address. (inferred: all properties, known from a sample only) */
export interface Address {
  /**
   * The first line.
   *
   * @example "Millbank Books"
   */
  line_1: string;
  /**
   * The second line.
   *
   * @example "14 Quay Street"
   */
  line_2: string;
  /**
   * The third line. It may be empty.
   *
   * @example ""
   */
  line_3: string;
  /**
   * The postal code.
   *
   * @example "97205"
   */
  zip_code: string;
  /**
   * The town or city.
   *
   * @example "Portland"
   */
  locality: string;
  /**
   * The state, province or other region.
   *
   * @example "OR"
   */
  region: string;
  /**
   * The country, as a code of two letters.
   *
   * @example "US"
   */
  country: string;
}

/** What a customer was billed. */
export interface Invoice {
  /** The type of this object. */
  object: "invoice";
  /**
   * The id of the invoice, unique in all spaces of the user. Its format is not documented.
   *
   * @example "Zp41MvHc8sYd"
   */
  id: string;
  /**
   * When the invoice came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412330431
   */
  created: number;
  /**
   * The number of the order. Each space counts its own orders.
   *
   * @example 27
   */
  order_number: number;
  /** Whom to bill. (inferred: null, for no address) */
  billing_address: Address | null;
  /** Where to deliver. (inferred: null, which a sample shows, for no address) */
  shipping_address: Address | null;
  /**
   * Whether the invoice is paid.
   *
   * @example true
   */
  paid: boolean;
  /**
   * Whether the goods have left.
   *
   * @example false
   */
  shipped: boolean;
  /**
   * What the customer is told by email when the goods leave. (inferred: null, which a sample
   * shows, for no text)
   */
  shipping_details: string | null;
  /**
   * The amount of the invoice, in the smallest unit of the currency, such as cents.
   *
   * @example 4100
   */
  total: number;
  /**
   * The currency, as a code of three letters. (inferred: the type; table and sample of Spaces
   * disagree)
   *
   * Matches `^[A-Z]{3}$`.
   *
   * @example "USD"
   */
  currency: string;
  /** The lines of the invoice. This is not a list that can be paged. */
  items: {
    /** The lines. */
    data: InvoiceItem[];
    /**
     * The number of lines.
     *
     * At least 0.
     *
     * @example 2
     */
    count: number;
  };
  /** The customer to whom the invoice belongs. */
  customer: Customer;
}

/**
 * A line of an invoice. Shipping is a line like any other. (inferred: all properties, known
 * from a sample only)
 */
export interface InvoiceItem {
  /** The type of this object. */
  object: "invoice_item";
  /**
   * The id of what is billed. Some are strings, some are integers.
   *
   * @example "200417"
   */
  item_id: string | number;
  /**
   * The text of the line.
   *
   * @example "Dark roast, 1 kg"
   */
  description: string;
  /**
   * The number of units.
   *
   * @example 2
   */
  quantity: number;
  /**
   * The discount. Its unit is not documented.
   *
   * @example 0
   */
  discount: number;
  /**
   * The price of one unit, in the smallest unit of the currency.
   *
   * @example 1750
   */
  unit_amount: number;
  /**
   * The amount of the line, in the smallest unit of the currency.
   *
   * @example 3500
   */
  total_amount: number;
  /**
   * The currency, as a code of three letters.
   *
   * Matches `^[A-Z]{3}$`.
   *
   * @example "USD"
   */
  currency: string;
  /**
   * When the period that the line covers starts, in seconds since 1970-01-01 UTC, or null.
   * (inferred: the unit)
   *
   * Format `int64`.
   */
  date_range_start: number | null;
  /**
   * When the period that the line covers ends, in seconds since 1970-01-01 UTC, or null.
   * (inferred: the unit)
   *
   * Format `int64`.
   */
  date_range_end: number | null;
}

/**
 * What a customer subscribed to. It has no id; its token is unique within its customer.
 * Neither an interval nor the next charge is part of it.
 */
export interface Subscription {
  /** The type of this object. */
  object: "subscription";
  /**
   * The token of the subscription, unique only within its customer. Its format is not
   * documented.
   *
   * @example "monthly-beans-5c1e"
   */
  token: string;
  /**
   * The number of the subscription. Each space counts its own subscriptions.
   *
   * @example 6
   */
  serial_number: number;
  /**
   * When the subscription came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412330440
   */
  created: number;
  /**
   * The state of the subscription. (inferred: that it may be missing, and other values than
   * `active`, the only one in samples)
   *
   * @example "active"
   */
  status?: string;
  /** The lines of the subscription. This is not a list that can be paged. */
  items: {
    /** The lines. */
    data: SubscriptionItem[];
    /**
     * The number of lines.
     *
     * At least 0.
     *
     * @example 2
     */
    count: number;
  };
  /**
   * The amount of the subscription, in the smallest unit of the currency, such as cents.
   *
   * @example 3000
   */
  total: number;
  /**
   * The currency, as a code of three letters. (inferred: the type; table and sample of Spaces
   * disagree)
   *
   * Matches `^[A-Z]{3}$`.
   *
   * @example "USD"
   */
  currency: string;
  /** The customer to whom the subscription belongs. */
  customer: Customer;
}

/** A line of a subscription. (inferred: all properties, known from a sample only) */
export interface SubscriptionItem {
  /** The type of this object. */
  object: "subscription_item";
  /**
   * The id of what is billed. Some are strings, some are integers.
   *
   * @example "200980"
   */
  item_id: string | number;
  /**
   * The text of the line.
   *
   * @example "Monthly bean box"
   */
  description: string;
  /**
   * The number of units.
   *
   * @example 1
   */
  quantity: number;
  /**
   * The discount. Its unit is not documented.
   *
   * @example 0
   */
  discount: number;
  /**
   * The price of one unit, in the smallest unit of the currency.
   *
   * @example 2400
   */
  unit_amount: number;
  /**
   * The amount of the line, in the smallest unit of the currency.
   *
   * @example 2400
   */
  total_amount: number;
}

/** Something that happened in the account. It has no id. */
export interface EventObject {
  /** The type of this object. */
  object: "event";
  /**
   * When it happened, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412330426
   */
  created: number;
  /**
   * What happened. Be ready for types that are not in this list.
   *
   * - `customer.created`: there is a new customer.
   * - `invoice.created`: there is a new invoice.
   * - `invoice.paid`: an invoice was paid.
   * - `subscription.created`: there is a new subscription.
   * - `captured_email.created`: a visitor left an address.
   *
   * @example "customer.created"
   */
  type: string;
  /** What the event is about. */
  data: {
    /**
     * The object that the event is about. (inferred: that its own `object` tells which of the four
     * it is)
     */
    object: Customer | Invoice | Subscription | CapturedEmail;
  };
}

/** One delivery of an event. It has no id. */
export interface Webhook {
  /** The type of this object. */
  object: "webhook";
  /**
   * When the delivery came into being, in seconds since 1970-01-01 UTC. (inferred: the unit)
   *
   * Format `int64`.
   *
   * @example 1412330427
   */
  created: number;
  /**
   * Where the event is delivered.
   *
   * Format `uri`.
   *
   * @example "https://hooks.millbank-books.example/spaces"
   */
  url: string;
  /** The event that is delivered. */
  event: EventObject;
  /**
   * True as long as the event is not delivered.
   *
   * @example false
   */
  pending: boolean;
}

/**
 * A request to be told about one type of event, in the manner of REST Hooks. It has no id.
 */
export interface ResourceSubscription {
  /** The type of this object. */
  object: "resource_subscription";
  /**
   * The type of event, one of those of the `type` of an event.
   *
   * @example "invoice.paid"
   */
  event: string;
  /**
   * Where events are delivered. Any scheme is allowed. (inferred: any scheme; a sample has http)
   *
   * Format `uri`.
   *
   * @example "https://hooks.millbank-books.example/spaces"
   */
  target_url: string;
  /**
   * The version tag of the resource subscription, a date with dashes. Whether the day or the
   * month comes first is not documented.
   *
   * @example "04-09-2014"
   */
  api_version: string;
  /**
   * When the resource subscription came into being, in seconds since 1970-01-01 UTC. (inferred:
   * the unit)
   *
   * Format `int64`.
   *
   * @example 1412340012
   */
  created: number;
}

/** What a new resource subscription is made of. */
export interface ResourceSubscriptionCreate {
  /** The type of event to be told about. */
  event:
    | "customer.created"
    | "invoice.created"
    | "invoice.paid"
    | "subscription.created"
    | "captured_email.created";
  /**
   * Where to deliver events. Any scheme is allowed. (inferred: any scheme; a sample has http)
   *
   * Format `uri`.
   *
   * @example "https://hooks.millbank-books.example/spaces"
   */
  target_url: string;
}

/**
 * The body of an error. Other properties may appear.
 *
 * @example {"message":"target_url is missing."}
 */
export interface ErrorObject {
  /**
   * What went wrong, for people to read. It is often there, not always.
   *
   * @example "target_url is missing."
   */
  message?: string;
  [key: string]: unknown;
}

/** A page of customers. */
export interface CustomerList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 2
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The customers of this page. */
  data: Customer[];
}

/** A page of spaces. */
export interface SpaceList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 2
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The spaces of this page. */
  data: Space[];
}

/** A page of captured emails. */
export interface CapturedEmailList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 1
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The captured emails of this page. */
  data: CapturedEmail[];
}

/** A page of invoices. */
export interface InvoiceList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 1
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The invoices of this page. */
  data: Invoice[];
}

/** A page of subscriptions. */
export interface SubscriptionList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 1
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The subscriptions of this page. */
  data: Subscription[];
}

/** A page of events. */
export interface EventList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 2
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The events of this page. */
  data: EventObject[];
}

/** A page of webhooks. */
export interface WebhookList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 1
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The webhooks of this page. */
  data: Webhook[];
}

/** A page of resource subscriptions. */
export interface ResourceSubscriptionList {
  /** The type of this object. */
  object: "list";
  /**
   * How many objects this page holds. (inferred: what is counted; samples have it, the table has
   * not)
   *
   * At least 0.
   *
   * @example 1
   */
  count?: number;
  /**
   * True if there is more to come, false if there is no further page.
   *
   * @example false
   */
  has_more: boolean;
  /** The resource subscriptions of this page. */
  data: ResourceSubscription[];
}
