// Which credentials a request carries, and how often the functions that give them are asked.
import { type ApiDescription, ApiError, inHeader, Transport } from "specloom/runtime";
import { describe, expect, test, vi } from "vitest";

const option = (name: string) => ({ in: inHeader, name, scheme: true, secret: true }) as const;
const options = { a: option("X-A"), b: option("X-B"), c: option("X-C") };

type Answer = (headers: Headers) => Response;

function transportOf(
  security: ApiDescription["security"],
  given: object,
  answer: Answer = () => Response.json({}),
) {
  const sent: Record<string, string>[] = [];
  const fetch = async (_: string, init: RequestInit) => {
    const headers = new Headers(init.headers);
    const own = [...headers].filter(([name]) => name.startsWith("x-"));
    sent.push(Object.fromEntries(own));
    await new Promise((resolve) => setImmediate(resolve));
    return answer(headers);
  };
  const description: ApiDescription<"Weather"> = {
    contract: 3,
    name: "Weather",
    options,
    security,
    errors: { Error: ApiError, codes: {} },
  };
  const base = { baseUrl: "https://weather.example", fetch, retries: 0 };
  const transport = new Transport(description, { ...base, ...given });
  const ask = () => transport.call({ method: "GET", path: "/report" }).result();
  return { ask, sent };
}

describe("of alternatives", () => {
  test.each<[string, ApiDescription["security"], object, object]>([
    ["the first that is given is sent", [["a"], ["b"]], { a: "1", b: "2" }, { "x-a": "1" }],
    ["the second where the first is not given", [["a"], ["b"]], { b: "2" }, { "x-b": "2" }],
    ["all of one are needed", [["a", "b"], ["c"]], { a: "1", c: "3" }, { "x-c": "3" }],
    ["all of one are sent", [["a", "b"], ["c"]], { a: "1", b: "2" }, { "x-a": "1", "x-b": "2" }],
    ["none may be enough", [["a"], []], {}, {}],
    ["none may be enough, said first", [[], ["a"]], {}, {}],
    ["what is given is sent, though none were enough", [[], ["a"]], { a: "1" }, { "x-a": "1" }],
    ["none is sent where a part is missing", [["a", "b"], [], ["c"]], { a: "1" }, {}],
    ["one after none is sent", [["a", "b"], [], ["c"]], { a: "1", c: "3" }, { "x-c": "3" }],
  ])("%s", async (_, security, given, headers) => {
    const { ask, sent } = transportOf(security, given);
    expect(await ask()).toMatchObject({ ok: true });
    expect(sent).toEqual([headers]);
  });

  test("what is missing of the first is named", async () => {
    const { ask, sent } = transportOf([["a", "b"], ["c"]], { a: "1" });
    expect(await ask()).toMatchObject({ error: { kind: "options", option: "b" } });
    expect(sent).toEqual([]);
  });
});

describe("a function", () => {
  /** Refuses the first credential. */
  const refusing: Answer = (headers) => {
    return new Response("{}", { status: headers.get("X-A") === "1" ? 401 : 200 });
  };

  function counting() {
    let count = 0;
    return vi.fn(async () => String(++count));
  }

  test("is asked anew by each call, and once by calls side by side", async () => {
    const a = counting();
    const { ask, sent } = transportOf([["a"]], { a });
    await Promise.all([ask(), ask(), ask()]);
    await ask();
    expect(a).toHaveBeenCalledTimes(2);
    expect(sent.map((headers) => headers["x-a"])).toEqual(["1", "1", "1", "2"]);
  });

  test("is asked once more after a 401, by all calls together", async () => {
    const a = counting();
    const { ask, sent } = transportOf([["a"]], { a }, refusing);
    const outcomes = await Promise.all([ask(), ask(), ask()]);
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true });
    expect(a).toHaveBeenCalledTimes(2);
    expect(sent.map((headers) => headers["x-a"])).toEqual(["1", "1", "1", "2", "2", "2"]);
  });

  test("is asked no third time for a call", async () => {
    const a = counting();
    const { ask, sent } = transportOf([["a"]], { a }, () => new Response("{}", { status: 401 }));
    expect(await ask()).toMatchObject({ error: { status: 401, attempts: 2 } });
    expect(a).toHaveBeenCalledTimes(2);
    expect(sent).toHaveLength(2);
  });

  test.each(["a\nb", "", 7, null, undefined])("that gives %o is refused", async (value) => {
    const { ask, sent } = transportOf([["a"]], { a: () => value });
    expect(await ask()).toMatchObject({ error: { kind: "options", option: "a" } });
    expect(sent).toEqual([]);
  });

  test("that fails is named", async () => {
    const failing = () => Promise.reject(new Error("no token"));
    const { ask } = transportOf([["a"]], { a: failing });
    const message = "the function given as a failed";
    expect(await ask()).toMatchObject({ error: { kind: "options", option: "a", message } });
  });

  test("that does not answer in time is not asked again by the same call", async () => {
    const a = vi.fn(() => new Promise<string>(() => {}));
    const { ask } = transportOf([["a"]], { a, timeout: 20, retries: 2 });
    expect(await ask()).toMatchObject({ error: { kind: "timeout", attempts: 0 } });
    expect(a).toHaveBeenCalledTimes(1);
  });
});
