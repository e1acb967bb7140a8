// How client options travel, and which values are refused where they would become more than a value.
import {
  type ApiDescription,
  ApiError,
  asBasic,
  asUsername,
  inCookie,
  inHeader,
  inQuery,
  integer,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";

type Options = ApiDescription["options"];

/** What is sent with some options: the URL and the headers. */
async function sent(options: Options, given: object, path = "/report") {
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options,
    security: [Object.keys(options)],
    errors: { Error: ApiError, codes: {} },
  };
  let url = "";
  let headers = new Headers();
  const fetch = async (asked: string, init: RequestInit) => {
    url = asked;
    headers = new Headers(init.headers);
    return Response.json({});
  };
  const base = { baseUrl: "https://weather.example", fetch };
  const transport = new Transport(description, { ...base, ...given });
  await transport.call({ method: "GET", path, params: { q: path === "/asked" ? "x" : undefined } });
  return { url: url.replace("https://weather.example", ""), headers };
}

const credential = { scheme: true, secret: true } as const;

describe("a credential in the query", () => {
  const key = { in: inQuery, name: "k y&", ...credential };

  test("is encoded, as its name is", async () => {
    const { url } = await sent({ key }, { key: "a&b=c d+e/é#" });
    expect(url).toBe("/report?k%20y%26=a%26b%3Dc%20d%2Be%2F%C3%A9%23");
  });

  test("comes after what is there", async () => {
    const other = { in: inQuery, name: "other" };
    const { url } = await sent({ key, other }, { key: "1", other: "2" }, "/asked");
    expect(url).toBe("/asked?q=x&k%20y%26=1&other=2");
  });

  test.each(["\ud800", "a\nb", " "])("is not %j", async (value) => {
    await expect(sent({ key }, { key: value })).rejects.toThrow("key must be");
  });
});

describe("Basic", () => {
  const user = { in: asUsername, ...credential };
  const login = { in: asBasic, ...credential };

  test("has an empty password for a user name alone", async () => {
    const { headers } = await sent({ user }, { user: "ada" });
    expect(headers.get("Authorization")).toBe(`Basic ${btoa("ada:")}`);
  });

  test("is of the bytes of UTF-8", async () => {
    const { headers } = await sent({ login }, { login: { username: "ada", password: "pä:ß" } });
    expect(headers.get("Authorization")).toBe("Basic YWRhOnDDpDrDnw==");
  });

  test.each([
    { username: "a:b", password: "c" },
    { username: "a", password: "c\n" },
    { username: "a\r", password: "c" },
    { username: "a", password: "\udc00" },
    { username: "a" },
  ])("is not of %o", async (value) => {
    await expect(sent({ login }, { login: value })).rejects.toThrow("login must be");
  });

  test("has no colon in a user name alone", async () => {
    await expect(sent({ user }, { user: "a:b" })).rejects.toThrow("user must be");
  });
});

test.each(["a\nb", "a\rb", "a\0b", "a\vb", "€"])("a header does not carry %j", async (value) => {
  const key = { in: inHeader, name: "X-Key", ...credential };
  await expect(sent({ key }, { key: value })).rejects.toThrow("key must be");
});

test("cookies stand side by side", async () => {
  const a = { in: inCookie, name: "a", ...credential };
  const b = { in: inCookie, name: "b", ...credential };
  const { headers } = await sent({ a, b }, { a: "1", b: "2" });
  expect(headers.get("Cookie")).toBe("a=1; b=2");
});

describe("a whole number", () => {
  const level = { in: inHeader, name: "X-Level", type: integer, minimum: 0, maximum: 4 };

  test.each([
    [0, "0"],
    [4, "4"],
    ["3", "3"],
  ])("%o is sent as %s", async (value, text) => {
    expect((await sent({ level }, { level: value })).headers.get("X-Level")).toBe(text);
  });

  test.each([-1, 5, "5", "-1", 1.5, "1.5", "", " 1", "0x1", true])("is not %o", async (value) => {
    await expect(sent({ level }, { level: value })).rejects.toThrow("level must be");
  });
});

describe("what an error says of a value", () => {
  const open = { in: inHeader, name: "X-Key", pattern: /^\d+$/, scheme: true } as const;

  test.each([
    ["its text", open, /; it is "abc"$/],
    [
      "nothing where it is secret",
      { ...open, secret: true as const },
      /must be a text that can be sent$/,
    ],
  ])("%s", async (_, key, message) => {
    await expect(sent({ key }, { key: "abc" })).rejects.toThrow(message);
    expect((await sent({ key }, { key: "123" })).headers.get("X-Key")).toBe("123");
  });
});
