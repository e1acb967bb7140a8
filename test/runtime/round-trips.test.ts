// Parameters arrive as the document says they are written: clients generated for every place, style
// and explode send random values, and Prism's own readers tell what they mean.
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { generate } from "@specloom/generator";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { writeFiles } from "../generator/cases.js";
import { scriptedServer } from "./scripted-server.js";

type Kind = "text" | "list" | "object";
type Place = "query" | "path" | "header" | "cookie";
interface Cell {
  readonly place: Place;
  readonly style: string;
  readonly explode: boolean;
  readonly kind: Kind;
}

const styles: Record<Place, readonly string[]> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  path: ["simple", "label", "matrix"],
  header: ["simple"],
  cookie: ["form"],
};

/** Every cell that OpenAPI gives a meaning. */
const cells = (Object.keys(styles) as Place[]).flatMap((place) =>
  styles[place].flatMap((style) =>
    (["text", "list", "object"] as const).flatMap((kind) =>
      [true, false].flatMap((explode): Cell[] => {
        if (style === "deepObject" && (kind !== "object" || !explode)) return [];
        if (style.endsWith("Delimited") && kind !== "list") return [];
        // Cookies that repeat a name, or have the names of properties, mean nothing by themselves.
        if (place === "cookie" && explode && kind !== "text") return [];
        return [{ place, style, explode, kind }];
      }),
    ),
  ),
);

const text = { type: "string" };
const schemas: Record<Kind, object> = {
  text,
  list: { type: "array", items: text },
  object: { type: "object", properties: { a: text, b: text } },
};

function documentOf(): object {
  const paths = cells.map(({ place, style, explode, kind }, index) => {
    const parameter = {
      name: "p",
      in: place,
      style,
      explode,
      required: true,
      schema: schemas[kind],
    };
    const operation = {
      operationId: `cell${index}`,
      parameters: [parameter],
      responses: { 204: { description: "Done." } },
    };
    return [place === "path" ? `/${index}/{p}` : `/${index}`, { get: operation }];
  });
  return {
    openapi: "3.1.0",
    info: { title: "Cells", version: "1" },
    paths: Object.fromEntries(paths),
  };
}

type Send = (transport: unknown, value: unknown) => Promise<unknown>;
const root = path.join(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(root, "test/runtime/.cells-"));
let send: Record<string, Send>;
let transportOf: (options: object) => unknown;

beforeAll(async () => {
  const runtime = "../../../src/runtime.js";
  const { files } = await generate({ input: documentOf(), name: "cells", runtime });
  writeFiles(folder, files);
  const client = await import(path.join(folder, "index.ts"));
  send = client;
  transportOf = client.createCellsTransport;
});
afterAll(() => rmSync(folder, { recursive: true }));

const require = createRequire(import.meta.url);
const prism = path.dirname(require.resolve("@stoplight/prism-http"));
const reader = (file: string) => require(path.join(prism, "validator/deserializers/style", file));
type Read = (
  name: string,
  raw: Record<string, unknown>,
  schema: object,
  explode: boolean,
) => unknown;

const readers: Record<string, Read> = {
  form: reader("form.js").deserializeFormStyle,
  simple: reader("simple.js").deserializeSimpleStyle,
  label: reader("label.js").deserializeLabelStyle,
  matrix: reader("matrix.js").deserializeMatrixStyle,
  deepObject: reader("deepObject.js").deserializeDeepObjectStyle,
  // What separates is encoded, as what stands in a URL has to be.
  spaceDelimited: reader("delimited.js").createDelimitedDeserializerStyle("%20"),
  pipeDelimited: reader("delimited.js").createDelimitedDeserializerStyle("%7C"),
};

/** What a request says of the parameter, split as the style says and only then decoded. */
function read(
  { place, style, explode, kind }: Cell,
  url: string,
  headers: Record<string, unknown>,
): unknown {
  const [pathname = "", search = ""] = url.split("?");
  const raw: Record<string, unknown> = {
    query: rawPairs(search.split("&")),
    path: { p: pathname.split("/").slice(2).join("/") },
    header: { p: headers.p },
    cookie: rawPairs(String(headers.cookie ?? "").split("; ")),
  }[place];
  // Prism reads an exploded label as if commas stood between its pairs.
  if (style === "label" && explode && kind === "object")
    raw.p = String(raw.p).slice(1).replaceAll(".", ",").replace(/^/, ".");
  const value = readers[style]?.("p", raw, schemas[kind], explode);
  return place === "header" ? value : decoded(value);
}

function rawPairs(pairs: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [key = "", value = ""] = pair.split(/=(.*)/s);
    const name = decodeURIComponent(key);
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function decoded(value: unknown): unknown {
  if (typeof value === "string") return decodeURIComponent(value);
  if (Array.isArray(value)) return value.map(decoded);
  const pairs = Object.entries(value ?? {}).map(([key, each]) => [
    decodeURIComponent(key),
    decoded(each),
  ]);
  return Object.fromEntries(pairs);
}

/** Any text without what separates in it, encoded or not; a header can carry less, and separates by commas that cannot be told from others. */
function texts({ place, style, explode, kind }: Cell): fc.Arbitrary<string> {
  if (place === "header") return fc.stringMatching(/^[a-zA-Z0-9_.~-]{1,12}$/);
  const any = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
  if (style.endsWith("Delimited"))
    return any.filter((each) => !/[ |]/.test(each) && each.isWellFormed());
  const dots = style === "label" && (explode || kind === "text");
  return any.filter(
    (each) => each.isWellFormed() && each !== "." && each !== ".." && !(dots && each.includes(".")),
  );
}

function values(cell: Cell): fc.Arbitrary<unknown> {
  const each = texts(cell);
  if (cell.kind === "text") return each;
  if (cell.kind === "list") return fc.array(each, { minLength: 1, maxLength: 4 });
  return fc.record({ a: each, b: each });
}

describe("a value is what was given", () => {
  test.each(cells.map((cell, index) => ({ ...cell, index })))(
    "$kind in $place, $style, explode $explode",
    async ({ index, ...cell }) => {
      const { url, seen } = await scriptedServer((response) => response.writeHead(204).end());
      const transport = transportOf({ baseUrl: url });
      const property = fc.asyncProperty(values(cell), async (value) => {
        const wrapped = cell.place === "path" ? value : { p: value };
        await send[`cell${index}`]?.(transport, wrapped);
        const last = seen.at(-1);
        expect(read(cell, last?.url ?? "", last?.headers ?? {})).toEqual(value);
      });
      await fc.assert(property, { numRuns: 60, seed: 3 });
    },
  );
});
