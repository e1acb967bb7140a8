// What a fresh sandbox of the Spaces API holds: exactly 250 customers, and enough of everything else.
import { type JsonObject, Random, type Seed } from "@specloom/generator/sandbox";
import { person, postalCode, streets, towns } from "../../seeds/people.js";

/** The one access token that is valid. */
export const accessToken = "sandbox-token";

/** The customer, invoice, space and subscription of the document's examples are there. */
const knownCustomer = "7fK2xWq9LrTb";

/** Unix seconds at which the account came into being; all else comes later. */
const start = 1_411_556_400;
const hour = 3600;

/** Ids are made of these; nobody can mistake one for another. */
const alphanumeric = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";

export function seedSpaces(): Seed {
  const random = new Random(250);
  const spaces = Array.from({ length: 24 }, (_, index) => space(index + 1));
  const customers = Array.from({ length: 250 }, (_, index) => customer(random, index));
  const buyers = Array.from({ length: 320 }, (_, index) => {
    return customers[index === 17 ? 41 : random.whole(0, customers.length - 1)] ?? {};
  });
  const invoices = countPerSpace(buyers, (owner, number, index) => {
    return invoice(random, owner, number, index);
  });
  const subscribers = customers.filter((_, index) => index % 3 === 2);
  const subscriptions = countPerSpace(subscribers, (owner, number) => {
    return subscription(random, owner, number);
  });
  const captured = Array.from({ length: 130 }, (_, index) => capturedEmail(random, index));
  const whole = new Wholes(spaces, customers);
  const events = oneAfterAnother([
    ...customers.map(({ space: _, ...data }) => event("customer.created", data)),
    ...invoices.map((data) => event("invoice.created", whole.withCustomer(data))),
    ...invoices
      .filter(({ paid }) => paid)
      .map((data) => event("invoice.paid", whole.withCustomer(data))),
    ...subscriptions.map((data) => event("subscription.created", whole.withCustomer(data))),
    ...captured.map((data) => event("captured_email.created", whole.withSpace(data))),
  ]);
  const rows = {
    Account: [account],
    Space: spaces,
    Customer: customers,
    Invoice: invoices,
    Subscription: subscriptions,
    CapturedEmail: captured,
    Event: events,
    Webhook: events.filter((_, index) => index % 6 === 0).map(webhook),
    ResourceSubscription: Array.from({ length: 30 }, (_, index) => resourceSubscription(index)),
  };
  const entries = Object.entries(rows).map(([name, list]) => {
    return [name, list.map((data) => ({ data }))] as const;
  });
  return Object.fromEntries(entries);
}

/** In the order of time, no two in the same second: events are paged by when they happened. */
function oneAfterAnother(events: readonly JsonObject[]): JsonObject[] {
  let latest = 0;
  const sorted = events.toSorted((a, b) => Number(a["created"]) - Number(b["created"]));
  return sorted.map((data) => {
    latest = Math.max(latest + 1, Number(data["created"]));
    return { ...data, created: latest };
  });
}

/** Puts whole objects in the place of ids, for events: these keep what was there when they happened. */
class Wholes {
  readonly #spaces: ReadonlyMap<unknown, JsonObject>;
  readonly #customers: ReadonlyMap<unknown, JsonObject>;

  constructor(spaces: readonly JsonObject[], customers: readonly JsonObject[]) {
    this.#spaces = new Map(spaces.map((data) => [data["id"], data]));
    this.#customers = new Map(customers.map((data) => [data["id"], data]));
  }

  withSpace(data: JsonObject): JsonObject {
    return { ...data, space: this.#spaces.get(data["space"]) ?? null };
  }

  withCustomer(data: JsonObject): JsonObject {
    const owner = this.#customers.get(data["customer"]);
    return { ...data, customer: owner ? this.withSpace(owner) : null };
  }
}

const account: JsonObject = {
  object: "account",
  created: 1_409_742_300,
  name: "Ingrid Solberg",
  email: "ingrid@harbour-roast.example",
  avatar_image_url: "https://cdn.harbour-roast.example/avatars/ingrid.png",
  referral_code: "Q3mTz8B",
};

function space(id: number): JsonObject {
  const url = id === 3 ? "https://spaces.pe/s/harbour-roast" : `https://spaces.pe/s/shop-${id}`;
  // Every fourth space is not public.
  return { object: "space", id, created: start + (id - 3) * hour, url: id % 4 === 0 ? null : url };
}

function customer(random: Random, index: number): JsonObject {
  const id = random.text(alphanumeric, 12);
  const { first, last, email } = person(random, index);
  const space = random.whole(1, 24);
  const created = start + 40 * hour + index * hour;
  const data = { object: "customer", id, name: `${first} ${last}`, email, created, space };
  if (index !== 41) return data;
  const known = { id: knownCustomer, name: "Tomas Okafor", space: 3 };
  return { ...data, ...known, email: "tomas.okafor@millbank-books.example" };
}

/** Makes one object per customer; each space numbers its own from 1. */
function countPerSpace(
  customers: readonly JsonObject[],
  make: (owner: JsonObject, number: number, index: number) => JsonObject,
): JsonObject[] {
  const counts = new Map<unknown, number>();
  return customers.map((owner, index) => {
    const number = (counts.get(owner["space"]) ?? 0) + 1;
    counts.set(owner["space"], number);
    return make(owner, number, index);
  });
}

function invoice(random: Random, owner: JsonObject, number: number, index: number): JsonObject {
  const goods = random.whole(1, 4);
  const lines = [
    line(random, "Dark roast, 1 kg", goods, 1750),
    line(random, "Parcel post", 1, 600),
  ].map((data) => ({
    ...data,
    object: "invoice_item",
    currency: "USD",
    date_range_start: null,
    date_range_end: null,
  }));
  const shipped = random.chance(0.5);
  return {
    object: "invoice",
    id: index === 17 ? "Zp41MvHc8sYd" : random.text(alphanumeric, 12),
    created: Number(owner["created"]) + 6 + index * 60,
    order_number: number,
    billing_address: address(random),
    shipping_address: random.chance(0.3) ? null : address(random),
    paid: shipped || random.chance(0.6),
    shipped,
    shipping_details: shipped ? "The parcel left our shop today." : null,
    total: goods * 1750 + 600,
    currency: "USD",
    items: { data: lines, count: lines.length },
    customer: owner["id"] ?? null,
  };
}

function subscription(random: Random, owner: JsonObject, number: number): JsonObject {
  const lines = [
    line(random, "Monthly bean box", 1, 2400),
    line(random, "Parcel post", 1, 600),
  ].map((data) => ({ ...data, object: "subscription_item" }));
  const isKnown = owner["id"] === knownCustomer;
  return {
    object: "subscription",
    token: isKnown ? "monthly-beans-5c1e" : `monthly-beans-${random.text("0123456789abcdef", 4)}`,
    serial_number: number,
    created: Number(owner["created"]) + 15,
    status: "active",
    items: { data: lines, count: lines.length },
    total: 3000,
    currency: "USD",
    customer: owner["id"] ?? null,
  };
}

function line(random: Random, description: string, quantity: number, price: number): JsonObject {
  return {
    // The API mixes strings and numbers here.
    item_id: description === "Parcel post" ? 12 : String(random.whole(200_100, 200_999)),
    description,
    quantity,
    discount: 0,
    unit_amount: price,
    total_amount: quantity * price,
  };
}

function address(random: Random): JsonObject {
  const { first, last } = person(random, 0);
  const { country, name, region } = random.pick(towns);
  const zip_code = postalCode(random, country);
  const line_2 = `${random.pick(streets)} ${random.whole(1, 220)}`;
  return {
    line_1: `${first} ${last}`,
    line_2,
    line_3: "",
    zip_code,
    locality: name,
    region,
    country,
  };
}

function capturedEmail(random: Random, index: number): JsonObject {
  const { email } = person(random, 1000 + index);
  const created = start + 50 * hour + index * 2 * hour;
  return { object: "captured_email", email, created, space: random.whole(1, 24) };
}

function event(type: string, object: JsonObject): JsonObject {
  return { object: "event", created: Number(object["created"]) + 1, type, data: { object } };
}

function webhook(data: JsonObject, index: number): JsonObject {
  const url = "https://hooks.millbank-books.example/spaces";
  const created = Number(data["created"]) + 1;
  return { object: "webhook", created, url, event: data, pending: index % 9 === 0 };
}

const eventTypes = ["customer.created", "invoice.created", "invoice.paid", "subscription.created"];

function resourceSubscription(index: number): JsonObject {
  return {
    object: "resource_subscription",
    event: eventTypes[index % eventTypes.length] ?? "invoice.paid",
    target_url: `https://hooks.millbank-books.example/spaces/${index + 1}`,
    api_version: "04-09-2014",
    created: start + index * hour,
  };
}
