// What the clients of openapi-fetch take and give. The compiler carries these tests out: each fails where
// it does not compile.
import type { Client } from "openapi-fetch";
import createQueries from "openapi-react-query";
import { createSpaazaFetchClient } from "specloom/spaaza/fetch";
import type { components, operations, paths } from "specloom/spaaza/paths";
import type { CustomerList } from "specloom/spaces";
import { createSpacesFetchClient } from "specloom/spaces/fetch";
import type { paths as spacesPaths } from "specloom/spaces/paths";
import { describe, expectTypeOf, test } from "vitest";
import { use } from "./stand-ins.js";

const spaces = createSpacesFetchClient({ accessToken: () => "token" });
const spaaza = createSpaazaFetchClient({ chainId: 1743, recursionLevel: 1 });

test("a client is typed by the paths", () => {
  expectTypeOf(spaces).toEqualTypeOf<Client<spacesPaths>>();
  expectTypeOf(spaaza).toEqualTypeOf<Client<paths>>();
});

describe("what a call takes", () => {
  const path = { id: 48213 };

  test("is nothing that the client sets", () => {
    spaaza.GET("/resources/business/{id}", { params: { path } });
    spaaza.GET("/resources/businesses");
    spaces.GET("/account");
    type Asked = NonNullable<operations["getBusiness"]["parameters"]["header"]>;
    expectTypeOf<keyof Asked>().toEqualTypeOf<"X-Spaaza-Response-Recursion-Level">();
    type Names = keyof components["parameters"];
    expectTypeOf<Extract<Names, "ChainId" | "ApiVersion">>().toBeNever();
  });

  test("is a level, where one is wanted", () => {
    const header = { "X-Spaaza-Response-Recursion-Level": 2 };
    spaaza.GET("/resources/business/{id}", { params: { path, header } });
    spaaza.GET("/resources/business/{id}", { params: { path, header: {} } });
    const text = { "X-Spaaza-Response-Recursion-Level": "2" };
    // @ts-expect-error A level is a number.
    spaaza.GET("/resources/business/{id}", { params: { path, header: text } });
    const chain = { "X-Spaaza-Chain-ID": 1743 };
    // @ts-expect-error The client sets the chain.
    spaaza.GET("/resources/business/{id}", { params: { path, header: chain } });
  });

  test("is what the document requires", () => {
    // @ts-expect-error Which business?
    spaaza.GET("/resources/business/{id}");
    // @ts-expect-error To be told of what?
    spaces.POST("/resource_subscriptions", { body: { target_url: "https://a.example" } });
    // @ts-expect-error There is no such path.
    spaces.GET("/nothing");
  });
});

describe("what a call gives", () => {
  test("is what the other client gives", async () => {
    const { data } = await spaces.GET("/customers");
    if (data) use(data satisfies CustomerList);
  });

  test("has the properties of every level, all but those of level 0 optional", async () => {
    const { data } = await spaaza.GET("/resources/business/{id}", { params: { path: { id: 1 } } });
    if (!data) return;
    expectTypeOf(data.id).toEqualTypeOf<number>();
    expectTypeOf(data.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(data.chain?.id).toEqualTypeOf<number | undefined>();
  });

  test("is an error as the document describes it", async () => {
    const { error } = await spaaza.GET("/resources/businesses");
    if (error) expectTypeOf(error.error.code).toEqualTypeOf<number>();
  });
});

test("queries of openapi-react-query know them, too", () => {
  const { queryOptions, useQuery } = createQueries(spaces);
  const options = queryOptions("get", "/customers", { params: { query: { limit: 2 } } });
  expectTypeOf(options.queryKey[1]).toEqualTypeOf<"/customers">();
  // @ts-expect-error Which customer?
  queryOptions("get", "/customers/{customer_id}");
  const query = () => useQuery("get", "/account");
  expectTypeOf<
    NonNullable<ReturnType<typeof query>["data"]>["object"]
  >().toEqualTypeOf<"account">();
});
