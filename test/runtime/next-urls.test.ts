// Lists that go on with a URL: what is asked for, and what a resume token holds of it.
import {
  type ApiDescription,
  ApiError,
  asBearer,
  byUrl,
  inQuery,
  ListCall,
  type OperationCall,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";

const description: ApiDescription<"Files"> = {
  contract: 3,
  name: "Files",
  options: {
    apiKey: { in: inQuery, name: "api_key", secret: true },
    accessToken: { in: asBearer, secret: true, scheme: true },
  },
  security: [["accessToken"], []],
  errors: { Error: ApiError, codes: {} },
};

const pages = byUrl({ items: "data", next: "next" });
const origin = "https://files.example";

/** A list whose answers say these references, each on the page after the one before. */
function listOf(references: readonly (string | null)[], call: Partial<OperationCall> = {}) {
  const asked: string[] = [];
  const headers: (string | null)[] = [];
  const fetch = async (url: string, init: RequestInit) => {
    headers.push(new Headers(init.headers).get("Authorization"));
    const index = asked.push(url) - 1;
    return Response.json({ data: [{ id: index }], next: references[index] ?? null });
  };
  const given = { fetch, apiKey: "key-of-canary", accessToken: "token-of-canary" };
  const transport = new Transport(description, { baseUrl: `${origin}/v1`, ...given });
  const operation = { method: "GET", path: "/files", ...call };
  return {
    asked,
    headers,
    list: new ListCall<unknown, unknown, unknown>(transport, pages, operation),
  };
}

function textOf(token: string): string {
  return atob(token.replaceAll("-", "+").replaceAll("_", "/"));
}

/** The token of the first page, and the URL that goes on with it. */
async function resumed(reference: string, call: Partial<OperationCall> = {}) {
  const { value } = await listOf([reference], call).list.pages().next();
  const resumeToken = value?.resumeToken ?? "";
  const options = { resumeToken } as OperationCall["options"];
  const { list, asked } = listOf([], { ...call, options });
  const result = await list.result();
  return { text: textOf(resumeToken), asked: asked[0], result };
}

describe("a URL is asked for as it is", () => {
  test.each([
    ["a query", "?page=2", "/v1/files?page=2"],
    ["a path", "/v1/files?page=2", "/v1/files?page=2"],
    ["a relative path", "files?page=2", "/v1/files?page=2"],
    ["another path", "/v2/list?after=%2f&b=+&c", "/v2/list?after=%2f&b=+&c"],
    ["a whole URL", `${origin}/v1/files?page=2`, "/v1/files?page=2"],
    ["with its usual port", `${origin}:443/v1/files?page=2`, "/v1/files?page=2"],
    ["a path below", `${origin}/v1/../admin`, "/admin"],
  ])("%s", async (_, reference, url) => {
    const { list, asked, headers } = listOf([reference]);
    expect(await list.toArray({ max: 9 })).toEqual([{ id: 0 }, { id: 1 }]);
    const separator = url.includes("?") ? "&" : "?";
    expect(asked[1]).toBe(`${origin}${url}${separator}api_key=key-of-canary`);
    expect(headers[1]).toBe("Bearer token-of-canary");
  });

  test("of another path, what follows is relative to it", async () => {
    const { list, asked } = listOf(["/v2/a?x=1", "?x=2", "b", `${origin}/v1/files?x=3`]);
    await list.toArray({ max: 9 });
    expect(asked.slice(1).map((url) => url.split(/.api_key/)[0])).toEqual(
      ["/v2/a?x=1", "/v2/a?x=2", "/v2/b", "/v1/files?x=3"].map((path) => origin + path),
    );
  });

  test("a credential of the query in it gives way to the client's", async () => {
    const { list, asked } = listOf(["?api_key=old&page=2"]);
    await list.toArray({ max: 9 });
    expect(asked[1]).toBe(`${origin}/v1/files?page=2&api_key=key-of-canary`);
  });

  test.each([7, {}, true])("%o is not a URL", async (next) => {
    const { list } = listOf([next as unknown as string]);
    await expect(list.toArray({ max: 9 })).rejects.toThrow('"next" is not a URL');
  });

  test("a page that leads back ends the walk, be it to the start", async () => {
    const { list, asked } = listOf(["?page=2", "/v1/files", "?page=2"]);
    await expect(list.toArray({ max: 9 })).rejects.toThrow("where the walk has been");
    expect(asked).toHaveLength(3);
  });
});

describe("a resume token", () => {
  test("says where to go on, at any host", async () => {
    const { text, asked } = await resumed("?page=2&b=%20");
    expect(text).toContain('"?page=2&b=%20"');
    expect(text).not.toContain("files");
    expect(asked).toBe(`${origin}/v1/files?page=2&b=%20&api_key=key-of-canary`);
  });

  test("says another path", async () => {
    const { asked } = await resumed("/v2/list?page=2");
    expect(asked).toBe(`${origin}/v2/list?page=2&api_key=key-of-canary`);
  });

  const secrets = {
    inArguments: ({ params, pathParams }: OperationCall) => {
      const { email } = { ...params } as { email?: string };
      return [email, pathParams?.["number"]].filter((each) => typeof each === "string");
    },
  };

  test.each<[string, string, string]>([
    ["of the client", "?page=2&api_key=key-of-canary", "?page=2&"],
    ["of the caller", "?email=ann%40canary.example&page=2", "?email=ann%40canary.example&page=2&"],
  ])("holds no secret %s, which is given again", async (_, reference, query) => {
    const params = { email: "ann@canary.example" };
    const { text, asked } = await resumed(reference, { params, secrets });
    expect(text).not.toContain("canary");
    expect(asked).toBe(`${origin}/v1/files${query}api_key=key-of-canary`);
  });

  test("holds no secret of the path", async () => {
    const call = { path: "/people/{number}/files", pathParams: { number: "canary-123" }, secrets };
    const { text, asked } = await resumed("/v1/people/canary-123/files?page=2", call);
    expect(text).not.toContain("canary");
    expect(asked).toBe(`${origin}/v1/people/canary-123/files?page=2&api_key=key-of-canary`);
  });

  test.each([
    [
      "a parameter of another name",
      "?access_token=token-of-canary&page=2",
      /holds no secrets.*access_token/,
    ],
    ["a name", "?token-of-canary=1", /holds no secrets/],
    ["another path", "/v2/token-of-canary?page=2", /holds no secrets/],
  ])("is refused where its page needs a secret as %s", async (_, reference, message) => {
    const walk = listOf([reference]);
    await walk.list.toArray({ max: 9 });
    expect(walk.asked[1]).toContain("token-of-canary");
    const { text, result, asked } = await resumed(reference);
    expect(text).not.toContain("canary");
    expect(asked).toBeUndefined();
    expect(result).toMatchObject({
      error: { kind: "options", option: "resumeToken", message: expect.stringMatching(message) },
    });
  });

  test.each([
    "//elsewhere.example/",
    "/\\elsewhere.example/",
    "/\t/elsewhere.example/",
    "https://elsewhere.example/",
    "javascript:alert(1)",
    "",
    7,
  ])("that was made by hand leads nowhere else: %o", async (reference) => {
    const { value } = await listOf(["?page=2"]).list.pages().next();
    const [version, binding] = JSON.parse(textOf(value?.resumeToken ?? ""));
    const resumeToken = btoa(JSON.stringify([version, binding, null, 0, reference]));
    const { list, asked } = listOf([], { options: { resumeToken } as OperationCall["options"] });
    expect(await list.result()).toMatchObject({
      error: { kind: "options", option: "resumeToken" },
    });
    expect(asked).toEqual([]);
  });
});
