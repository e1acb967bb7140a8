// Bodies whose document says how their parts are written, and those of several media types.
import busboy from "busboy";
import {
  bodyAs,
  form,
  formAs,
  jsonBody,
  multipart,
  multipartAs,
  type OperationCall,
  partsAs,
  plainBody,
} from "specloom/runtime";
import { describe, expect, test } from "vitest";
import { transportOf } from "./schemes.js";
import { scriptedServer } from "./scripted-server.js";

async function sent(call: Partial<OperationCall>) {
  const { url, seen } = await scriptedServer({ json: {} });
  const transport = transportOf("bearer", "token", { baseUrl: url });
  const result = await transport.call({ method: "POST", path: "/", ...call }).result();
  return { result, body: seen[0]?.body ?? "", type: seen[0]?.headers["content-type"] ?? "", seen };
}

/** The parts of a body as they stand in it, without what separates them. */
function partsOf(body: string, type: string): string[] {
  const boundary = /boundary=([^;]+)/.exec(type)?.[1] ?? "none";
  return body
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => part.trim());
}

describe("a part of a form", () => {
  const part = async (value: unknown, encoding: Parameters<typeof multipartAs>[0][string]) => {
    const encode = multipartAs({ p: encoding });
    const { body, type, result } = await sent({ body: { p: value }, encode });
    expect(result).toMatchObject({ ok: true });
    return partsOf(body, type);
  };
  const file = (type: string) => new File(["a"], "a.bin", { type });

  test.each<[string, unknown, Parameters<typeof multipartAs>[0][string], string[]]>([
    [
      "has the headers that are given",
      "a",
      { headers: { "X-A": "1" } },
      ['Content-Disposition: form-data; name="p"\r\nX-A: 1\r\n\r\na'],
    ],
    [
      "that is a text has the media type that is declared",
      "<a/>",
      { types: ["image/svg+xml"] },
      ['Content-Disposition: form-data; name="p"\r\nContent-Type: image/svg+xml\r\n\r\n<a/>'],
    ],
    [
      "of another media type than text keeps its line ends",
      "a\nb",
      { types: ["image/svg+xml"] },
      ['Content-Disposition: form-data; name="p"\r\nContent-Type: image/svg+xml\r\n\r\na\nb'],
    ],
    [
      "of JSON makes JSON of each text",
      ["a", 1],
      { types: ["application/vnd.a+json"] },
      ['"a"', "1"].map(
        (text) =>
          `Content-Disposition: form-data; name="p"\r\nContent-Type: application/vnd.a+json\r\n\r\n${text}`,
      ),
    ],
    [
      "that is JSON already is not made JSON again",
      '{"a":1}',
      { types: ["application/json"], isWritten: true },
      ['Content-Disposition: form-data; name="p"\r\nContent-Type: application/json\r\n\r\n{"a":1}'],
    ],
    [
      "that is a list inside a list is one document",
      [[1, 2], [3]],
      {},
      ["[1,2]", "[3]"].map(
        (text) =>
          `Content-Disposition: form-data; name="p"\r\nContent-Type: application/json\r\n\r\n${text}`,
      ),
    ],
  ])("%s", async (_, value, encoding, parts) => {
    expect(await part(value, encoding)).toEqual(parts);
  });

  test.each<[given: string, types: string[], sent: string]>([
    ["", ["image/png"], "image/png"],
    ["image/jpeg", ["image/png"], "image/png"],
    ["image/jpeg", ["image/png", "image/jpeg"], "image/jpeg"],
    ["image/jpeg", ["image/*"], "image/jpeg"],
    ["IMAGE/JPEG", ["image/jpeg"], "image/jpeg"],
    ["video/mp4", ["image/*", "image/png"], "image/png"],
    ["video/mp4", ["image/*"], "video/mp4"],
    ["", ["image/*"], "application/octet-stream"],
    ["text/csv;charset=utf-8", ["text/csv"], "text/csv;charset=utf-8"],
    ["text/csv", ["text/csv; charset=latin1"], "text/csv; charset=latin1"],
    ["image/jpeg", ["application/octet-stream"], "image/jpeg"],
    ["image/jpeg", ["application/json"], "application/json"],
  ])("that is a file of type %o among %o is sent as %s", async (given, types, mediaType) => {
    const [only = ""] = await part(file(given), { types });
    expect(only).toContain(`\r\nContent-Type: ${mediaType}\r\n`);
    expect(only).toContain('filename="a.bin"');
  });

  test.each<[string, unknown, string[]]>([
    ["an object as XML", { a: 1 }, ["application/xml"]],
    ["what JSON does not show as JSON", new Map(), ["application/json"]],
    ["a number that is none", Number.NaN, ["application/json"]],
  ])("is refused: %s", async (_, value, types) => {
    const { result, seen } = await sent({
      body: { p: value },
      encode: multipartAs({ p: { types } }),
    });
    expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "p" } });
    expect(seen).toHaveLength(0);
  });

  test("may be made by the caller, with the whole form", async () => {
    const body = new FormData();
    body.append("p", "a");
    const encode = multipartAs({ p: { types: ["application/json"] } });
    const { type, ...got } = await sent({ body, encode });
    expect(partsOf(got.body, type)).toEqual(['Content-Disposition: form-data; name="p"\r\n\r\na']);
  });
});

describe("a URL-encoded form", () => {
  const text = async (body: unknown, table: Parameters<typeof formAs>[0]) => {
    return (await sent({ body, encode: formAs(table) })).body;
  };

  test("tells what separates from what is data", async () => {
    const body = { ids: ["a,b", "c d"], at: "x/y?z&w", p: [1, null, 2], none: [null] };
    const table = {
      ids: { explode: false },
      at: { allowReserved: true },
      none: { explode: false },
    } as const;
    expect(await text(body, table)).toBe("ids=a%2Cb,c+d&at=x/y?z%26w&p=1&p=2");
  });

  test("has the name of an object, unless its properties are pairs of their own", async () => {
    const body = { from: { city: "Paris" }, to: { city: "Rome" } };
    const json = (city: string) => encodeURIComponent(JSON.stringify({ city }));
    expect(decodeURIComponent((await sent({ body, encode: form })).body)).toBe(
      'from={"city":"Paris"}&to={"city":"Rome"}',
    );
    expect(await text(body, { to: { style: "form" } })).toBe(`from=${json("Paris")}&city=Rome`);
    expect(await text(body, { from: { style: "deepObject" } })).toBe(
      `from%5Bcity%5D=Paris&to=${json("Rome")}`,
    );
  });

  test("of JSON has a document for each item of a list", async () => {
    expect(await text({ t: ["a", 1] }, { t: { content: "json" } })).toBe("t=%22a%22&t=1");
  });

  test("that is made already is sent as it is", async () => {
    const table = { a: { content: "json" } } as const;
    expect(await text("a=1", table)).toBe("a=1");
    expect(await text(new URLSearchParams({ a: "b c" }), table)).toBe("a=b+c");
  });

  test("refuses what has no properties to write", async () => {
    const encode = formAs({ a: { style: "deepObject" } });
    const { result } = await sent({ body: { a: new Map([["b", 1]]) }, encode });
    expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "a" } });
  });
});

describe("a body of several parts that is no form", () => {
  test("has its parts in the order of the document, the first of which it names", async () => {
    const encode = partsAs("related", { about: {}, text: { types: ["text/markdown"] }, file: {} });
    const body = { file: new Blob(["F"]), other: "é", text: "# A", about: { n: 1 } };
    const { type, body: text } = await sent({ body, encode });
    expect(type).toMatch(/^multipart\/related; boundary=[\w-]+; type="application\/json"$/);
    expect(partsOf(text, type)).toEqual([
      'Content-Disposition: form-data; name="about"\r\nContent-Type: application/json\r\n\r\n{"n":1}',
      'Content-Disposition: form-data; name="text"\r\nContent-Type: text/markdown\r\n\r\n# A',
      'Content-Disposition: form-data; name="file"; filename="file"\r\nContent-Type: application/octet-stream\r\n\r\nF',
      'Content-Disposition: form-data; name="other"\r\nContent-Type: text/plain;charset=UTF-8\r\n\r\né',
    ]);
  });

  test("of a list has parts without names", async () => {
    const { type, body } = await sent({
      body: [{ n: 1 }, "a", new File(["F"], "f.txt", { type: "text/plain" })],
      encode: partsAs("mixed", {}),
    });
    expect(type).toMatch(/^multipart\/mixed; boundary=[\w-]+$/);
    expect(partsOf(body, type)).toEqual([
      'Content-Type: application/json\r\n\r\n{"n":1}',
      "Content-Type: text/plain;charset=UTF-8\r\n\r\na",
      'Content-Disposition: attachment; filename="f.txt"\r\nContent-Type: text/plain\r\n\r\nF',
    ]);
  });

  test("of a list has parts as their places say, and all others as one says", async () => {
    const { type, body } = await sent({
      body: [{ n: 1 }, "a", "b"],
      encode: partsAs(
        "mixed",
        {},
        {
          prefix: [{ types: ["application/vnd.note+json"] }],
          item: { types: ["text/markdown"], headers: { "X-Note": "more" } },
        },
      ),
    });
    expect(partsOf(body, type)).toEqual([
      'Content-Type: application/vnd.note+json\r\n\r\n{"n":1}',
      "Content-Type: text/markdown\r\nX-Note: more\r\n\r\na",
      "Content-Type: text/markdown\r\nX-Note: more\r\n\r\nb",
    ]);
  });

  test("may be written by the caller", async () => {
    const type = "multipart/mixed; boundary=b";
    const written = "--b\r\n\r\na\r\n--b--";
    const got = await sent({ body: new Blob([written], { type }), encode: partsAs("mixed", {}) });
    expect(got).toMatchObject({ type, body: written });
  });

  test("is refused where its parts are nothing of it", async () => {
    for (const body of ["a", 1, new Map(), [new Map()]]) {
      const { result, seen } = await sent({ body, encode: partsAs("mixed", {}) });
      expect(result).toMatchObject({ ok: false, error: { kind: "options", option: "body" } });
      expect(seen).toHaveLength(0);
    }
  });
});

describe("a body of a media type that the call chooses", () => {
  const encode = bodyAs({
    "application/json": jsonBody,
    "application/vnd.a+json": jsonBody,
    "text/csv": plainBody,
    "multipart/form-data": multipart,
    "application/x-www-form-urlencoded": form,
    "image/*": plainBody,
  });

  test.each<[string | undefined, unknown, string | RegExp, string | RegExp]>([
    [undefined, { a: 1 }, "application/json", '{"a":1}'],
    ["application/json", { a: 1 }, "application/json", '{"a":1}'],
    ["application/vnd.a+json", [1], "application/vnd.a+json", "[1]"],
    ["text/csv", "a;b", "text/csv", "a;b"],
    ["multipart/form-data", { a: 1 }, /^multipart\/form-data; boundary=/, /name="a"\r\n\r\n1/],
    ["application/x-www-form-urlencoded", { a: 1 }, /^application\/x-www-form/, "a=1"],
    ["image/*", new Blob(["P"], { type: "image/png" }), "image/png", "P"],
  ])("%s", async (contentType, body, type, text) => {
    const got = await sent({ body, encode, contentType });
    expect(got.type).toMatch(type);
    expect(got.body).toMatch(text);
  });

  test.each(["text/plain", "constructor", ""])("is not sent as %o", async (contentType) => {
    const { result, seen } = await sent({ body: "a", encode, contentType });
    const error = { kind: "options", option: "contentType" };
    expect(result).toMatchObject({ ok: false, error });
    expect(seen).toHaveLength(0);
  });
});

test("what a form says of itself is what busboy reads", async () => {
  const encode = multipartAs({ p: { headers: { "Content-Transfer-Encoding": "base64" } } });
  const { body, type } = await sent({ body: { p: "aGk=" }, encode });
  const read = await new Promise((resolve, reject) => {
    const reader = busboy({ headers: { "content-type": type } });
    reader.on("field", (_, text, { encoding }) => resolve([text, encoding]));
    reader.on("error", reject);
    reader.end(body);
  });
  expect(read).toEqual(["aGk=", "base64"]);
});
