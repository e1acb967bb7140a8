// What a request carries beside its parameters.
import {
  type ApiDescription,
  ApiError,
  asBasic,
  asBlob,
  asUsername,
  type ClientOptions,
  inCookie,
  inHeader,
  jsonBody,
  multipart,
  plainBody,
  styles,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";

type Call = Parameters<Transport["call"]>[0];
type Answer = () => Response;

interface Asked {
  readonly call?: Partial<Call>;
  readonly given?: object;
  readonly options?: ApiDescription["options"];
  readonly answers?: readonly Answer[];
}

const fine: Answer = () => Response.json({});

/** The outcome of a call, and what was sent. */
async function ask({ call, given, options = {}, answers = [fine] }: Asked) {
  const sent: { url: string; init: RequestInit; headers: Headers }[] = [];
  const fetch: ClientOptions["fetch"] = async (url, init) => {
    // What was sent is what it was then.
    sent.push({ url, init, headers: new Headers(init.headers) });
    return (answers[sent.length - 1] ?? fine)();
  };
  const schemes = Object.entries(options).filter(([, { scheme }]) => scheme);
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options,
    security: [schemes.map(([name]) => name)],
    errors: { Error: ApiError, codes: {} },
  };
  const base = { baseUrl: "https://weather.example", fetch, retries: 0 };
  const transport = new Transport(description, { ...base, ...given });
  const outcome = await transport.call({ method: "GET", path: "/report", ...call }).result();
  return { outcome, sent, headers: sent[0]?.headers ?? new Headers() };
}

test.each(["GET", "HEAD"])("a %s has no body", async (method) => {
  const { outcome, sent } = await ask({ call: { method, body: {} } });
  expect(outcome).toMatchObject({ error: { kind: "options", option: "body" } });
  expect(sent).toEqual([]);
});

describe("the media type", () => {
  const given = { headers: { "Content-Type": "application/problem+json" } };

  test("of a client holds for no request without a body", async () => {
    expect((await ask({ given })).headers.has("Content-Type")).toBe(false);
  });

  test("of a call holds", async () => {
    const call = { method: "POST", encode: jsonBody, body: {}, options: given };
    expect((await ask({ call })).headers.get("Content-Type")).toBe("application/problem+json");
  });

  test("of a form is for fetch to say, which knows what separates its parts", async () => {
    const call = { method: "POST", body: new FormData(), encode: multipart };
    expect((await ask({ call, given })).headers.has("Content-Type")).toBe(false);
    const own = { ...call, options: given };
    expect((await ask({ call: own })).headers.has("Content-Type")).toBe(false);
  });
});

test.each([
  ["JSON", {}, "application/json"],
  ["anything, where bytes are read", { decode: asBlob }, "*/*"],
  ["what the document says", { accept: "application/hal+json" }, "application/hal+json"],
])("what is accepted is %s", async (_, call, accept) => {
  expect((await ask({ call })).headers.get("Accept")).toBe(accept);
});

test("cookies of parameters stand beside those of credentials", async () => {
  const options = { key: { in: inCookie, name: "key", scheme: true, secret: true } } as const;
  const call = { styles: styles({ p: { in: "cookie" } }), params: { p: "a b" } };
  const { headers } = await ask({ options, given: { key: "k" }, call });
  expect(headers.get("Cookie")).toBe("p=a%20b; key=k");
});

test("headers go over each other: the client's, the operation's, the call's", async () => {
  const given = { headers: { "X-A": "client", "X-B": "client", "X-C": "client", "X-D": "client" } };
  const call = {
    styles: styles({ b: { in: "header", name: "X-B" }, c: { in: "header", name: "X-C" } }),
    params: { b: "operation", c: "operation" },
    options: { headers: { "X-C": "call", "X-D": null } },
  } as const;
  const { headers } = await ask({ given, call });
  const found = ["X-A", "X-B", "X-C", "X-D"].map((name) => headers.get(name));
  expect(found).toEqual(["client", "operation", "call", null]);
});

test("fetch is not to follow redirects, which may lead credentials elsewhere", async () => {
  expect((await ask({})).sent[0]?.init.redirect).toBe("manual");
});

test("an attempt has nothing of the one before", async () => {
  const options = { key: { in: inCookie, name: "key", scheme: true, secret: true } } as const;
  const keys = ["old", "new"];
  const { outcome, sent } = await ask({
    options,
    given: { key: () => keys.shift() },
    answers: [() => new Response(null, { status: 401 }), fine],
  });
  expect(outcome).toMatchObject({ ok: true });
  expect(sent.map(({ headers }) => headers.get("Cookie"))).toEqual(["key=old", "key=new"]);
});

test("a stream is sent once, whatever the method", async () => {
  const failing: Answer = () =>
    new Response(null, { status: 503, headers: { "Retry-After": "0" } });
  const given = { retries: 2 };
  const call = { method: "PUT", encode: plainBody };
  const once = await ask({
    call: { ...call, body: new Blob(["a"]).stream() },
    given,
    answers: [failing],
  });
  expect(once.outcome).toMatchObject({ error: { status: 503, attempts: 1 } });
  const again = await ask({ call: { ...call, body: new Blob(["a"]) }, given, answers: [failing] });
  expect(again.outcome).toMatchObject({ ok: true });
  expect(again.sent).toHaveLength(2);
});

describe("what fetch says of a credential is not shown", () => {
  const quoting = (text: string): Answer => {
    return () => {
      throw new Error(`the header holds ${text}`);
    };
  };

  test.each([
    ["a short user name as Basic writes it", { in: asUsername }, "ada", btoa("ada:")],
    ["a header", { in: inHeader, name: "X-Key" }, "canary-7f3a", "canary-7f3a"],
    ["a password", { in: asBasic }, { username: "ada", password: "canary-7f3a" }, "canary-7f3a"],
  ])("%s", async (_, place, value, text) => {
    const options = { key: { ...place, scheme: true, secret: true } } as const;
    const { outcome } = await ask({ options, given: { key: value }, answers: [quoting(text)] });
    expect(outcome).toMatchObject({ error: { kind: "connection" } });
    const error = outcome.ok ? undefined : (outcome.error as Error);
    const said = JSON.stringify([error, error?.message]);
    expect(said).toContain("REDACTED");
    expect(said).not.toContain(text);
  });
});

describe("a parameter in a path", () => {
  test.each([
    ["...", "..."],
    [".a", ".a"],
    ["a/b", "a%2Fb"],
    [0, "0"],
    [false, "false"],
  ])("may be %o", async (p, text) => {
    const { sent } = await ask({ call: { path: "/a/{p}/b", pathParams: { p } } });
    expect(sent[0]?.url).toBe(`https://weather.example/a/${text}/b`);
  });

  test.each(["", ".", "..", null, undefined, Number.NaN, "\udc00"])("is not %o", async (p) => {
    const { outcome, sent } = await ask({ call: { path: "/a/{p}", pathParams: { p } } });
    expect(outcome).toMatchObject({ error: { kind: "options", option: "p" } });
    expect(sent).toEqual([]);
  });

  test.each([
    ["a/b:c", "a%2Fb:c"],
    ["%2e%2E%2e", "%2e%2E%2e"],
  ])("may keep what is reserved: %o", async (p, text) => {
    const reserved = styles({ p: { allowReserved: true } });
    const { sent } = await ask({ call: { path: "/a/{p}/b", pathParams: { p }, styles: reserved } });
    expect(sent[0]?.url).toBe(`https://weather.example/a/${text}/b`);
  });

  test.each(["%2e", ".%2E", "%2E%2e"])("is not %o, which a URL reads as dots", async (p) => {
    const reserved = styles({ p: { allowReserved: true } });
    const { outcome, sent } = await ask({
      call: { path: "/a/{p}", pathParams: { p }, styles: reserved },
    });
    expect(outcome).toMatchObject({ error: { kind: "options", option: "p" } });
    expect(sent).toEqual([]);
  });

  test("is not what every object has", async () => {
    const { outcome } = await ask({ call: { path: "/a/{constructor}", pathParams: {} } });
    expect(outcome).toMatchObject({ error: { kind: "options", option: "constructor" } });
  });
});

test("an attempt that was late is sent again", async () => {
  let sent = 0;
  const fetch = () => {
    sent++;
    return new Promise<Response>(() => {});
  };
  const { outcome } = await ask({ given: { fetch, timeout: 20, retries: 1 } });
  expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 2 } });
  expect(sent).toBe(2);
});

test("nothing is sent for an attempt whose time was over before its body was there", async () => {
  let end = (): void => undefined;
  const slow = new ReadableStream({
    start(controller) {
      end = () => controller.close();
    },
  });
  const call = { method: "POST", encode: multipart, body: { file: slow } };
  const { outcome, sent } = await ask({ call, given: { timeout: 20 } });
  expect(outcome).toMatchObject({ error: { kind: "timeout", attempts: 0 } });
  end();
  for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(sent).toEqual([]);
});
