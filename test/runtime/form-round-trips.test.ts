// Forms arrive as the document says they are written: a client generated for every kind of value and every
// encoding sends random values over a socket, and readers that know nothing of it tell what they mean.
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { generate } from "@specloom/generator";
import busboy from "busboy";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../generator/cases.js";

const text = { type: "string" };
const object = { type: "object", properties: { a: text, "b&=": text } };
const bytes = { type: "string", format: "binary" };
const schemas = {
  text,
  number: { type: "number" },
  boolean: { type: "boolean" },
  object,
  texts: { type: "array", items: text },
  objects: { type: "array", items: object },
  file: bytes,
  files: { type: "array", items: bytes },
  bytes,
};
type Kind = keyof typeof schemas;
const kinds = Object.keys(schemas) as Kind[];

interface Encoding {
  readonly contentType?: string;
  readonly style?: string;
  readonly explode?: boolean;
  readonly headers?: object;
}

const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"];
const encodings: readonly Encoding[] = [
  {},
  { contentType: "application/json" },
  ...styles.flatMap((style) => [true, false].map((explode) => ({ style, explode }))),
];

/** What only parts say of themselves. */
const ofParts: readonly Encoding[] = [
  { contentType: "text/csv" },
  { contentType: "application/vnd.part+json" },
  { headers: { "Content-Transfer-Encoding": { schema: { const: "8bit" } } } },
];
/** What only files can be. */
const ofFiles: readonly Encoding[] = [{ contentType: "image/jpeg, image/png" }];

interface Cell {
  readonly form: "urlencoded" | "multipart";
  readonly kind: Kind;
  readonly encoding: Encoding;
}

const mediaTypes = {
  urlencoded: "application/x-www-form-urlencoded",
  multipart: "multipart/form-data",
};

/** Every cell. A URL-encoded form has no bytes, and items that JSON shows hold what separates them. */
const cells: readonly Cell[] = (["urlencoded", "multipart"] as const).flatMap((form) =>
  kinds.flatMap((kind) => {
    const isBytes = schemas[kind] === bytes || kind === "files";
    const own = form === "multipart" ? [...ofParts, ...(isBytes ? ofFiles : [])] : [];
    return [...encodings, ...own].flatMap((encoding): Cell[] => {
      if (form === "urlencoded" && isBytes) return [];
      const isJoined = !isExploded(encoding) && encoding.style !== "deepObject";
      if (form === "multipart" && kind === "objects" && encoding.style && isJoined) return [];
      return [{ form, kind, encoding }];
    });
  }),
);

function isExploded({ style, explode }: Encoding): boolean {
  return style === undefined || explode === true;
}

const name = "p é&=+";

function documentOf(): object {
  const paths = cells.map(({ form, kind, encoding }, index) => {
    const properties = { [name]: schemas[kind] };
    const media = { schema: { type: "object", properties }, encoding: { [name]: encoding } };
    const operation = {
      operationId: `cell${index}`,
      requestBody: { required: true, content: { [mediaTypes[form]]: media } },
      responses: { 204: { description: "Done." } },
    };
    return [`/${index}`, { post: operation }];
  });
  const info = { title: "Cells", version: "1" };
  return { openapi: "3.1.0", info, paths: Object.fromEntries(paths) };
}

const root = path.join(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(root, "test/runtime/.forms-"));
let send: Record<string, (transport: unknown, body: unknown) => Promise<unknown>>;
let transport: unknown;
let last: { headers: IncomingHttpHeaders; body: Buffer };

const server = createServer((request, response) => {
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    last = { headers: request.headers, body: Buffer.concat(chunks) };
    response.writeHead(204).end();
  });
});

beforeAll(async () => {
  const runtime = "../../../src/runtime.js";
  const { files, problems } = await generate({ input: documentOf(), name: "cells", runtime });
  expect(problems).toEqual([]);
  writeFiles(folder, files);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const client = await import(path.join(folder, "index.ts"));
  send = client;
  transport = client.createCellsTransport({ baseUrl });
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true });
});

/** What arrived under a name: a text, or a file. */
interface Pair {
  readonly name: string;
  /** As it stands in the body, encoded where the body is. */
  readonly raw: string;
  readonly type?: string;
  readonly fileName?: string | undefined;
  /** What a part says of how it travels, unless that is the usual. */
  readonly encoding?: string | undefined;
}

function urlencodedPairs(body: string): Pair[] {
  return body
    .split("&")
    .filter((pair) => pair !== "")
    .map((pair) => {
      const [key = "", raw = ""] = pair.split(/=(.*)/s);
      return { name: decoded(key), raw };
    });
}

function decoded(raw: string): string {
  const [[, value = ""] = []] = [...new URLSearchParams(`a=${raw}`)];
  return value;
}

function multipartPairs(headers: IncomingHttpHeaders, body: Buffer): Promise<Pair[]> {
  const pairs: Pair[] = [];
  const reader = busboy({ headers, defParamCharset: "utf8" });
  const saidOf = (encoding: string) => (encoding === "7bit" ? {} : { encoding });
  reader.on("field", (key, raw, { mimeType, encoding }) => {
    pairs.push({ name: key, raw, type: mimeType, ...saidOf(encoding) });
  });
  reader.on("file", (key, stream, { filename, mimeType, encoding }) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const raw = Buffer.concat(chunks).toString("latin1");
      pairs.push({ name: key, raw, type: mimeType, fileName: filename, ...saidOf(encoding) });
    });
  });
  return new Promise((resolve, reject) => {
    reader.on("close", () => resolve(pairs));
    reader.on("error", reject);
    reader.end(body);
  });
}

/** What separates the items of a property in each of the forms. */
const separators: Readonly<Record<string, { urlencoded: RegExp; multipart: string }>> = {
  form: { urlencoded: /,/, multipart: "," },
  spaceDelimited: { urlencoded: /\+|%20/, multipart: " " },
  pipeDelimited: { urlencoded: /%7C/i, multipart: "|" },
};

/** The value that a server reads, by the words of OpenAPI alone. */
function read({ form, kind, encoding }: Cell, pairs: readonly Pair[]): unknown {
  const { style, contentType } = encoding;
  const plain = (raw: string) => (form === "urlencoded" ? decoded(raw) : raw);
  const texts = pairs.filter((pair) => pair.name === name).map(({ raw }) => plain(raw));
  const isList = kind === "texts" || kind === "objects";
  const scalar = (value: string) => {
    const isJson = contentType?.endsWith("json") || kind === "object" || kind === "objects";
    if (isJson) return JSON.parse(value);
    return kind === "number" || kind === "boolean" ? JSON.parse(value) : value;
  };
  if (kind !== "object" && !isList) {
    expect(texts).toHaveLength(1);
    return scalar(texts[0] ?? "");
  }
  if (style === undefined) return isList ? texts.map(scalar) : scalar(texts[0] ?? "");
  if (style === "deepObject") {
    return kind === "texts" ? texts : inBrackets(pairs, plain, kind === "objects");
  }
  if (isExploded(encoding)) {
    if (isList) return texts.map(scalar);
    return Object.fromEntries(pairs.map((pair) => [pair.name, plain(pair.raw)]));
  }
  const separator = separators[style]?.[form] ?? "";
  const parts = pairs.flatMap(({ raw }) => raw.split(separator).map(plain));
  if (isList) return parts.map(scalar);
  return Object.fromEntries(
    parts.flatMap((part, index) => (index % 2 ? [[parts[index - 1], part]] : [])),
  );
}

/** `p[a]=1`, or `p[0][a]=1` for the objects of a list. */
function inBrackets(
  pairs: readonly Pair[],
  plain: (raw: string) => string,
  isList: boolean,
): unknown {
  const found: Record<string, Record<string, string>> = {};
  for (const pair of pairs) {
    expect(pair.name.startsWith(name)).toBe(true);
    const keys = [...pair.name.slice(name.length).matchAll(/\[([^\]]*)\]/g)].map(([, key]) => key);
    const [index, key] = isList ? keys : ["only", ...keys];
    found[String(index)] ??= {};
    (found[String(index)] as Record<string, string>)[String(key)] = plain(pair.raw);
  }
  return isList ? Object.values(found) : found.only;
}

/** Any text; without what separates where nothing else tells it, and in lines as they travel. */
function textsOf({ form, encoding: { style } }: Cell): fc.Arbitrary<string> {
  const separator = form === "multipart" ? /[\r\n, |]/ : /[ |]/;
  const any = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  return any.filter((each) => {
    return each.isWellFormed() && !/[\r\n]/.test(each) && !(style && separator.test(each));
  });
}

function valuesOf(cell: Cell): fc.Arbitrary<unknown> {
  const each = textsOf(cell);
  const objects = fc.record({ a: each, "b&=": each });
  const values: Partial<Record<Kind, fc.Arbitrary<unknown>>> = {
    text: each,
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0),
    boolean: fc.boolean(),
    object: objects,
    texts: fc.array(each, { minLength: 1, maxLength: 4 }),
    objects: fc.array(objects, { minLength: 1, maxLength: 3 }),
  };
  return values[cell.kind] as fc.Arbitrary<unknown>;
}

async function sent(index: number, { form }: Cell, value: unknown): Promise<Pair[]> {
  await send[`cell${index}`]?.(transport, { [name]: value });
  const { headers, body } = last;
  expect(headers["content-type"]).toMatch(mediaTypes[form]);
  if (form === "multipart") return multipartPairs(headers, body);
  const pairs = urlencodedPairs(String(body));
  const read = await busboyFields(headers, body);
  expect(read).toEqual(pairs.map((pair) => [pair.name, decoded(pair.raw)]));
  return pairs;
}

/** The fields of a URL-encoded form as busboy reads them. */
function busboyFields(headers: IncomingHttpHeaders, body: Buffer): Promise<string[][]> {
  const fields: string[][] = [];
  const reader = busboy({ headers });
  reader.on("field", (key, text) => fields.push([key, text]));
  return new Promise((resolve, reject) => {
    reader.on("close", () => resolve(fields));
    reader.on("error", reject);
    reader.end(body);
  });
}

/** The media type that a part of text has, which is no file. */
function typeOf({ kind, encoding: { style, contentType } }: Cell): string {
  // To write the objects of a list by themselves is what they are anyway.
  const isPlain = style === undefined || (kind === "objects" && style === "form");
  if (!isPlain) return "text/plain";
  return contentType ?? (/^objects?$/.test(kind) ? "application/json" : "text/plain");
}

/** What a part says of how it travels. */
function saidOf({ encoding: { headers } }: Cell): Pick<Pair, "encoding"> {
  return headers ? { encoding: "8bit" } : {};
}

const counts = { cells: 0, values: 0 };
afterAll(() => {
  const differences = cells.length - counts.cells;
  console.log(
    `Forms: ${cells.length} cells, ${differences} differences; ${counts.values} values read by busboy`,
  );
});

const inTable = cells.map((cell, index) => {
  return { ...cell, index, said: JSON.stringify(cell.encoding) };
});
const isFile = ({ kind }: Cell) => /^(?:files?|bytes)$/.test(kind);

describe("a value is what was given", () => {
  test.each(inTable.filter((cell) => !isFile(cell)))("$form, $kind, $said", async (cell) => {
    const property = fc.asyncProperty(valuesOf(cell), async (value) => {
      const pairs = await sent(cell.index, cell, value);
      expect(read(cell, pairs)).toEqual(value);
      const types = cell.form === "multipart" ? pairs.map(({ type }) => type) : [];
      expect(types.filter((type) => type !== typeOf(cell))).toEqual([]);
      expect(pairs.filter(({ fileName }) => fileName !== undefined)).toEqual([]);
      expect(pairs.filter(({ encoding }) => encoding !== saidOf(cell).encoding)).toEqual([]);
      counts.values++;
    });
    await fc.assert(property, { numRuns: 5, seed: 5 });
    counts.cells++;
  });
});

describe("a file is what was given, with its name and its media type", () => {
  const content = new Uint8Array([0, 13, 10, 45, 45, 200, 255]);
  const raw = Buffer.from(content).toString("latin1");

  test.each(inTable.filter(isFile))("$form, $kind, $said", async (cell) => {
    const { contentType } = cell.encoding;
    const [first, ...others] = contentType?.split(", ") ?? [];
    const own = {
      ...{ name, raw, type: first ?? "application/octet-stream", fileName: name },
      ...saidOf(cell),
    };
    // It has its own media type where that is among several, or none is declared.
    const type = others.length > 0 ? "image/png" : (first ?? "image/png");
    const named = { ...own, type, fileName: 'é "1".png' };
    const file = new File([content], named.fileName, { type: "image/png" });
    const given: Partial<Record<Kind, readonly (readonly [unknown, readonly Pair[]])[]>> = {
      file: [
        [file, [named]],
        [new Blob([content]), [own]],
      ],
      files: [
        [
          [file, new Blob([content])],
          [named, own],
        ],
      ],
      bytes: [
        [content, [own]],
        [content.buffer, [own]],
      ],
    };
    const values = given[cell.kind] ?? [];
    expect(values.length).toBeGreaterThan(0);
    for (const [value, pairs] of values) {
      expect(await sent(cell.index, cell, value)).toEqual(
        // Names of files are written as browsers do, which busboy leaves as it is.
        pairs.map((pair) => ({ ...pair, fileName: pair.fileName?.replaceAll('"', "%22") })),
      );
      counts.values++;
    }
    counts.cells++;
  });
});
