// Integers of 64 bits as bigints, over real sockets.
import {
  ApiError,
  asBigint,
  asEvents,
  byCursor,
  byOffset,
  byStatus,
  byToken,
  type EventStream,
  integersAt,
  jsonBodyOfIntegers,
  ListCall,
  type ListOptions,
  type Marks,
  type OperationCall,
  Transport,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const large = 9_007_199_254_740_993n;

async function clientOf(...steps: Step[]) {
  const { url, seen } = await scriptedServer(...steps);
  const transport = new Transport(
    {
      contract: 3,
      name: "Shop",
      baseUrl: url,
      options: {},
      security: [],
      envelope: "result",
      errors: {
        Error: class ShopError extends ApiError {},
        codes: { too_many: 7 },
        code: "code",
      },
    },
    { retries: 0 },
  );
  const call = (operation: Partial<OperationCall>) => {
    return transport.call<unknown, ApiError>({ method: "GET", path: "/", ...operation });
  };
  return { transport, call, seen };
}

function answers(body: string, status = 200, headers = {}): Step {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json", ...headers }).end(body);
  };
}

const tree: Marks = { id: true, children: { "*": () => tree } };

describe("an answer has bigints where integers are marked", () => {
  test.each<[string, Marks, string, unknown]>([
    ["a large one", { id: true }, '{"id":9007199254740993}', { id: large }],
    ["a small one", { id: true }, '{"id":5}', { id: 5n }],
    ["a negative one", { id: true }, '{"id":-9223372036854775808}', { id: -(2n ** 63n) }],
    ["null, and what is missing", { id: true, n: true }, '{"id":null}', { id: null }],
    ["a text of digits stays", { id: true }, '{"id":"9007199254740993"}', { id: String(large) }],
    ["a fraction stays", { id: true }, '{"id":1.5}', { id: 1.5 }],
    ["items", { ids: { "*": true } }, '{"ids":[1,9007199254740993]}', { ids: [1n, large] }],
    ["by any name", { "*": true }, '{"a":1,"b":2}', { a: 1n, b: 2n }],
    [
      "in a schema that holds itself",
      tree,
      '{"id":1,"children":[{"id":9007199254740993,"children":[]}]}',
      { id: 1n, children: [{ id: large, children: [] }] },
    ],
    [
      "elsewhere numbers are what they were",
      { id: true },
      '{"id":1,"n":9007199254740993,"f":0.1234567890123456,"e":1234567890123456e3}',
      { id: 1n, n: Number(large), f: 0.1234567890123456, e: 1234567890123456e3 },
    ],
    [
      "and so are texts",
      { id: true },
      String.raw`{"id":9007199254740993,"t":"\"9007199254740993\", \\","9007199254740993":1}`,
      { id: large, t: '"9007199254740993", \\', "9007199254740993": 1 },
    ],
    ["within a wrapper", { id: true }, '{"result":{"id":9007199254740993}}', { id: large }],
  ])("%s", async (_, marks, text, expected) => {
    const { call } = await clientOf(answers(text));
    expect(await call({ parse: integersAt(marks) })).toStrictEqual(expected);
  });

  test("the whole body may be one", async () => {
    const { call } = await clientOf(answers("9007199254740993"));
    expect(await call({ parse: integersAt(true), anyJson: true })).toBe(large);
  });

  test("what is no JSON is told as elsewhere", async () => {
    const { call } = await clientOf(answers('{"id":9007199254740993'));
    await expect(call({ parse: integersAt({ id: true }) })).rejects.toThrow("cannot be read");
  });

  test("so has an error, and it is printed", async () => {
    const { call } = await clientOf(answers('{"id":9007199254740993}', 404));
    const result = await call({ parseError: integersAt({ id: true }) }).result();
    expect(result).toMatchObject({ ok: false, error: { body: { id: large } } });
  });

  test("so has the code of an error, which is a number all the same", async () => {
    const { call } = await clientOf(answers('{"code":7}', 429));
    const result = await call({ parseError: integersAt({ code: true }) }).result();
    expect(result).toMatchObject({ error: { code: 7, codeName: "too_many", body: { code: 7n } } });
  });

  test("so have the items of a stream", async () => {
    const text = 'data: {"id":9007199254740993}\n\ndata: {"id":2}\n\n';
    const { call } = await clientOf(answers(text, 200, { "Content-Type": "text/event-stream" }));
    const stream = asEvents();
    const opened = await call({ stream, parse: integersAt({ id: true }) });
    const items: unknown[] = [];
    for await (const item of opened as EventStream<unknown>) items.push(item);
    expect(items).toEqual([{ id: large }, { id: 2n }]);
  });

  test("so has a header", async () => {
    const { call } = await clientOf(answers("{}", 200, { "X-Version": "9007199254740993" }));
    const successes = byStatus({
      200: { headers: { "x-version": asBigint, "x-other": asBigint } },
    });
    const { headers } = await call({ successes }).withResponse();
    expect(headers).toEqual({ "x-version": large, "x-other": undefined });
    expect(["1.5", "a", ""].map(asBigint)).toEqual([undefined, undefined, undefined]);
    expect(asBigint("+7")).toBe(7n);
  });
});

describe("a request has integers where bigints are given", () => {
  test("in JSON", async () => {
    const { call, seen } = await clientOf(answers("{}"));
    const body = { id: large, list: [-1n, 2], text: '0.5:"9"' };
    await call({ method: "POST", body, encode: jsonBodyOfIntegers });
    expect(seen[0]?.body).toBe(
      String.raw`{"id":9007199254740993,"list":[-1,2],"text":"0.5:\"9\""}`,
    );
    expect(seen[0]?.headers["content-type"]).toBe("application/json");
  });

  test("in the path and the query", async () => {
    const { call, seen } = await clientOf(answers("{}"));
    await call({ path: "/{id}", pathParams: { id: large }, params: { after: large, in: [1n] } });
    expect(seen[0]?.url).toBe("/9007199254740993?after=9007199254740993&in=1");
  });
});

describe("a list goes on", () => {
  const page = (ids: readonly string[], rest: string): Step =>
    answers(`{"data":[${ids.map((id) => `{"id":${id}}`)}],${rest}}`);
  const first = ["9007199254740993", "9007199254740995"];
  const marks: Marks = { data: { "*": { id: true } }, next: true, total: true };

  test.each([
    [
      "by an id",
      byCursor({ items: "data", hasMore: "more", from: "id", after: "after" }),
      ['"more":true', '"more":false'],
      "after=9007199254740995",
    ],
    [
      "by a token",
      byToken({ items: "data", from: "next", to: "after" }),
      ['"next":9007199254740999', '"next":null'],
      "after=9007199254740999",
    ],
    [
      "up to a total",
      byOffset({ items: "data", offset: "offset", total: "total" }),
      ['"total":3', '"total":3'],
      "offset=2",
    ],
  ])("%s, also with a resume token", async (_, pagination, [more = "", end = ""], query) => {
    const { transport, seen } = await clientOf(
      page(first, more),
      page(["9007199254740997"], end),
      page(["9007199254740997"], end),
    );
    const operation = { method: "GET", path: "/things", parse: integersAt(marks) };
    type Things = ListCall<unknown, { id: bigint }, ApiError>;
    const list: Things = new ListCall(transport, pagination, operation);
    const items: bigint[] = [];
    let token: string | undefined;
    for await (const each of list.pages()) {
      items.push(...each.items.map(({ id }) => id));
      token ??= each.resumeToken;
    }
    expect(items).toEqual([large, large + 2n, large + 4n]);
    expect(seen[1]?.url).toBe(`/things?${query}`);
    const options: ListOptions = { resumeToken: token as string };
    const rest: Things = new ListCall(transport, pagination, { ...operation, options });
    expect(await rest.toArray({ max: 9 })).toEqual([{ id: large + 4n }]);
  });
});
