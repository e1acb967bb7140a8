// The quick look at a document says yes only where Redocly's linter finds nothing.
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { Document } from "../../generator/document/node.js";
import { lint } from "../../generator/lint/lint.js";
import { examineFiles } from "../../generator/load/linter.js";
import { Reader } from "../../generator/load/reader.js";
import type { Document as File } from "../../generator/load/redocly.js";
import { passesQuickly } from "../../generator/load/structure/index.js";

interface Verdicts {
  readonly sound: boolean;
  readonly problems: readonly string[];
}

/** Undefined for what is never looked at quickly: unreadable, another version, several files. */
async function verdicts(input: string | object): Promise<Verdicts | undefined> {
  const reader = new Reader(typeof input === "string" ? input : undefined);
  const root = await reader.readRoot(input);
  if (!("parsed" in root) || !reader.isWhole(root)) return undefined;
  const version = /^3\.([01])/.exec(
    String((root.parsed as { openapi?: unknown } | null)?.openapi),
  )?.[1];
  if (version === undefined) return undefined;
  const files = await reader.readAll(root);
  const problems = await examineFiles(copy(root), reader, { files, read: new Set() });
  const document = new Document(root.parsed as JsonObject);
  const sound = passesQuickly(document, version === "0" ? "oas3_0" : "oas3_1");
  // Our own rules take whatever the structure is, and never fail.
  lint(document);
  return { sound, problems: problems.map(({ rule, message }) => `${rule}: ${message}`) };
}

function copy(document: File): File {
  return { source: document.source, parsed: structuredClone(document.parsed) };
}

const folders = ["cases", "rejected"].flatMap((kind) => {
  const folder = path.join(import.meta.dirname, kind);
  return readdirSync(folder)
    .flatMap((name) => ["yaml", "json"].map((end) => path.join(folder, name, `openapi.${end}`)))
    .filter((file) => existsSync(file));
});

/** What the linter is not asked for, since it has a sound reading. */
const readFurther = ["operation-ids-twice", "path-parameters"];

describe("the documents of the other tests", () => {
  test("are told apart as by the linter", async () => {
    const counts = { sound: 0, unsound: 0 };
    for (const file of folders) {
      const found = await verdicts(file);
      if (!found) continue;
      const name = path.basename(path.dirname(file));
      const sound = found.problems.length === 0 && !readFurther.includes(name);
      expect({ file, sound: found.sound }).toEqual({ file, sound });
      counts[found.sound ? "sound" : "unsound"]++;
    }
    expect(counts.sound).toBeGreaterThan(30);
    expect(counts.unsound).toBeGreaterThan(5);
  });
});

const ref = (place: string) => ({ $ref: `#/components/${place}` });
const document = {
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/orders/{id}": {
      parameters: [ref("parameters/Id")],
      get: {
        operationId: "getOrder",
        tags: ["orders"],
        parameters: [{ name: "deep", in: "query", style: "form", schema: { type: "boolean" } }],
        responses: { 200: ref("responses/Order"), default: { description: "Another answer." } },
        callbacks: { sent: { "{$request.query.url}": { post: { responses: {} } } } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    parameters: { Id: { name: "id", in: "path", required: true, schema: { type: "integer" } } },
    responses: {
      Order: {
        description: "One.",
        content: { "application/json": { schema: ref("schemas/Order") } },
      },
    },
    schemas: {
      Order: {
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer", minimum: 1 }, next: ref("schemas/Order") },
        discriminator: { propertyName: "id", mapping: { a: "Order" } },
        "x-sensitive": true,
      },
    },
  },
};

type Place = readonly (string | number)[];

function placesIn(value: unknown, at: Place = []): Place[] {
  if (typeof value !== "object" || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...at, key]))];
}

const values = fc.oneof(
  fc.constantFrom<unknown>(null, true, 1, -1.5, "", "a", [], {}, [1], ["a"], { a: 1 }, { a: {} }),
  fc.constantFrom(
    ...["schemas/Order", "schemas/None", "parameters/Id", "schemas/__proto__"].map(ref),
  ),
  fc.constantFrom<unknown>({ $ref: "#/" }, { $ref: "" }, { $ref: 1 }, { $ref: "#x" }, "object"),
);
const keys = fc.constantFrom(
  ...[
    "x-a",
    "x-sensitive",
    "x-client-option",
    "schema",
    "type",
    "in",
    "get",
    "$ref",
    "{a}",
    "/{b}",
  ],
  ...["required", "properties", "items", "example", "mapping", "description", "constructor"],
);

/** The document with one value replaced or removed, or one added. */
function changed(place: Place, key: string | undefined, value: unknown): object {
  const copied: unknown = structuredClone(document);
  let owner = copied as Record<string | number, unknown>;
  for (const step of place.slice(0, -1)) owner = owner[step] as typeof owner;
  const last = place.at(-1) ?? "x-root";
  if (key === undefined) owner[last] = value;
  else if (typeof owner[last] === "object" && owner[last] !== null) {
    (owner[last] as Record<string, unknown>)[key] = value;
  } else delete owner[last];
  return copied as object;
}

describe("documents with a change in one place", () => {
  test("are never let through where the linter finds something", async () => {
    const counts = { sound: 0, unsound: 0 };
    const change = fc.tuple(
      fc.constantFrom(...placesIn(document)),
      fc.option(keys, { nil: undefined }),
      values,
    );
    const property = fc.asyncProperty(change, async ([place, key, value]) => {
      const found = await verdicts(changed(place, key, value));
      if (!found) return;
      counts[found.sound ? "sound" : "unsound"]++;
      if (found.sound) expect(found.problems).toEqual([]);
    });
    await fc.assert(property, { numRuns: 600, seed: 20 });
    expect(counts.sound).toBeGreaterThan(50);
    expect(counts.unsound).toBeGreaterThan(50);
  });
});
