// How one request reaches the network: redirects, what is not an answer, and why there was none.
import { describe, expect, test, vi } from "vitest";
import { ask, assertShown, FetchRefusal, follow, reasonOf } from "../../src/send/fetch.js";

const start = "https://weather.example/start";

function redirect(status: number, location: string) {
  const cancel = vi.fn();
  const headers = { Location: location };
  return { cancel, answer: new Response(new ReadableStream({ cancel }), { status, headers }) };
}

/** Where a request goes that is answered so. */
async function asked(method: string, ...answers: Response[]): Promise<string[]> {
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(url);
    return answers[urls.length - 1] ?? new Response("end");
  };
  await follow(start, { method }, fetch);
  return urls.slice(1);
}

describe("a redirect", () => {
  test.each([
    ["GET", 301, true],
    ["GET", 302, true],
    ["GET", 303, true],
    ["GET", 307, true],
    ["GET", 308, true],
    ["GET", 300, false],
    ["GET", 304, false],
    ["GET", 305, false],
    ["HEAD", 303, true],
    ["POST", 301, false],
    ["POST", 302, false],
    ["POST", 303, false],
    ["POST", 307, true],
    ["DELETE", 308, true],
  ])("of a %s with %i is followed: %s", async (method, status, isFollowed) => {
    const answer = new Response(null, { status, headers: { Location: "/next" } });
    const urls = await asked(method, answer);
    expect(urls).toEqual(isFollowed ? ["https://weather.example/next"] : []);
  });

  test.each([
    ["/next?a=b&c", "https://weather.example/next?a=b&c"],
    ["next", "https://weather.example/next"],
    ["/next#top", "https://weather.example/next"],
    ["https://ada:secret@weather.example/next", "https://weather.example/next"],
    ["https://other.example/next", undefined],
    ["http://weather.example/next", undefined],
    ["https://weather.example:444/next", undefined],
    ["https://[", undefined],
  ])("to %s leads to %s", async (location, url) => {
    const urls = await asked("GET", redirect(302, location).answer);
    expect(urls).toEqual(url === undefined ? [] : [url]);
  });

  test("has its body let go, unless it is the answer", async () => {
    const [followed, last] = [redirect(302, "/next"), redirect(302, "https://other.example/")];
    await asked("GET", followed.answer, last.answer);
    expect(followed.cancel).toHaveBeenCalledTimes(1);
    expect(last.cancel).not.toHaveBeenCalled();
  });

  test("is followed five times", async () => {
    const answers = Array.from({ length: 9 }, () => redirect(302, "/next").answer);
    expect(await asked("GET", ...answers)).toHaveLength(5);
  });

  test("that a browser hides is said to be one", async () => {
    const hidden = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
    await expect(asked("GET", hidden)).rejects.toThrow(FetchRefusal);
    expect(() => assertShown(hidden)).toThrow("it was redirected");
    expect(() => assertShown(new Response())).not.toThrow();
  });
});

describe("what fetch gives", () => {
  test.each([
    [undefined, "undefined"],
    [null, "null"],
    ["text", "string"],
    [{ status: 200 }, "object"],
    [{ status: "200", headers: new Headers() }, "object"],
    [{ headers: new Headers() }, "object"],
  ])("is not %o", async (given, what) => {
    const fetch = async () => given as unknown as Response;
    const answer = ask(start, {}, fetch);
    await expect(answer).rejects.toThrow(`the option fetch gave ${what}, which is not a Response`);
    await expect(answer).rejects.toBeInstanceOf(FetchRefusal);
  });

  test("may be of another library", async () => {
    const given = { status: 200, headers: { get: () => null } } as unknown as Response;
    expect(await ask(start, {}, async () => given)).toBe(given);
  });
});

test.each<[string, Error | undefined, string]>([
  ["its code", Object.assign(new Error("a"), { code: "ECONNREFUSED" }), "failed: ECONNREFUSED"],
  [
    "the code of its cause",
    new Error("a", { cause: Object.assign(new Error("b"), { code: "ENOTFOUND" }) }),
    "failed: ENOTFOUND",
  ],
  [
    "the message of the innermost cause",
    new Error("a", { cause: new Error("b", { cause: new Error("c") }) }),
    "fetch failed: c",
  ],
  ["its message", new Error("a"), "fetch failed: a"],
  ["nothing", new Error(""), "fetch failed: it gave no reason"],
  ["nothing at all", undefined, "fetch failed: it gave no reason"],
])("why a request failed is told by %s", (_, error, reason) => {
  expect(reasonOf(error)).toBe(reason);
});
