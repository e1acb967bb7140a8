// What a document marks with x-sensitive is shown nowhere, by its place, and is handed over as it came.
import { inspect } from "node:util";
import {
  type ApiDescription,
  ApiError,
  byCursor,
  jsonBody,
  ListCall,
  type Marks,
  marked,
  multipart,
  type OperationCall,
  Transport,
} from "specloom/runtime";
import { createSpaazaClient } from "specloom/spaaza";
import { describe, expect, test } from "vitest";
import { type Step, scriptedServer } from "./scripted-server.js";

const shownForms = (value: unknown) => inspect(value, { depth: 9, showHidden: true });

const description: ApiDescription<"Doors"> = {
  contract: 3,
  name: "Doors",
  options: {},
  security: [],
  errors: { Error: ApiError, codes: {}, message: "message" },
};

const json = (status: number, body: unknown): Step => {
  return (response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(body));
  };
};

async function transportTo(...steps: Step[]) {
  const { url } = await scriptedServer(...steps);
  return { url, doors: new Transport(description, { baseUrl: url, retries: 0 }) };
}

test("a body that does not parse is shown by its size where its places are marked", async () => {
  const whole = JSON.stringify({ id: "a", token_secret: 'shown-once-51c2"\\', name: "till" });
  for (const body of [`<p>${whole}`, whole.slice(0, -20), whole.slice(0, -1), `[${whole}]`]) {
    const { url } = await scriptedServer((response) => {
      response.writeHead(200, { "Content-Type": "text/html; charset=utf-8" }).end(body);
    });
    const credentials = { chainId: 1743, sessionUserId: 70112, sessionKey: "key-of-a-session" };
    const spaaza = createSpaazaClient({ ...credentials, baseUrl: url, retries: 0 });
    const created = { chain: 1743, name: "till" };
    const result = await spaaza.accessTokens.create(created as never).result();
    const excerpt = `<${body.length} bytes of text/html>`;
    expect(result).toMatchObject({ ok: false, error: { kind: "decode", excerpt } });
    expect(shownForms(result)).not.toContain("51c2");
  }
});

test("a marked parameter is masked in URLs, in lines and in what an answer echoes", async () => {
  const { url, doors } = await transportTo((response, seen) => {
    response.writeHead(400, { "Content-Type": "application/json" });
    response.end(JSON.stringify({ message: `${decodeURIComponent(seen.url)} is wrong` }));
  });
  const operation: OperationCall = {
    method: "GET",
    path: "/doors/{code}",
    pathParams: { code: "a b/7c" },
    params: { pin: 4711, name: "front", code47110: 1 },
    secrets: marked({ params: { pin: true, code: true } }),
  };
  const result = await doors.call(operation).result();
  const place = "/doors/REDACTED?pin=REDACTED&name=front&code47110=1";
  expect(result).toMatchObject({
    error: { message: `GET ${url}${place} answered 400: ${place} is wrong` },
  });
  expect(String((result as { error: unknown }).error)).not.toMatch(/\b4711\b|a b\/7c|a%20b%2F7c/);
});

describe("what the API sent", () => {
  test("is not changed by a short secret, neither its code nor its names", async () => {
    const sent = { code: 544, contest_id: "latest", message: "test is not tested" };
    const { doors } = await transportTo(json(400, sent));
    const secrets = marked({ params: { key: true } });
    const call = doors.call({
      method: "GET",
      path: "/",
      params: { key: "test", id: 544 },
      secrets,
    });
    const result = await call.result();
    const { error } = result as { error: ApiError };
    expect(error.body).toEqual(sent);
    expect(error.description).toBe(sent.message);
    expect(error.message).toMatch(/\?key=REDACTED&id=544 answered 400: REDACTED is not tested$/);
  });

  const nodeMarks: Marks = { pin: true, next: () => nodeMarks, all: { "*": () => nodeMarks } };
  const secrets = marked({ answer: nodeMarks, headers: ["x-new-key"] });
  const node = {
    pin: "1-first-pin",
    name: "a",
    next: { pin: 20022, all: [{ pin: "x" }, { pin: ["3-third-pin", { a: "4-fourth-pin" }] }] },
  };
  const hidden = /first-pin|20022|third-pin|fourth-pin|new-key-7c/;

  test("is masked in the inspection of a success, and there alone", async () => {
    const { doors } = await transportTo((response) => {
      response.writeHead(200, { "X-New-Key": "new-key-7c" }).end(JSON.stringify(node));
    });
    const call = doors.call({ method: "GET", path: "/", secrets });
    const result = await call.result();
    const given = await call.withResponse();
    expect(given.data).toEqual(node);
    expect(given.response.headers.get("X-New-Key")).toBe("new-key-7c");
    for (const value of [result, given, given.response]) {
      expect(shownForms(value)).not.toMatch(hidden);
    }
    expect(shownForms(result)).toContain("name: 'a'");
  });

  test("is masked in an error that quotes it", async () => {
    const message = `the PIN was ${node.pin}, then 20022, then new-key-7c`;
    const { doors } = await transportTo((response) => {
      response.writeHead(400, { "X-New-Key": "new-key-7c", "X-Request-Id": "new-key-7c" });
      response.end(JSON.stringify({ ...node, message }));
    });
    const result = await doors.call({ method: "GET", path: "/", secrets }).result();
    const { error } = result as { error: ApiError };
    expect(error.message).toMatch(/the PIN was REDACTED, then REDACTED, then REDACTED$/);
    expect(error.requestId).toBe("REDACTED");
    expect(error.body).toEqual({ ...node, message });
    expect(error.headers.get("X-Request-Id")).toBe("new-key-7c");
  });

  test("is masked in the inspection of a page, its items too", async () => {
    const { doors } = await transportTo(
      json(200, { data: [{ id: "a", pin: "1-first-pin" }], more: false }),
    );
    const pagination = byCursor({ items: "data", hasMore: "more", from: "id", after: "after" });
    const secrets = marked({ answer: { data: { "*": { pin: true } } } });
    const list = new ListCall(doors, pagination, { method: "GET", path: "/", secrets });
    for await (const page of list.pages()) {
      expect(page.items).toEqual([{ id: "a", pin: "1-first-pin" }]);
      expect(shownForms(page)).not.toMatch(hidden);
      expect(shownForms(page).match(/pin: 'REDACTED'/g)).toHaveLength(3);
    }
  });
});

test.each<[string, Partial<OperationCall>]>([
  ["JSON", { body: { a: [{ pin: "first-pin" }, { pin: "second-pin" }] } }],
  ["a form", { body: { a: "x", pin: "second-pin", list: [] }, encode: multipart }],
  ["the text of a part", { body: form({ a: '[{"pin":"second-pin"}]' }), encode: multipart }],
])("a marked place of %s is masked in what an answer echoes", async (_, given) => {
  const { doors } = await transportTo((response, { body }) => {
    response.writeHead(400).end(`got ${body.replace(/[\r\n]+/g, " ")}`);
  });
  const secrets = marked({ body: { pin: true, a: { "*": { pin: true } } } });
  const call = doors.call({ method: "POST", path: "/", encode: jsonBody, secrets, ...given });
  const { error } = (await call.result()) as { error: ApiError };
  expect(error.excerpt).toContain("REDACTED");
  expect(`${error.message}${error.stack}`).not.toMatch(/first-pin|second-pin/);
});

function form(parts: Record<string, string>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(parts)) made.append(name, value);
  return made;
}

test("the cause of an argument that no header can carry does not quote it", async () => {
  const { doors } = await transportTo(json(200, {}));
  const call = doors.call({
    method: "GET",
    path: "/",
    params: { pin: "first-pin\n" },
    styles: {
      params: ({ pin }: { pin?: string }) => ({ query: "", headers: { "X-Pin": `${pin}x\0` } }),
      path: String,
    },
    secrets: marked({ params: { pin: true } }),
  } as OperationCall);
  const result = await call.result();
  expect(result).toMatchObject({ error: { kind: "options" } });
  expect(shownForms(result)).not.toContain("first-pin");
});

test("no control character and no change of direction reaches a message", async () => {
  const hostile = "a\u001b[31mb\u009b2Jc\u202ed\u2066e\u0000f\r\ng";
  for (const body of [JSON.stringify({ message: hostile }), hostile]) {
    const { doors } = await transportTo((response) => {
      response.writeHead(400, { "X-Request-Id": "r\u009b2J1" }).end(body);
    });
    const result = await doors.call({ method: "GET", path: "/" }).result();
    const { error } = result as { error: ApiError };
    expect(error.message).toMatch(/ answered 400: a \[31mb 2Jc d e f g$/);
    expect(error.requestId).toBe("r 2J1");
    expect(error.stack).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}]/u);
  }
});
