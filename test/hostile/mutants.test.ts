// The judge finds what it looks for: with each escape of the printer taken away, cells of the
// matrix fail; and a client that does something when it is imported is told on.
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type * as Printer from "../../generator/emit/print/printer.js";
import { type Cell, type Fault, judgeCell } from "./cell.js";
import { documentWith, type Field, ordinaryDocument } from "./document.js";
import { Importer } from "./importer.js";
import { faults } from "./judge.js";
import { payloads } from "./payloads.js";

type Exports = Partial<typeof Printer>;
type Mutate = (printer: typeof Printer) => Exports;

/** A printer of strings without its escapes. */
function strings(print: (text: string) => string): Mutate {
  return ({ Code, literal }) => ({
    literal: (value) => {
      return typeof value === "string" ? Code.trusted(print(value)) : literal(value);
    },
  });
}

/** A printer of comments without its escapes. */
function comments(print: (text: string) => string): Mutate {
  return ({ Code }) => ({
    comment: (...paragraphs) => {
      const texts = paragraphs.filter((each) => typeof each === "string");
      return Code.trusted(texts.length === 0 ? "" : `/** ${print(texts.join("\n"))} */\n`);
    },
  });
}

const withoutEnds = (text: string) => text.replaceAll("*/", "*\\/");

const mutants: readonly (readonly [string, Field, string, Mutate])[] = [
  ["strings may end", "path", "double quotes", strings((text) => `"${text}"`)],
  [
    "backslashes are not escaped",
    "path",
    "backslashes",
    strings((text) => `"${text.replaceAll('"', '\\"')}"`),
  ],
  [
    "strings may hide text",
    "server path",
    "bidi controls",
    strings((text) => JSON.stringify(text)),
  ],
  [
    "strings are templates",
    "error description",
    "a substitution",
    strings((text) => (text.includes("$") ? `\`${text}\`` : JSON.stringify(text))),
  ],
  [
    "names of properties are not quoted",
    "query parameter",
    "brackets",
    ({ Code }) => ({ propertyName: (name) => Code.trusted(name) }),
  ],
  [
    "patterns may end",
    "option pattern",
    "a pattern's end",
    ({ Code }) => ({ pattern: (source) => Code.trusted(`/${source}/`) }),
  ],
  ["comments may end", "summary", "the end of a comment", comments((text) => text)],
  ["comments may have tags", "description", "other ends of comments", comments(withoutEnds)],
  ["comments may hide text", "description", "terminal escapes", comments(withoutEnds)],
];

/** The same of what openapi-typescript prints, which nobody but the printer makes fit. */
const mutantsOfTypes: typeof mutants = [
  [
    "comments may have tags",
    "schema description",
    "other ends of comments",
    () => ({ tame: (text) => text }),
  ],
  [
    "strings may hide text",
    "enum value",
    "bidi controls",
    () => ({ escapeInvisible: (text) => text }),
  ],
];

async function verdictOf(field: Field, payload: string, mutate?: Mutate) {
  if (mutate) {
    vi.doMock("../../generator/emit/print/printer.js", async (original) => {
      const printer = await original<typeof Printer>();
      return { ...printer, ...mutate(printer) };
    });
    vi.resetModules();
  }
  const { generate } = await import("@specloom/generator");
  const cell: Cell = {
    place: field,
    payload: payloads[payload] ?? "",
    options: (text) => ({ input: documentWith(field, text), name: "shop", paths: true }),
    ordinary: { input: ordinaryDocument(field), name: "shop", paths: true },
  };
  return judgeCell(cell, generate);
}

describe("a printer that forgets an escape is found out", () => {
  afterEach(() => {
    vi.doUnmock("../../generator/emit/print/printer.js");
    vi.resetModules();
  });

  test.each(mutants)("%s (%s × %s)", async (_, field, payload, mutate) => {
    expect((await verdictOf(field, payload)).faults).toEqual([]);
    expectFound((await verdictOf(field, payload, mutate)).faults);
  });

  test.each(mutantsOfTypes)("of types: %s (%s × %s)", async (_, field, payload, mutate) => {
    expect((await verdictOf(field, payload)).faults).toEqual([]);
    const { faults: found } = await verdictOf(field, payload, mutate);
    expectFound(found.filter(({ what }) => what.startsWith("paths.ts ")));
  });
});

function expectFound(found: readonly Fault[]): void {
  expect(found.map(({ kind }) => kind)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^(?:escape|unparsable)$/)]),
  );
}

test("a file that is no TypeScript, or hides something, is found out", () => {
  expect(faults("a.ts", "export const a = 1;")).toEqual([]);
  expect(faults("a.ts", 'export const a = "a"";')).not.toEqual([]);
  expect(faults("a.ts", "export const a = `${b`;")).not.toEqual([]);
  expect(faults("a.ts", 'export const a = "\u202e";')).toEqual(["holds the character U+202e"]);
  expect(faults("a.ts", "/** a\n * @ts-ignore */\nexport const a = 1;")).toContain(
    "has @ts-ignore",
  );
});

describe("a client that does something is found out", () => {
  let importer: Importer;
  beforeAll(() => {
    importer = new Importer();
  });
  afterAll(() => importer.remove());

  const deeds: readonly (readonly [string, string, "effects" | "sockets" | "outside"])[] = [
    ["sets a global", "globalThis.pwned = 1;", "effects"],
    ["changes a prototype", "Object.prototype.pwned = 1;", "effects"],
    ["prints", "console.log(1);", "effects"],
    ["ends the process", "process.exit();", "effects"],
    ["runs a program", "import a from 'node:child_process'; a.execSync('true');", "effects"],
    ["does not load", "import './absent.js';", "effects"],
    ["connects", "import net from 'node:net'; net.connect(9, '127.0.0.1');", "sockets"],
    ["asks a server", "import http from 'node:http'; http.get('http://127.0.0.1:9');", "sockets"],
    ["fetches", "fetch('http://127.0.0.1:9');", "sockets"],
    ["writes", "import fs from 'node:fs'; fs.writeFileSync('pwned', '');", "outside"],
  ];

  test("once for each", () => {
    for (const [label, text] of deeds) importer.add(label, new Map([["index.ts", text]]));
    const found = importer.run();
    for (const [label, , kind] of deeds) {
      expect(found[kind].length, label).toBeGreaterThan(0);
      if (kind !== "outside" && label !== "changes a prototype") {
        expect(found[kind].join("\n")).toContain(`${label}: `);
      }
    }
    expect(found.outside).toEqual(["pwned"]);
  });
});
