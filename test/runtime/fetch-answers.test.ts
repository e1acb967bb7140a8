// What `fetch` over a client does with streams, and with what it is asked for.
import { type ApiDescription, ApiError, fetchOver, Transport } from "specloom/runtime";
import { describe, expect, test, vi } from "vitest";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

type Send = (url: string, init: RequestInit) => Promise<Response>;

function fetchOf(send: Send, options = {}) {
  const baseUrl = "https://weather.example/v1";
  return fetchOver(new Transport(weather, { baseUrl, fetch: send, ...options }));
}

/** A body that gives chunks for as long as it is asked for some, and tells when it was. */
function endless() {
  const pull = vi.fn((controller: ReadableStreamDefaultController) => {
    controller.enqueue(new Uint8Array(4));
  });
  const cancel = vi.fn();
  const body = new ReadableStream({ pull, cancel }, { highWaterMark: 0 });
  return { pull, cancel, answer: new Response(body) };
}

/** Lets everything happen that waits for nothing but its turn. */
async function turns(): Promise<void> {
  for (let each = 0; each < 20; each++) await new Promise((resolve) => setImmediate(resolve));
}

describe("a body", () => {
  test("is not read before somebody reads it", async () => {
    const { answer, pull } = endless();
    const { body } = await fetchOf(async () => answer)("/report");
    await turns();
    expect(pull).not.toHaveBeenCalled();
    await body?.getReader().read();
    expect(pull).toHaveBeenCalledTimes(1);
  });

  test("is let go by an abort, and fails its reader with the reason", async () => {
    const { answer, cancel } = endless();
    const controller = new AbortController();
    const { signal } = controller;
    const { body } = await fetchOf(async () => answer)("/report", { signal });
    const reader = body?.getReader();
    await reader?.read();
    controller.abort("enough");
    await expect(reader?.read()).rejects.toBe("enough");
    expect(cancel).toHaveBeenCalledWith("enough");
  });

  test("is let go where it is larger than maxBodySize", async () => {
    const { answer, cancel } = endless();
    const response = await fetchOf(async () => answer, { maxBodySize: 10 })("/report");
    await expect(response.text()).rejects.toMatchObject({ kind: "decode", isTooLarge: true });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  test("leaves no listener once it has been read", async () => {
    const { signal } = new AbortController();
    const [add, remove] = [
      vi.spyOn(signal, "addEventListener"),
      vi.spyOn(signal, "removeEventListener"),
    ];
    const response = await fetchOf(async () => new Response("a"))("/report", { signal });
    // A signal that `fetch` is given is listened to by the platform, too, which is not asked here.
    expect(await response.text()).toBe("a");
    expect(remove.mock.calls.length).toBe(add.mock.calls.length);
  });

  test("of an answer that was not the last one is let go", async () => {
    const { answer, cancel } = endless();
    const failed = new Response(answer.body, { status: 503, headers: { "Retry-After": "0" } });
    const answers = [failed, new Response("a")];
    const response = await fetchOf(async () => answers.shift() ?? Response.error())("/report");
    expect(await response.text()).toBe("a");
    await expect.poll(() => cancel.mock.calls.length).toBe(1);
  });
});

test("a method is sent in upper case", async () => {
  const send = vi.fn<Send>(async () => new Response("a"));
  await fetchOf(send)("/report", { method: "patch" });
  expect(send.mock.calls[0]?.[1].method).toBe("PATCH");
});

test.each([
  "https://ada@weather.example/v1/report",
  "https://:secret@weather.example/v1/report",
  "https://other.example/v1/report",
  "http://weather.example/v1/report",
  "/../report",
  "/a/../../report",
])("%s is not asked", async (input) => {
  const send = vi.fn<Send>(async () => new Response("a"));
  await expect(fetchOf(send)(input)).rejects.toMatchObject({ kind: "options", option: "input" });
  expect(send).not.toHaveBeenCalled();
});

describe("the body of a Request", () => {
  const request = () => {
    return new Request("https://weather.example/v1/report", { method: "PUT", body: "four" });
  };

  test("is sent again as it was", async () => {
    const bodies: string[] = [];
    const send: Send = async (_, { body }) => {
      bodies.push(await new Response(body).text());
      const status = bodies.length < 3 ? 503 : 200;
      return new Response(null, { status, headers: { "Retry-After": "0" } });
    };
    expect((await fetchOf(send)(request())).status).toBe(200);
    expect(bodies).toEqual(["four", "four", "four"]);
  });

  test("is not larger than maxBodySize", async () => {
    const send = async () => new Response("a");
    expect((await fetchOf(send, { maxBodySize: 4 })(request())).status).toBe(200);
    const larger = fetchOf(send, { maxBodySize: 3 })(request());
    await expect(larger).rejects.toMatchObject({ kind: "options", option: "body" });
  });
});

test.each([
  ["a stream", () => new Blob(["a"]).stream(), [307, 1]],
  ["a text", () => "a", [200, 2]],
])("%s is sent to where a redirect leads as often as it can be read", async (_, body, expected) => {
  const urls: string[] = [];
  const send: Send = async (url) => {
    urls.push(url);
    if (urls.length > 1) return new Response("there");
    return new Response(null, { status: 307, headers: { Location: "/v1/there" } });
  };
  const init = { method: "PUT", body: body(), duplex: "half" } as RequestInit;
  const { status } = await fetchOf(send)("/report", init);
  expect([status, urls.length]).toEqual(expected);
});

describe("a redirect to another origin", () => {
  const location = "https://other.example/there";

  async function followed(init: RequestInit) {
    const asked: { url: string; init: RequestInit }[] = [];
    const headers = { "X-Client": "of the client" };
    const send: Send = async (url, given) => {
      asked.push({ url, init: given });
      if (asked.length > 1) return new Response("there");
      return new Response(null, { status: 302, headers: { Location: location } });
    };
    const response = await fetchOf(send, { headers, retries: 0 })("/report", init);
    return { asked, status: response.status };
  }

  test("is followed without what may be secret", async () => {
    const secret = { Authorization: "a", Cookie: "b", "Proxy-Authorization": "c" };
    const { asked } = await followed({ headers: { ...secret, "X-Own": "d" } });
    expect(asked.map(({ url }) => url)).toEqual(["https://weather.example/v1/report", location]);
    expect(Object.fromEntries(new Headers(asked[1]?.init.headers))).toEqual({ "x-own": "d" });
  });

  test.each(["POST", "PUT", "DELETE"])("is not followed by a %s", async (method) => {
    const { asked, status } = await followed({ method });
    expect([asked.length, status]).toEqual([1, 302]);
  });

  test("is an error where the caller says so", async () => {
    await expect(followed({ redirect: "error" })).rejects.toMatchObject({ kind: "connection" });
  });
});
