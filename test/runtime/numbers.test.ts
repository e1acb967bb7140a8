// The ranges of options that are numbers, and what else is refused before anything is sent.
import { type ApiDescription, ApiError, type ClientOptions, Transport } from "specloom/runtime";
import { describe, expect, onTestFinished, test, vi } from "vitest";

const weather: ApiDescription<"Weather"> = {
  contract: 3,
  name: "Weather",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {} },
};

function transportOf(options: ClientOptions = {}) {
  const baseUrl = "https://weather.example";
  return new Transport(weather, { baseUrl, fetch: async () => Response.json({}), ...options });
}

const largest = 2_147_483_647;
const refused = { kind: "options" };

describe("numbers of a client, and of a call", () => {
  test.each([
    ["timeout", 1, largest],
    ["deadline", 1, largest],
    ["retries", 0, 10],
  ])("%s is from %d to %d", async (option, least, most) => {
    const call = { method: "GET", path: "/report" };
    for (const value of [least, most]) {
      const options = { [option]: value };
      expect(() => transportOf(options)).not.toThrow();
      expect(
        await transportOf()
          .call({ ...call, options })
          .result(),
      ).toMatchObject({ ok: true });
    }
    for (const value of [least - 1, most + 1, Number.NaN, -Infinity]) {
      const options = { [option]: value };
      expect(() => transportOf(options)).toThrow(`${option} must be a number`);
      const outcome = await transportOf()
        .call({ ...call, options })
        .result();
      expect(outcome).toMatchObject({ ok: false, error: { ...refused, option } });
    }
  });

  test("maxBodySize is from 1 to 2,147,483,647", () => {
    for (const maxBodySize of [1, largest])
      expect(() => transportOf({ maxBodySize })).not.toThrow();
    for (const maxBodySize of [0, largest + 1, Number.NaN]) {
      expect(() => transportOf({ maxBodySize })).toThrow("maxBodySize must be a number");
    }
  });

  test("half a retry is not a count", () => {
    expect(() => transportOf({ retries: 1.5 })).toThrow("retries must be a number from 0 to 10");
  });
});

describe("where a client says nothing", () => {
  const failing = async () => {
    return new Response(null, { status: 503, headers: { "Retry-After": "0" } });
  };

  test("a call is sent again twice", async () => {
    const outcome = await transportOf({ fetch: failing })
      .call({ method: "GET", path: "/report" })
      .result();
    expect(outcome).toMatchObject({ error: { attempts: 3 } });
  });

  test("an attempt may take a minute", async () => {
    const timer = vi.spyOn(globalThis, "setTimeout");
    onTestFinished(() => timer.mockRestore());
    await transportOf().call({ method: "GET", path: "/report" });
    expect(timer.mock.calls.map(([, ms]) => ms)).toEqual([60_000]);
  });

  test("a client made of another one shares its retries", async () => {
    const transport = transportOf({ fetch: failing, retries: 10 });
    const ask = (of: typeof transport) => of.call({ method: "GET", path: "/report" }).result();
    for (let call = 0; call < 10; call++) await ask(transport);
    const other = transport.withOptions({ timeout: 30_000 });
    expect(await ask(other)).toMatchObject({ error: { attempts: 1 } });
  });
});

test.each([{}, "now", 1, { aborted: true }])("%o is not a signal", async (signal) => {
  const options = { signal } as never;
  const outcome = await transportOf().call({ method: "GET", path: "/report", options }).result();
  expect(outcome).toMatchObject({ error: { ...refused, option: "signal" } });
});

test("a client that was generated for another runtime is refused", () => {
  const other = { ...weather, contract: 1 } as unknown as typeof weather;
  expect(() => new Transport(other, {})).toThrow("generate the client again");
});

describe("the base URL", () => {
  test.each([
    "https://weather.example/?a=b",
    "https://weather.example/v1?a",
    "https://ada:secret@weather.example/",
    "https://ada@weather.example/",
    "https://weather.example/#top",
    "http://localhost.weather.example/",
    "http://127.0.0.1.weather.example/",
    "http://weather.example/localhost/",
    "http://user@localhost/",
    "ftp://localhost/",
    "weather.example",
    "",
  ])("is not %j", (baseUrl) => {
    expect(() => transportOf({ baseUrl })).toThrow("baseUrl must be an https URL");
  });

  test.each([
    ["https://weather.example/?a=b"],
    ["https://ada@weather.example/"],
    ["http://weather.example/#top"],
  ])("is not %j where plain http is allowed, either", (baseUrl) => {
    expect(() => transportOf({ baseUrl, allowHttp: true })).toThrow("baseUrl must be");
  });

  test.each([
    ["https://weather.example/v1/", "https://weather.example/v1"],
    ["https://weather.example//", "https://weather.example"],
    ["http://localhost:8080/", "http://localhost:8080"],
    ["http://api.localhost", "http://api.localhost"],
    ["http://127.1.2.3/a", "http://127.1.2.3/a"],
    ["http://[::1]:1/", "http://[::1]:1"],
  ])("%s is asked as %s", async (baseUrl, shown) => {
    expect(transportOf({ baseUrl }).baseUrl).toBe(shown);
  });

  test("is said to be missing where neither the application nor the document names a host", () => {
    const { baseUrl: _, ...bare } = { ...weather, baseUrl: undefined };
    expect(() => new Transport(bare, {})).toThrow("baseUrl is missing; give the URL of the API");
    const relative = { ...weather, baseUrl: "/api/v3" };
    const message =
      'baseUrl is missing its host; give the whole URL of the API, which ends with "/api/v3"';
    expect(() => new Transport(relative, {})).toThrow(message);
    expect(() => transportOf({ baseUrl: "/api/v3" })).toThrow(message);
    const given = new Transport(relative, { baseUrl: "https://given.example/api/v3" });
    expect(given.baseUrl).toBe("https://given.example/api/v3");
  });

  test("goes over that of the document", () => {
    const described = { ...weather, baseUrl: "https://described.example" };
    expect(new Transport(described, {}).baseUrl).toBe("https://described.example");
    const given = { baseUrl: "https://given.example" };
    expect(new Transport(described, given).baseUrl).toBe("https://given.example");
  });

  test.each([1, "true", {}])("is plain http for %o no more than for nothing", (allowHttp) => {
    const options = { baseUrl: "http://weather.example", allowHttp } as ClientOptions;
    expect(() => transportOf(options)).toThrow("baseUrl must be");
  });
});

describe("which methods are sent again", () => {
  test.each([
    ["GET", 2],
    ["HEAD", 2],
    ["PUT", 2],
    ["DELETE", 2],
    ["OPTIONS", 2],
    ["POST", 1],
    ["PATCH", 1],
  ])("%s is sent %d times", async (method, times) => {
    let sent = 0;
    const fetch = async () => {
      sent++;
      return new Response(null, { status: 503, headers: { "Retry-After": "0" } });
    };
    const transport = transportOf({ fetch, retries: 1 });
    expect(await transport.call({ method, path: "/report" }).result()).toMatchObject({
      error: { status: 503, attempts: times },
    });
    expect(sent).toBe(times);
  });

  test("answers do not fill the budget above 100", async () => {
    let status = 404;
    let sent = 0;
    const fetch = async () => {
      sent++;
      return new Response(null, { status, headers: { "Retry-After": "0" } });
    };
    const transport = transportOf({ fetch, retries: 10 });
    const ask = () => transport.call({ method: "GET", path: "/report" }).result();
    for (let call = 0; call < 5; call++) await ask();
    status = 503;
    sent = 0;
    for (let call = 0; call < 11; call++) await ask();
    expect(sent).toBe(11 + 100);
  });
});
