// What can be done with a list. The compiler carries these tests out: each fails where it does not compile.
import type { Business, BusinessList, CampaignChange, SpaazaClient } from "specloom/spaaza";
import type {
  Call,
  Customer,
  CustomerList,
  ListCall,
  Page,
  SpacesClient,
  Success,
} from "specloom/spaces";
import { describe, expectTypeOf, test } from "vitest";
import { use } from "./stand-ins.js";

declare const spaaza: SpaazaClient;
declare const spaces: SpacesClient;

describe("a list whose items have ids", () => {
  test("is a page when awaited", async () => {
    expectTypeOf(await spaces.customers.list()).toEqualTypeOf<CustomerList>();
    expectTypeOf(await spaaza.businesses.list()).toEqualTypeOf<BusinessList>();
  });

  test("is every item when iterated", async () => {
    for await (const customer of spaces.customers.list()) {
      expectTypeOf(customer).toEqualTypeOf<Customer>();
    }
    for await (const invoice of spaces.invoices.list()) use(invoice.id);
    for await (const space of spaces.spaces.list()) use(space.id);
    for await (const business of spaaza.businesses.list()) {
      expectTypeOf(business).toEqualTypeOf<Business>();
    }
    for await (const voucher of spaaza.vouchers.list()) use(voucher.key);
    for await (const page of spaaza.contentPages.list()) use(page.name);
    for await (const range of spaaza.allowedIpRanges.list()) use(range.cidr);
    for await (const client of spaaza.serviceClients.list()) use(client.name);
    for await (const token of spaaza.accessTokens.list()) use(token.scope);
    for await (const change of spaaza.campaigns.changeLog(5310)) {
      expectTypeOf(change).toEqualTypeOf<CampaignChange>();
    }
  });

  test("gives pages with items and body", async () => {
    for await (const page of spaces.customers.list().pages()) {
      expectTypeOf(page).toEqualTypeOf<Page<Customer, CustomerList>>();
      expectTypeOf(page.items).toEqualTypeOf<readonly Customer[]>();
      expectTypeOf(page).toExtend<Success<CustomerList>>();
      expectTypeOf(page.body.has_more).toEqualTypeOf<boolean>();
      expectTypeOf(page.resumeToken).toEqualTypeOf<string | undefined>();
    }
  });

  test("becomes an array only with a limit", async () => {
    const some = await spaces.customers.list().toArray({ max: 500 });
    expectTypeOf(some).toEqualTypeOf<Customer[]>();
    // @ts-expect-error How many items at most?
    spaces.customers.list().toArray();
    // @ts-expect-error How many items at most?
    spaces.customers.list().toArray({});
  });

  test("goes on from a resume token", () => {
    spaces.customers.list({}, { resumeToken: "1.%7B%7D" });
    // @ts-expect-error Only lists that can be walked have one.
    spaces.events.list({}, { resumeToken: "1.%7B%7D" });
    // @ts-expect-error One customer is no list.
    spaces.customers.get("7fK2xWq9LrTb", { resumeToken: "1.%7B%7D" });
  });
});

describe("a list whose items have no id", () => {
  test("cannot be iterated", async () => {
    // @ts-expect-error Events have no id to continue from.
    for await (const event of spaces.events.list()) use(event);
    // @ts-expect-error Webhooks have no id to continue from.
    for await (const webhook of spaces.webhooks.list()) use(webhook);
    // @ts-expect-error Captured emails have no id to continue from.
    for await (const email of spaces.capturedEmails.list()) use(email);
    // @ts-expect-error A subscription's token is unique only within its customer.
    for await (const subscription of spaces.subscriptions.list()) use(subscription);
    // @ts-expect-error Resource subscriptions have no id to continue from.
    for await (const one of spaces.resourceSubscriptions.list()) use(one);
  });

  test("has neither pages nor toArray", () => {
    // @ts-expect-error There is no way from page to page.
    use(spaces.events.list().pages);
    // @ts-expect-error There is no way from page to page.
    use(spaces.webhooks.list().toArray);
  });

  test("is still a page when awaited", async () => {
    const { data, has_more } = await spaces.events.list({ limit: 5 });
    expectTypeOf(has_more).toEqualTypeOf<boolean>();
    expectTypeOf(data[0]?.type).toEqualTypeOf<string | undefined>();
  });
});

describe("a call", () => {
  test("is assignable to a promise of what it gives", () => {
    const one: Promise<Customer> = spaces.customers.get("7fK2xWq9LrTb");
    const page: Promise<CustomerList> = spaces.customers.list();
    const both: Promise<[Customer, CustomerList]> = Promise.all([one, page]);
    // @ts-expect-error Another thing.
    const wrong: Promise<Business> = spaces.customers.get("7fK2xWq9LrTb");
    use(both, wrong);
    expectTypeOf<ListCall<CustomerList, Customer, never>>().toExtend<Call<CustomerList, never>>();
  });

  test("gives its body together with the response", async () => {
    const success = await spaces.customers.get("7fK2xWq9LrTb").withResponse();
    expectTypeOf(success).toEqualTypeOf<Success<Customer>>();
    expectTypeOf(success.status).toEqualTypeOf<number>();
    const { data, response } = success;
    expectTypeOf(data).toEqualTypeOf<Customer>();
    expectTypeOf(response).toEqualTypeOf<Response>();
  });

  test("that the document does not describe gives something unknown", async () => {
    expectTypeOf(await spaces.request("GET", "/reports")).toEqualTypeOf<unknown>();
  });
});
