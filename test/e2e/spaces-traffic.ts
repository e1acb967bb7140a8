// What an application does with the Spaces client: every operation, and the errors that it meets.
import { type SpacesClient, SpacesError } from "specloom/spaces";
import { expect } from "vitest";
import type { Scenario } from "./stage.js";

const customerId = "7fK2xWq9LrTb";
const target_url = "https://hooks.example.com/spaces";

async function idsOf<Id>(list: AsyncIterable<{ id: Id }>): Promise<Id[]> {
  const ids: Id[] = [];
  for await (const { id } of list) ids.push(id);
  return ids;
}

export const spacesTraffic: readonly Scenario<SpacesClient>[] = [
  {
    title: "the account",
    async run(spaces) {
      expect(await spaces.account.get()).toMatchObject({ object: "account" });
    },
  },
  {
    title: "exactly 250 customers in 13 requests of 20",
    async run(spaces, count) {
      const ids = await idsOf(spaces.customers.list());
      expect(new Set(ids).size).toBe(250);
      expect(count("listCustomers")).toBe(13);
    },
  },
  {
    title: "exactly 250 customers in 3 requests of 100, and the same ones backwards",
    async run(spaces, count) {
      const ids = await idsOf(spaces.customers.list({ limit: 100 }));
      expect(ids).toHaveLength(250);
      expect(count("listCustomers")).toBe(3);
      const last = ids.at(-1) ?? "";
      const before = await idsOf(spaces.customers.list({ limit: 100, starting_before: last }));
      expect(before.toReversed()).toEqual(ids.slice(0, -1));
      expect(count("listCustomers")).toBe(6);
    },
  },
  {
    title: "a page between two cursors",
    async run(spaces) {
      const [a, b, c] = (await spaces.customers.list({ limit: 3 })).data;
      const between = { starting_after: a?.id ?? "", starting_before: c?.id ?? "" };
      expect((await spaces.customers.list(between)).data).toEqual([b]);
    },
  },
  {
    title: "one customer, and one of its subscriptions",
    async run(spaces) {
      const customer = await spaces.customers.get(customerId);
      expect(customer).toMatchObject({ object: "customer", id: customerId });
      const subscription = await spaces.subscriptions.get(customerId, "monthly-beans-5c1e");
      expect(subscription.customer.id).toBe(customerId);
    },
  },
  {
    title: "every space and every invoice, one of each again by its id",
    async run(spaces) {
      const all = await spaces.spaces.list().toArray({ max: 1000 });
      const space = await spaces.spaces.get(all[0]?.id ?? 0);
      expect(space).toEqual(all[0]);
      const invoices = await spaces.invoices.list({ limit: 100 }).toArray({ max: 1000 });
      expect(await spaces.invoices.get("Zp41MvHc8sYd")).toEqual(
        invoices.find(({ id }) => id === "Zp41MvHc8sYd"),
      );
    },
  },
  {
    title: "a page of each list that cannot be walked",
    async run(spaces) {
      const limit = 100;
      const lists = [
        spaces.capturedEmails.list({ limit }),
        spaces.events.list({ limit }),
        spaces.subscriptions.list({ limit }),
        spaces.webhooks.list({ limit }),
        spaces.resourceSubscriptions.list({ limit }),
      ];
      for (const { object, data } of await Promise.all(lists)) {
        expect(object).toBe("list");
        expect(data.length).toBeGreaterThan(0);
      }
    },
  },
  {
    title: "a resource subscription made with a form",
    async run(spaces) {
      const made = await spaces.resourceSubscriptions.create({ event: "invoice.paid", target_url });
      expect(made).toMatchObject({ object: "resource_subscription", target_url });
      const { data } = await spaces.resourceSubscriptions.list({ limit: 100 });
      expect(data).toContainEqual(made);
    },
  },
  {
    title: "404 for a customer, a space, an invoice and a subscription that are not there",
    async run(spaces) {
      const calls = [
        spaces.customers.get("nobody"),
        spaces.customers.get("ä/ö ?"),
        spaces.spaces.get(99_999),
        spaces.invoices.get("nothing"),
        spaces.subscriptions.get(customerId, "none"),
      ];
      // All are looked at from the start, since any of them may end first.
      const errors = calls.map((call) => call.catch((reason: unknown) => reason));
      for (const error of await Promise.all<unknown>(errors)) {
        expect(error).toBeInstanceOf(SpacesError);
        expect(error).toMatchObject({ status: 404, codeName: "not_found" });
      }
    },
  },
  {
    title: "400 for a cursor that belongs to nothing",
    async run(spaces) {
      const result = await spaces.customers.list({ starting_after: "nobody" }).result();
      expect(result).toMatchObject({ ok: false, error: { codeName: "bad_request" } });
    },
  },
  {
    title: "401 for a token that is not valid",
    async run(spaces) {
      const result = await spaces.withOptions({ accessToken: "wrong" }).account.get().result();
      expect(result).toMatchObject({ ok: false, error: { kind: "api", codeName: "unauthorized" } });
    },
  },
  {
    title: "each documented status on demand, by a reserved token",
    async run(spaces) {
      for (const status of [400, 401, 404, 500]) {
        const unlucky = spaces.withOptions({ accessToken: `sandbox-${status}`, retries: 0 });
        const result = await unlucky.spaces.get(3).result();
        expect(result).toMatchObject({ ok: false, error: { kind: "api", status } });
      }
    },
  },
];
