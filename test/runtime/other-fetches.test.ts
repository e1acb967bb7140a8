// What takes the place of the platform's fetch: answers of other libraries, and mistakes.
import { Readable } from "node:stream";
import { ApiError } from "specloom";
import {
  type ApiDescription,
  asBlob,
  asText,
  fetchOver,
  plainBody,
  Transport,
} from "specloom/runtime";
import { createSpacesClient } from "specloom/spaces";
import { describe, expect, test } from "vitest";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {}, message: "message" },
};

type AnyFetch = (url: string, init: RequestInit) => unknown;

function transportOf(fetch: AnyFetch, options = {}) {
  const given = { baseUrl: "https://weather.example", fetch: fetch as typeof globalThis.fetch };
  return new Transport(weather, { ...given, ...options });
}

/** Headers with the least that libraries have: `get` and `forEach`. */
function headersOf(given: Record<string, string>) {
  const all = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]));
  return {
    get: (name: string) => all.get(name.toLowerCase()) ?? null,
    forEach: (each: (value: string, name: string) => void) => all.forEach(each),
  };
}

interface Given {
  readonly text?: string;
  readonly status?: number;
  readonly headers?: Record<string, string>;
}

const inText = (text: string) => ({ text: async () => text });
const inBytes = (text: string) => {
  return { arrayBuffer: async () => new TextEncoder().encode(text).buffer };
};
const inBlob = (text: string) => ({ blob: async () => new Blob([text]) });

/** Answers as libraries without streams of the platform's give them. */
const kinds: Record<string, (text: string) => object> = {
  "without a body property": inBytes,
  "with an undefined body": (text) => ({ ...inBytes(text), body: undefined }),
  "with a stream of Node": (text) => ({ ...inBytes(text), body: Readable.from([text]) }),
  "with text alone": inText,
  "with text where bytes cannot be read": (text) => ({
    ...inText(text),
    arrayBuffer: () => Promise.reject(new Error("could not read as ArrayBuffer")),
  }),
  "with a blob alone": inBlob,
  "in chunks of no bytes": (text) =>
    new Response(chunked(["", text.slice(0, 1), "", text.slice(1)])),
};

function chunked(texts: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const text of texts) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });
}

function answering(kind: (text: string) => object, given: Given): AnyFetch {
  const { text = "", status = 200, headers = {} } = given;
  return async () => {
    const made = kind(text);
    if (made instanceof Response) {
      return new Response(status === 204 ? null : made.body, { status, headers });
    }
    return { status, headers: headersOf(headers), ...made };
  };
}

describe.each(Object.entries(kinds))("an answer %s", (_, kind) => {
  const get = { method: "GET", path: "/report" };
  const call = (given: Given, operation = {}) => {
    return transportOf(answering(kind, given)).call<unknown, ApiError>({ ...get, ...operation });
  };

  test("is read whole", async () => {
    expect(await call({ text: '{"a":"é"}' })).toEqual({ a: "é" });
    expect(await call({ text: "é" }, { decode: asText })).toBe("é");
    const blob = (await call({ text: "é" }, { decode: asBlob })) as Blob;
    expect(await blob.text()).toBe("é");
  });

  test("that is empty is nothing where that is declared", async () => {
    expect(await call({ text: "" }, { maybeEmpty: true })).toBeUndefined();
  });

  test("is an error with what it says", async () => {
    const headers = { "X-Request-Id": "r1", "Retry-After": "7" };
    const result = await call({ text: '{"message":"no"}', status: 400, headers }).result();
    expect(result).toMatchObject({
      error: { kind: "api", status: 400, description: "no", requestId: "r1", retryAfter: 7_000 },
      response: { status: 400, ok: false },
    });
    expect(result.response?.headers).toBeInstanceOf(Headers);
    expect(result.response?.headers.get("X-Request-Id")).toBe("r1");
  });

  test("is given as a Response of this platform", async () => {
    const { response } = await call({ text: "{}", headers: { "X-A": "b" } }).withResponse();
    expect(response).toBeInstanceOf(Response);
    expect([response.status, response.ok]).toEqual([200, true]);
    expect([...response.headers]).toContainEqual(["x-a", "b"]);
  });

  test("past the limit is refused", async () => {
    const fetch = answering(kind, { text: `"${"x".repeat(100)}"` });
    const transport = transportOf(fetch, { maxBodySize: 50 });
    const result = await transport.call({ ...get, anyJson: true }).result();
    expect(result).toMatchObject({ error: { kind: "decode", isTooLarge: true, attempts: 1 } });
  });

  test("goes through fetch of a client", async () => {
    const fetch = fetchOver(transportOf(answering(kind, { text: '{"a":1}', status: 201 })));
    const response = await fetch("/report");
    expect(response).toBeInstanceOf(Response);
    expect([response.status, await response.json()]).toEqual([201, { a: 1 }]);
    const none = fetchOver(transportOf(answering(kind, { status: 204 })));
    expect((await none("/report")).status).toBe(204);
  });

  test("that redirects is followed", async () => {
    let asked = 0;
    const moved = answering(kind, { status: 302, headers: { Location: "/there" } });
    const landed = answering(kind, { text: "{}" });
    const transport = transportOf((...request) => (asked++ === 0 ? moved : landed)(...request));
    expect(await transport.call(get)).toEqual({});
  });
});

test("the status alone decides, where an answer has no ok", async () => {
  const transport = transportOf(answering(inBytes, { status: 500, text: "{}" }), { retries: 0 });
  const result = await transport.call({ method: "GET", path: "/report" }).result();
  expect(result).toMatchObject({ ok: false, error: { kind: "api", status: 500 } });
});

describe("a Content-Length that is larger than what came", () => {
  const whole = '{"a":1}';
  const cut = (headers: Record<string, string>) => {
    let asked = 0;
    const fetch = async () => {
      const text = asked++ === 0 ? whole.slice(0, 4) : whole;
      return new Response(text, { headers: { "Content-Length": "7", ...headers } });
    };
    return transportOf(fetch);
  };

  test("is a connection that was cut, and asked for again", async () => {
    const call = cut({}).call({ method: "GET", path: "/report" });
    expect(await call).toEqual({ a: 1 });
    const text = cut({}).call({ method: "POST", path: "/report", decode: asText });
    expect(await text.result()).toMatchObject({ error: { kind: "connection", attempts: 1 } });
  });

  test("says nothing of a body that was packed", async () => {
    const call = cut({ "Content-Encoding": "gzip" }).call({ method: "GET", path: "/report" });
    expect(await call.result()).toMatchObject({ error: { kind: "decode", attempts: 1 } });
  });
});

describe("a status that no Response can be made with", () => {
  test.each([0, 199, 600, 999])("%i is an ApiError that says so", async (status) => {
    const text = '{"message":"denied"}';
    const transport = transportOf(answering(inBytes, { status, text }), { retries: 0 });
    const call = transport.call<unknown, ApiError>({ method: "GET", path: "/report" });
    const result = await call.result();
    expect(result).toMatchObject({
      error: { kind: "api", status, description: "denied", attempts: 1 },
      response: { status, ok: false },
    });
    expect(result.ok ? "" : result.error.message).toContain(
      `answered ${status}, which is not a status of HTTP`,
    );
  });
});

describe("a fetch that gives no answer", () => {
  const blocked = async () => {
    throw new TypeError("fetch failed", { cause: new Error("bad port") });
  };
  const mistakes: [string, AnyFetch, string, number][] = [
    ["fails without a code", blocked, "fetch failed: bad port", 3],
    [
      "throws",
      () => {
        throw new TypeError("url.pathname is undefined");
      },
      "fetch failed: url.pathname is undefined",
      1,
    ],
    ["gives undefined", async () => undefined, "undefined, which is not a Response", 1],
    ["gives null", () => null, "null, which is not a Response", 1],
    ["gives the body", async () => ({ id: 1 }), "object, which is not a Response", 1],
    [
      "gives a redirect that is hidden",
      async () => ({ type: "opaqueredirect", status: 0, headers: headersOf({}), body: null }),
      "it was redirected, which a browser does not show",
      1,
    ],
  ];
  test.each(mistakes)("because it %s", async (_, fetch, message, attempts) => {
    const transport = transportOf(fetch);
    const { error } = (await transport.call({ method: "GET", path: "/a" }).result()) as {
      error: ApiError;
    };
    expect(error).toMatchObject({ kind: "connection", attempts });
    expect(error.message).toContain(message);
    expect(error.message).not.toContain("no answer");
    await expect(fetchOver(transport)("/a")).rejects.toMatchObject({ kind: "connection" });
  });

  test.each(mistakes)("because it %s, given a stream", async (_, fetch, message) => {
    const body = new Response("a stream").body;
    const call = { method: "PUT", path: "/a", body, encode: plainBody };
    const result = await transportOf(fetch).call(call).result();
    expect(result).toMatchObject({ ok: false, error: { kind: "connection", attempts: 1 } });
    expect((result as { error: Error }).error.message).toContain(message);
  });

  test("shows no secret of what it says", async () => {
    const fetch = async (_: string, { headers }: RequestInit) => {
      throw new TypeError(`cannot send ${new Headers(headers).get("Authorization")}`);
    };
    const spaces = createSpacesClient({ accessToken: "canary-7f3a", fetch, retries: 0 });
    const result = await spaces.account.get().result();
    const message = result.ok ? "" : result.error.message;
    expect(message).toContain("fetch failed: cannot send Basic REDACTED");
    expect(message).not.toContain(btoa("canary-7f3a:"));
  });
});

test("a redirect that is hidden is given to whom asks for redirects as they are", async () => {
  const answer = { type: "opaqueredirect", status: 0, headers: headersOf({}), body: null };
  const fetch = fetchOver(transportOf(async () => answer));
  expect((await fetch("/a", { redirect: "manual" })).status).toBe(0);
  await expect(fetch("/a", { redirect: "error" })).rejects.toThrow("it was redirected");
});
