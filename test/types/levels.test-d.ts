// What the recursion level does to types. The compiler carries these tests out: each fails where it does not compile.
import {
  type AccessToken,
  type Admin,
  type AllowedIpRange,
  type Business,
  type BusinessList,
  type Campaign,
  type CampaignChange,
  type Chain,
  type ContentPage,
  createSpaazaClient,
  createSpaazaTransport,
  type RecursionLevel,
  type ServiceClient,
  type SpaazaClient,
  type SpaazaTransport,
  type User,
  type Voucher,
} from "specloom/spaaza";
import { describe, expectTypeOf, test } from "vitest";
import { use } from "./stand-ins.js";

declare const spaaza: SpaazaClient;
declare const level: RecursionLevel;

describe("a property", () => {
  test("is there from its level on, and above it does not compile", async () => {
    const store = await spaaza.businesses.get(48213, { recursionLevel: 1 });
    expectTypeOf(store.id).toEqualTypeOf<number>();
    expectTypeOf(store.name).toEqualTypeOf<string>();
    // @ts-expect-error The chain has level 2.
    use(store.chain);
    // @ts-expect-error The deletion mark has level 4.
    use((await spaaza.businesses.get(48213)).deleted);
    expectTypeOf((await spaaza.businesses.get(1, { recursionLevel: 4 })).deleted).toBeBoolean();
  });

  test("that holds a resource is typed at the level that remains", async () => {
    const full = await spaaza.vouchers.get(7714209, { recursionLevel: 4 });
    expectTypeOf(full.campaign).toEqualTypeOf<Campaign<2>>();
    expectTypeOf(full.campaign.chain).toEqualTypeOf<Chain<0>>();
    // @ts-expect-error At level 0 a chain has no name.
    use(full.campaign.chain.name);

    const usual = await spaaza.vouchers.get(7714209);
    expectTypeOf(usual.campaign).toEqualTypeOf<Campaign<1>>();
    expectTypeOf(usual.campaign.title).toEqualTypeOf<string>();
    // @ts-expect-error At level 1 a campaign has no chain.
    use(usual.campaign.chain);

    const brief = await spaaza.vouchers.get(7714209, { recursionLevel: 2 });
    expectTypeOf(brief.campaign).toEqualTypeOf<Campaign<0>>();
    // @ts-expect-error At level 0 a campaign has no title.
    use(brief.campaign.title);
  });

  test("that may be null, or holds several resources, is typed likewise", async () => {
    const voucher = await spaaza.vouchers.get(7714209);
    expectTypeOf(voucher.user).toEqualTypeOf<User<1> | null>();
    const client = await spaaza.serviceClients.get(3301, { recursionLevel: 4 });
    expectTypeOf(client.access_tokens).toEqualTypeOf<AccessToken<2>[]>();
    expectTypeOf(client.last_updated_by).toEqualTypeOf<Admin<2> | null>();
  });
});

describe("the level", () => {
  test("is 3 unless somebody says otherwise", async () => {
    expectTypeOf(createSpaazaClient()).toEqualTypeOf<SpaazaClient<3>>();
    expectTypeOf(await spaaza.businesses.get(1)).toEqualTypeOf<Business<3>>();
    expectTypeOf<Business>().toEqualTypeOf<Business<3>>();
  });

  test("comes from the client", async () => {
    const narrow = createSpaazaClient({ recursionLevel: 1 });
    expectTypeOf(narrow).toEqualTypeOf<SpaazaClient<1>>();
    expectTypeOf(narrow.recursionLevel).toEqualTypeOf<1>();
    expectTypeOf(await narrow.businesses.get(1)).toEqualTypeOf<Business<1>>();
    expectTypeOf(await narrow.businesses.list()).toEqualTypeOf<BusinessList<1>>();
  });

  test("comes from withOptions, which else keeps it", async () => {
    const narrow = spaaza.withOptions({ recursionLevel: 2 });
    expectTypeOf(await narrow.vouchers.get(1)).toEqualTypeOf<Voucher<2>>();
    expectTypeOf(narrow.withOptions({ timeout: 1000 })).toEqualTypeOf<SpaazaClient<2>>();
  });

  test("comes from the call, for writes and lists too", async () => {
    const shallow = { recursionLevel: 0 } as const;
    const narrow = createSpaazaClient({ recursionLevel: 4 });
    expectTypeOf(await narrow.businesses.get(1, shallow)).toEqualTypeOf<Business<0>>();
    const made = await narrow.businesses.create({ name: "Canal Street" }, shallow);
    expectTypeOf(made).toEqualTypeOf<Business<0>>();
    for await (const business of narrow.businesses.list({}, shallow)) {
      expectTypeOf(business).toEqualTypeOf<Business<0>>();
    }
    const [page] = await narrow.contentPages.list({}, shallow).toArray({ max: 1 });
    expectTypeOf(page).toEqualTypeOf<ContentPage<0> | undefined>();
  });

  test("known only at run time leaves what all levels have", async () => {
    const store = await spaaza.businesses.get(1, { recursionLevel: level });
    expectTypeOf(store.id).toEqualTypeOf<number>();
    // @ts-expect-error Level 0 has no name.
    use(store.name);
    const either = await spaaza.businesses.get(1, { recursionLevel: Math.random() < 0.5 ? 1 : 2 });
    expectTypeOf(either.name).toEqualTypeOf<string>();
    // @ts-expect-error Level 1 has no chain.
    use(either.chain);
    expectTypeOf(createSpaazaClient({ recursionLevel: level }).recursionLevel).toEqualTypeOf(level);
  });

  test("is 0, 1, 2, 3 or 4", () => {
    // @ts-expect-error There is no level 5.
    spaaza.businesses.get(1, { recursionLevel: 5 });
    // @ts-expect-error Not every number is a level.
    spaaza.businesses.get(1, { recursionLevel: Number("1") });
    // @ts-expect-error There is no level 5.
    createSpaazaClient({ recursionLevel: 5 });
    expectTypeOf<RecursionLevel>().toEqualTypeOf<0 | 1 | 2 | 3 | 4>();
  });

  test("is no option where answers have none", () => {
    // @ts-expect-error The document of the service has no levels.
    spaaza.schema.get({ recursionLevel: 1 });
  });
});

describe("a deeper resource stands in for a shallower one, not the reverse", () => {
  test("for every kind of resource", () => {
    expectTypeOf<Business<4>>().toExtend<Business<0>>();
    expectTypeOf<Voucher<4>>().toExtend<Voucher<3>>();
    expectTypeOf<Voucher<3>>().toExtend<Voucher<1>>();
    expectTypeOf<ContentPage<4>>().toExtend<ContentPage<2>>();
    expectTypeOf<AllowedIpRange<3>>().toExtend<AllowedIpRange<1>>();
    expectTypeOf<ServiceClient<4>>().toExtend<ServiceClient<2>>();
    expectTypeOf<AccessToken<4>>().toExtend<AccessToken<0>>();
    expectTypeOf<CampaignChange<2>>().toExtend<CampaignChange<1>>();
    expectTypeOf<Business<0>>().not.toExtend<Business<1>>();
    expectTypeOf<Voucher<2>>().not.toExtend<Voucher<3>>();
    expectTypeOf<ContentPage<3>>().not.toExtend<ContentPage<4>>();
  });
});

describe("a client or a transport of one level is refused where another is expected", () => {
  test("clients", () => {
    const takesDefault = (client: SpaazaClient) => use(client);
    takesDefault(createSpaazaClient());
    // @ts-expect-error Its answers have less than is expected.
    takesDefault(createSpaazaClient({ recursionLevel: 0 }));
    // @ts-expect-error Its answers are not what is expected.
    takesDefault(createSpaazaClient({ recursionLevel: 4 }));
    // @ts-expect-error What it answers is known at run time only.
    takesDefault(createSpaazaClient({ recursionLevel: level }));
  });

  test("transports", () => {
    const takesDefault = (transport: SpaazaTransport) => use(transport);
    takesDefault(createSpaazaTransport());
    // @ts-expect-error Its answers have less than is expected.
    takesDefault(createSpaazaTransport({ recursionLevel: 0 }));
    // @ts-expect-error Its answers are not what is expected.
    takesDefault(createSpaazaTransport().withOptions({ recursionLevel: 4 }));
  });
});
