// What an answer means, whatever it looks like: the parts of the runtime that read it, end to end.
import {
  type ApiDescription,
  ApiError,
  asBlob,
  asText,
  type ClientOptions,
  marked,
  Transport,
} from "specloom/runtime";
import { describe, expect, test, vi } from "vitest";

type Call = Parameters<Transport["call"]>[0];

interface Asked {
  readonly call?: Partial<Call>;
  readonly errors?: Partial<ApiDescription["errors"]>;
  readonly envelope?: string;
  readonly options?: ClientOptions;
}

/** The outcome of a call that gets an answer. */
async function outcomeOf(answer: Response, { call, errors, envelope, options }: Asked = {}) {
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options: {},
    security: [],
    errors: { Error: ApiError, codes: {}, message: "message", ...errors },
    ...(envelope !== undefined && { envelope }),
  };
  const baseUrl = "https://weather.example";
  const transport = new Transport(description, {
    baseUrl,
    retries: 0,
    fetch: async () => answer,
    ...options,
  });
  return transport.call({ method: "GET", path: "/report", ...call }).result();
}

function errorOf(outcome: Awaited<ReturnType<typeof outcomeOf>>): ApiError {
  if (outcome.ok) throw new Error("the call worked");
  return outcome.error as ApiError;
}

function streamOf(chunks: readonly Uint8Array[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
}

/** An answer of a status that the platform's own class refuses. */
function odd(status: number): Response {
  return Object.defineProperty(new Response("{}"), "status", { value: status });
}

describe("the status decides", () => {
  test.each([
    [199, false],
    [200, true],
    [299, true],
    [300, false],
  ])("%i is a success: %s", async (status, ok) => {
    expect(await outcomeOf(odd(status))).toMatchObject(
      ok ? { ok, data: {} } : { ok, error: { kind: "api", status } },
    );
  });
});

describe("names of a prototype are not names of a body", () => {
  test("an envelope", async () => {
    const asked = { envelope: "toString" };
    expect(await outcomeOf(Response.json({ a: 1 }), asked)).toMatchObject({ data: { a: 1 } });
    const wrapped = Response.json({ toString: { b: 2 } });
    expect(await outcomeOf(wrapped, asked)).toMatchObject({ data: { b: 2 } });
  });

  test("the place of a message", async () => {
    const answer = Response.json({}, { status: 400 });
    const outcome = await outcomeOf(answer, { errors: { message: "constructor/name" } });
    expect(outcome).toMatchObject({ error: { status: 400 } });
    expect(errorOf(outcome).description).toBeUndefined();
  });
});

describe("the code of an error", () => {
  const errors = { code: "code", codes: { cold: 1, wet: 2 } };

  test.each([
    ["that the operation lists has its name", 1, { code: 1, codeName: "cold" }],
    ["that it does not list has none, but in the message", 2, { code: 2, codeName: "unknown" }],
    ["that is a text is not a code", "1", { code: undefined, codeName: "unknown" }],
  ])("%s", async (_, code, expected) => {
    const answer = Response.json({ code }, { status: 400 });
    const outcome = await outcomeOf(answer, { errors, call: { errors: ["cold"] } });
    const { code: found, codeName } = errorOf(outcome);
    expect({ code: found, codeName }).toEqual(expected);
    if (code === 2) expect(outcome).toMatchObject({ error: { message: /code 2 wet/ } });
  });
});

describe("a code that is a text", () => {
  const codes = { declined: "declined", sold_out: "https://till.example/sold-out" };
  const errors = { code: "errors/0/code", codes };
  const call = { secrets: marked({ answer: { token: true } }) };
  const of = async (code: unknown) => {
    const body = { errors: [{ code }], message: "No.", token: "s3cr3t-token" };
    const answer = Response.json(body, { status: 402 });
    return errorOf(await outcomeOf(answer, { errors, call }));
  };

  test.each([
    ["has its name", codes.sold_out, { code: codes.sold_out, codeName: "sold_out" }],
    ["is kept where nobody knows it", "other", { code: "other", codeName: "unknown" }],
    ["is not a number", 402, { code: undefined, codeName: "unknown" }],
    ["is not empty", "", { code: undefined, codeName: "unknown" }],
  ])("%s", async (_, code, expected) => {
    const { code: found, codeName } = await of(code);
    expect({ code: found, codeName }).toEqual(expected);
  });

  test("is told once where it is its own name", async () => {
    expect((await of("declined")).message).toContain("answered 402, code declined: No.");
    expect((await of(codes.sold_out)).message).toContain(`code ${codes.sold_out} sold_out: No.`);
    expect((await of("other")).message).toContain("code other unknown: No.");
  });

  test("shows no secret and no more than a line", async () => {
    const error = await of(`of s3cr3t-token\n\u001b[31m${"x".repeat(900)}`);
    expect(error.code).toMatch(/^of REDACTED \[31mx+…$/);
    expect(String(error.code)).toHaveLength(400);
    expect(JSON.stringify([error, error.message])).not.toContain("s3cr3t-token");
  });
});

test.each([
  [599, false],
  [600, true],
])("of %i it is said that HTTP does not have it: %s", async (status, isOdd) => {
  const { message } = errorOf(await outcomeOf(odd(status)));
  expect(message.includes("which is not a status of HTTP")).toBe(isOdd);
});

test("a wait is told in seconds", async () => {
  const answer = new Response(null, { status: 429, headers: { "Retry-After": "3" } });
  const outcome = await outcomeOf(answer);
  expect(outcome).toMatchObject({ error: { retryAfter: 3_000 } });
  expect(errorOf(outcome).message).toMatch(/; wait 3 s$/);
});

test.each([
  ["123456789", 123_456_789_000],
  ["1234567890", undefined],
])("Retry-After of %s is a wait of %s ms", async (text, retryAfter) => {
  const answer = new Response(null, { status: 429, headers: { "Retry-After": text } });
  expect(errorOf(await outcomeOf(answer)).retryAfter).toBe(retryAfter);
});

test.each(["X-Request-Id", "Request-Id", "X-Correlation-Id"])(
  "%s names a request",
  async (name) => {
    const answer = Response.json({}, { headers: { [name]: "req_7" } });
    expect(await outcomeOf(answer)).toMatchObject({ ok: true, requestId: "req_7" });
  },
);

test("what a success marks as secret is not shown by its request's name", async () => {
  const answer = Response.json(
    { token: "s3cr3t-token" },
    { headers: { "Request-Id": "of s3cr3t-token" } },
  );
  const call = { secrets: marked({ answer: { token: true } }) };
  expect(await outcomeOf(answer, { call })).toMatchObject({ ok: true, requestId: "of REDACTED" });
});

describe("a body", () => {
  test("that is larger than maxBodySize is let go", async () => {
    const cancel = vi.fn();
    const pull = (controller: ReadableStreamDefaultController) => {
      controller.enqueue(new Uint8Array(10));
    };
    const answer = new Response(new ReadableStream({ pull, cancel }));
    const outcome = await outcomeOf(answer, { options: { maxBodySize: 15 } });
    expect(outcome).toMatchObject({ error: { kind: "decode", isTooLarge: true } });
    await expect.poll(() => cancel.mock.calls.length).toBe(1);
  });

  test.each([
    ["text", asText],
    ["bytes", asBlob],
  ])("of %s that is larger is an error", async (_, decode) => {
    const asked = { call: { decode }, options: { maxBodySize: 3 } };
    const failed = { error: { kind: "decode", isTooLarge: true } };
    expect(await outcomeOf(new Response("four"), asked)).toMatchObject(failed);
    expect(await outcomeOf(new Response("two"), asked)).toMatchObject({ ok: true });
  });

  test("of bytes has its media type", async () => {
    const answer = new Response("a", { headers: { "Content-Type": "image/png" } });
    const outcome = await outcomeOf(answer, { call: { decode: asBlob } });
    expect(outcome).toMatchObject({ ok: true, data: { type: "image/png", size: 1 } });
  });

  test("of 64 MiB is read where nothing else is said, and not one byte more", async () => {
    const chunk = new Uint8Array(2 ** 26);
    const decode = ({ chunks, cut }: { chunks: readonly Uint8Array[]; cut: boolean }) => {
      return [chunks.length, cut];
    };
    const of = (...chunks: Uint8Array[]) => new Response(streamOf(chunks));
    const call = { decode };
    expect(await outcomeOf(of(chunk), { call })).toMatchObject({ data: [1, false] });
    const larger = of(chunk, new Uint8Array(1));
    expect(await outcomeOf(larger, { call })).toMatchObject({ data: [2, true] });
  });

  test("may be cut between chunks inside a character", async () => {
    const bytes = new TextEncoder().encode('{"a":"€"}');
    const chunks = [bytes.slice(0, 7), bytes.slice(7)];
    const answer = new Response(streamOf(chunks));
    expect(await outcomeOf(answer)).toMatchObject({ data: { a: "€" } });
  });

  test.each([
    ["basic", false],
    ["cors", true],
  ])("shorter than its length is whole for an answer of type %s: %s", async (type, ok) => {
    const made = Response.json({}, { headers: { "Content-Length": "100" } });
    const answer = Object.defineProperty(made, "type", { value: type });
    expect(await outcomeOf(answer)).toMatchObject({ ok });
  });
});
