// A secret for each kind of credential, through everything that shows something, while things fail.
import { inspect } from "node:util";
import {
  type ApiError,
  type ClientOptions,
  type Logger,
  OptionsError,
  type Transport,
} from "specloom/runtime";
import { expect, test } from "vitest";
import { type Scheme, schemeNames, transportOf } from "./schemes.js";
import { type Seen, type Step, scriptedServer } from "./scripted-server.js";

const canary = "canary+/7f3a=e'n\"d\\";

/** What an attacker, a proxy or a debug page may make of what it was sent. */
function echoes({ url, headers }: Seen): string {
  const sent = [url, decodeURIComponent(url), ...Object.values(headers), ...forms];
  return sent.join(" and ");
}

function escapeOf(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}

const forms = [
  canary,
  encodeURIComponent(canary),
  encodeURIComponent(canary).toLowerCase(),
  String(new URLSearchParams({ key: canary })),
  JSON.stringify(canary),
  JSON.stringify(JSON.stringify(canary)),
  // As PHP, .NET and Python write JSON.
  JSON.stringify(canary).replaceAll("/", "\\/"),
  JSON.stringify(canary).replace(/['+=]/g, escapeOf),
  canary.replace(/[\s\S]/g, escapeOf),
  Array.from(canary, (unit) => `%${unit.charCodeAt(0).toString(16)}`).join(""),
  btoa(`???${canary}`).replaceAll("/", "\\/"),
  encodeURIComponent(btoa(canary)),
  btoa(`>>${canary}`).replace(/.{6}/g, "$&\r\n"),
  btoa(JSON.stringify({ canary })),
  btoa(canary),
  btoa(`${canary}:`),
  btoa(`ada:${canary}`),
  btoa(`me:${canary}!`),
  btoa(canary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", ""),
];

/** What must not be found: the forms, and the middle of those whose ends depend on their neighbours. */
const forbidden = [...forms, ...forms.map((form) => form.slice(4, -4))];

const answer = (status: number, type: string, text: (seen: Seen) => string): Step => {
  return (response, seen) => response.writeHead(status, { "Content-Type": type }).end(text(seen));
};
const jsonEcho = (seen: Seen) => JSON.stringify({ message: echoes(seen), sent: seen.headers });

const faults: Readonly<Record<string, Step>> = {
  "an error in JSON": answer(400, "application/json", jsonEcho),
  "an error in HTML": answer(502, "text/html", (seen) => `<pre>${echoes(seen)}</pre>`),
  "an error that is cut": answer(500, "application/json", (seen) => jsonEcho(seen).slice(0, -9)),
  "401": answer(401, "application/json", jsonEcho),
  "429": answer(429, "text/plain", echoes),
  "a success in HTML": answer(200, "text/html", echoes),
  "a success that is cut": answer(200, "application/json", (seen) => jsonEcho(seen).slice(0, -9)),
  "a success that pollutes": answer(200, "application/json", (seen) => {
    return `{"__proto__":${jsonEcho(seen)}}`;
  }),
  "a success that echoes": answer(200, "application/json", jsonEcho),
  "a success that echoes in headers": (response, { url, headers }) => {
    const { cookie = "", authorization = "" } = headers;
    const all = { "X-Request-Id": url, "X-Echo": authorization + cookie };
    response.writeHead(200, { ...all, "X-Key": headers["x-key"] ?? "none" }).end("{}");
  },
  "headers that echo": (response, { headers }) => {
    const { cookie = "", authorization = "" } = headers;
    const all = { "X-Request-Id": encodeURIComponent(canary), "X-Echo": authorization + cookie };
    response.writeHead(400, { ...all, "X-Key": headers["x-key"] ?? "none" }).end();
  },
  "a redirect that echoes": (response, { url }) => {
    response.writeHead(302, { Location: `https://evil.example${url}` }).end();
  },
  "a reset": (response) => void response.destroy(),
  "a reset in the body": (response, seen) => {
    response.writeHead(200, { "Content-Length": 9999 });
    response.write(echoes(seen), () => response.destroy());
  },
  "no end": (response, seen) => void response.writeHead(200).write(echoes(seen)),
  "a lie about its length": (response, seen) => {
    response.socket?.end(
      `HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n${echoes(seen)}`,
    );
  },
};

/** A `fetch` that quotes what it was given, as some do. */
const quoting: ClientOptions["fetch"] = async (url, init) => {
  const said = [url, ...new Headers(init.headers).values(), ...forms].join(" ");
  throw new TypeError(said, { cause: Object.assign(new Error(said), { code: "EQUOTE" }) });
};

/** Everything that a program shows of a call, by where it stands. */
async function sinksOf(transport: Transport<"Weather">, lines: readonly string[]) {
  const operation = { method: "GET", path: "/weather" };
  const call = transport.call(operation);
  const result = await call.result();
  const error = result.ok ? undefined : result.error;
  const thrown: unknown = await call.then(
    // What succeeds is data, which is shown to whoever asks for it.
    () => new Error("nothing"),
    (reason: unknown) => reason,
  );
  const given = result.ok ? await call.withResponse() : undefined;
  const all = (value: unknown) => inspect(value, { depth: 20, showHidden: true, getters: true });
  const { message, stack, cause } = thrown as Error;
  return {
    message,
    stack,
    cause: all(cause),
    "text of the error": String(thrown),
    "inspected error": all(thrown),
    "error as JSON": JSON.stringify(error),
    "inspected result": all(result),
    "result as JSON": JSON.stringify(result.ok ? { ...result, data: undefined } : result),
    "properties of the error": JSON.stringify(Object.entries(error ?? {})),
    "inspected response": all([result.response, given, result.response?.url]),
    "inspected call": all(call),
    "inspected transport": all(transport),
    "transport as JSON": JSON.stringify(transport),
    logs: lines.join("\n"),
    curl: await call.toCurl(),
  };
}

function logger(lines: string[]): Logger {
  const log = (line: string) => void lines.push(line);
  return { error: log, warn: log, info: log, debug: log };
}

test("no secret is shown, whatever fails", async () => {
  const names = [...Object.keys(faults), "a fetch that quotes"];
  let looks = 0;
  const found: string[] = [];
  const search = async (scheme: Scheme, name: string) => {
    const { url } = await scriptedServer(faults[name] ?? (() => {}));
    const lines: string[] = [];
    const own = faults[name] ? {} : { fetch: quoting };
    const options = { logger: logger(lines), logLevel: "debug", retries: 0, timeout: 150 } as const;
    const transport = transportOf(scheme, canary, { ...options, ...own, baseUrl: url });
    const sinks = await sinksOf(transport, lines);
    expect(lines.length, name).toBeGreaterThanOrEqual(2);
    for (const [sink, text = ""] of Object.entries(sinks)) {
      looks++;
      const leaks = forbidden.some((form) => text.includes(form));
      if (leaks) found.push(`${scheme}, ${name}, ${sink}: ${text}`);
    }
  };
  for (const scheme of schemeNames) {
    for (const name of names) await search(scheme, name);
  }
  expect(found).toEqual([]);
  expect(looks).toBe(schemeNames.length * names.length * 15);
  console.log(
    `canary: ${schemeNames.length} schemes, ${names.length} faults, 15 sinks, ${found.length} leaks`,
  );
});

test("an error's body is what was sent", async () => {
  for (const status of [400, 401, 429, 500]) {
    let sent = "";
    const { url } = await scriptedServer((response, seen) => {
      sent = jsonEcho(seen);
      response.writeHead(status, { "X-Echo": "canary" }).end(sent);
    });
    const transport = transportOf("bearer", canary, { baseUrl: url, retries: 0 });
    const result = await transport.call({ method: "GET", path: "/weather" }).result();
    const { error } = result as { error: ApiError };
    expect(error.body).toEqual(JSON.parse(sent));
    expect(error.description).toBe(JSON.parse(sent).message);
    expect(error.headers.get("X-Echo")).toBe("canary");
    expect(result.response?.headers.get("X-Echo")).toBe("canary");
  }
});

test.each(schemeNames)(
  "%s: a secret with a control character is refused without being quoted",
  (scheme) => {
    const make = () => transportOf(scheme, `${canary}\n`, { baseUrl: "https://weather.example" });
    try {
      make();
    } catch (error) {
      expect(error).toBeInstanceOf(OptionsError);
      const shown = inspect(error, { depth: 9, showHidden: true }) + JSON.stringify(error);
      for (const form of forms) expect(shown).not.toContain(form);
      return;
    }
    throw new Error("it was taken");
  },
);

test("a name and a password beyond ASCII travel as RFC 7617 says", async () => {
  const { url, seen } = await scriptedServer({ json: {} });
  const transport = transportOf(
    "basic",
    { username: "Åsa", password: "pass£日" },
    { baseUrl: url },
  );
  await transport.call({ method: "GET", path: "/weather" });
  const sent = seen[0]?.headers.authorization?.replace("Basic ", "") ?? "";
  expect(Buffer.from(sent, "base64").toString("utf8")).toBe("Åsa:pass£日");
});
