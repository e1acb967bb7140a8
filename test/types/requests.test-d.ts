// What a request takes. The compiler carries these tests out: each fails where it does not compile.
import * as spaazaEntry from "specloom/spaaza";
import {
  type Business,
  type Call,
  createSpaazaClient,
  createSpaazaTransport,
  type GetBusinessError,
  getBusiness,
  getBusinessBy,
  listBusinesses,
  type SpaazaClient,
} from "specloom/spaaza";
import {
  createSpacesClient,
  createSpacesTransport,
  getAccount,
  listCustomers,
  type SpacesClient,
} from "specloom/spaces";
import { describe, expectTypeOf, test } from "vitest";
import { use } from "./stand-ins.js";

declare const spaaza: SpaazaClient;
declare const spaces: SpacesClient;

describe("what is required", () => {
  test("cannot be forgotten", () => {
    // @ts-expect-error Which customer?
    spaces.customers.get();
    // @ts-expect-error Which subscription?
    spaces.subscriptions.get("7fK2xWq9LrTb");
    // @ts-expect-error By what?
    spaaza.businesses.getBy();
    // @ts-expect-error By what?
    spaaza.businesses.getBy({});
    // @ts-expect-error By what?
    spaaza.vouchers.deleteBy({});
    // @ts-expect-error Changed to what?
    spaaza.businesses.updateBy({ owner_code: "NL-0417" });
    // @ts-expect-error Which campaign?
    spaaza.campaigns.changeLog();
    // @ts-expect-error A business has a name.
    spaaza.businesses.create({});
    // @ts-expect-error A voucher has a campaign.
    spaaza.vouchers.create({ type: "basket" });
    // @ts-expect-error Events go somewhere.
    spaces.resourceSubscriptions.create({ event: "invoice.paid" });
  });

  test("has its own type", () => {
    // @ts-expect-error A customer's id is a text.
    spaces.customers.get(5);
    // @ts-expect-error A space's id is a number.
    spaces.spaces.get("3");
    // @ts-expect-error A business' id is a number.
    spaaza.businesses.get("48213");
    // @ts-expect-error An access token's id is a UUID.
    spaaza.accessTokens.get(5);
    // @ts-expect-error Undefined is no owner code.
    spaaza.businesses.getBy({ owner_code: undefined });
  });
});

describe("what is not known", () => {
  test("is refused as an option of a client", () => {
    // @ts-expect-error It is accessToken.
    createSpacesClient({ accesToken: "token" });
    // @ts-expect-error Spaces has no chains.
    createSpacesClient({ accessToken: "token", chainId: 1743 });
    // @ts-expect-error It is chainId.
    createSpaazaClient({ chainID: 1743 });
    // @ts-expect-error A chain's id is a number.
    createSpaazaClient({ chainId: "1743" });
  });

  test("is refused as an option of a call", () => {
    // @ts-expect-error It is timeout.
    spaces.account.get({ timeOut: 1000 });
    // @ts-expect-error Spaces has no levels.
    spaces.account.get({ recursionLevel: 1 });
  });

  test("is refused as a parameter", () => {
    // @ts-expect-error There is no page number.
    spaces.customers.list({ page: 2 });
    // @ts-expect-error Businesses have no such filter.
    spaaza.businesses.list({ colour: "red" });
    // @ts-expect-error A business is found by its owner code.
    spaaza.businesses.getBy({ name: "Canal Street" });
    // @ts-expect-error The id comes from the API.
    spaaza.businesses.create({ id: 1, name: "Canal Street" });
    // @ts-expect-error The type is set once, on creation.
    spaaza.vouchers.update(1, { type: "basket" });
  });

  test("is no parameter of any call where an option of the client owns the header", () => {
    type Entry = typeof spaazaEntry;
    type Arguments = {
      [Name in keyof Entry]: Entry[Name] extends (...args: infer A) => Call<unknown, unknown>
        ? A[number]
        : never;
    }[keyof Entry];
    type Keys =
      Exclude<Arguments, undefined | number | string> extends infer A
        ? A extends unknown
          ? keyof A
          : never
        : never;
    expectTypeOf<"owner_code">().toExtend<Keys>();
    expectTypeOf<Extract<Keys, `X-${string}` | `x-${string}` | "Authorization">>().toBeNever();
    // @ts-expect-error The chain is an option of the client.
    spaaza.businesses.list({ "X-Spaaza-Chain-ID": 1743 });
    use(spaazaEntry);
  });
});

describe("an enum", () => {
  test("is open in an answer", async () => {
    const { status, type } = await spaaza.vouchers.get(7714209);
    expectTypeOf(status).toEqualTypeOf<"generated" | "claimed" | "redeemed" | (string & {})>();
    if (status === "expired") use(status);
    expectTypeOf<string>().toExtend<typeof type>();
  });

  test("is closed in a request", () => {
    spaaza.vouchers.list({ status: "claimed" });
    // @ts-expect-error No voucher has this status.
    spaaza.vouchers.list({ status: "expired" });
    // @ts-expect-error No voucher is of this type.
    spaaza.vouchers.create({ type: "gift", campaign_id: 5310 });
    // @ts-expect-error Businesses cannot be sorted by this.
    spaaza.businesses.list({ sort_by: "towncity" });
    // @ts-expect-error There is no such event.
    spaces.resourceSubscriptions.create({ event: "invoice.lost", target_url: "https://a.example" });
  });
});

describe("a free function", () => {
  test("takes a transport, and answers at its level", () => {
    const transport = createSpaazaTransport();
    const narrow = createSpaazaTransport({ recursionLevel: 1 });
    const level = { recursionLevel: 0 } as const;
    expectTypeOf(getBusiness(transport, 1)).toEqualTypeOf<Call<Business<3>, GetBusinessError>>();
    expectTypeOf(getBusiness(narrow, 1)).toEqualTypeOf<Call<Business<1>, GetBusinessError>>();
    expectTypeOf(getBusiness(narrow, 1, level)).toEqualTypeOf<
      Call<Business<0>, GetBusinessError>
    >();
    expectTypeOf(listBusinesses(narrow)).toExtend<AsyncIterable<Business<1>>>();
  });

  test("takes the transport of its own API only", () => {
    const transport = createSpacesTransport();
    listCustomers(transport, { limit: 50 });
    // @ts-expect-error A transport of Spaces reaches no business.
    getBusinessBy(transport, { owner_code: "NL-0417" });
    // @ts-expect-error A transport of Spaaza reaches no account.
    getAccount(createSpaazaTransport());
    // @ts-expect-error A client is no transport.
    getAccount(spaces);
  });
});

describe("what fetch is told", () => {
  test("is what platforms take, without their types", () => {
    const dispatcher: { dispatch(): boolean } = { dispatch: () => true };
    use(() => spaces.account.get({ fetchOptions: { cache: "no-store", keepalive: true } }));
    use(() => spaces.account.get({ fetchOptions: { next: { revalidate: 60, tags: ["a"] } } }));
    use(() => spaces.account.get({ fetchOptions: { dispatcher } }));
    use(() => spaces.customers.list({}, { fetchOptions: { credentials: "include" } }));
  });

  test("is not what the client decides", () => {
    // @ts-expect-error The client decides it.
    use(() => spaces.account.get({ fetchOptions: { redirect: "follow" } }));
    const made = { cache: "no-store", method: "POST" } as const;
    // @ts-expect-error The client decides it, wherever the object comes from.
    use(() => spaces.account.get({ fetchOptions: made }));
    // @ts-expect-error There is no such cache.
    use(() => spaces.account.get({ fetchOptions: { cache: "never" } }));
  });

  test("of functions that give credentials, is a signal", () => {
    use(() => createSpacesClient({ accessToken: () => "token" }));
    use(() => createSpacesClient({ accessToken: async () => "token" }));
    use(() => createSpacesClient({ accessToken: ({ signal }) => String(signal.aborted) }));
    // @ts-expect-error It gets nothing else.
    use(() => createSpacesClient({ accessToken: ({ name }) => String(name) }));
  });
});
