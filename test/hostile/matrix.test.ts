// Every text of a document × every way in which text may become something else. A document may be
// refused; what is generated has the syntax of a harmless twin and does nothing when imported.
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { type Generated, type GenerateOptions, generate } from "@specloom/generator";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { printProblems } from "../../generator/terminal.js";
import { documentWith, fields } from "./document.js";
import { faults, Importer, syntax } from "./judge.js";
import { harmless, payloads } from "./payloads.js";

const names = [
  "types.ts",
  "levels.ts",
  "errors.ts",
  "transport.ts",
  "operations.ts",
  "client.ts",
  "index.ts",
];

let importer: Importer;
const count = { documents: 0, generated: 0 };

beforeAll(() => {
  importer = new Importer();
});
afterAll(() => importer.remove());

const twins = new Map<string, Promise<Generated>>();

/** What comes of the same with harmless text. */
function twinOf(of: string, options: (text: string) => GenerateOptions, text: string) {
  const key = `${of} ${text}`;
  const twin = twins.get(key) ?? generate(options(text));
  twins.set(key, twin);
  return twin;
}

/** Generates from hostile text and judges the output; undefined where it is refused. */
async function judged(
  of: string,
  options: (text: string) => GenerateOptions,
  text: string,
): Promise<Map<string, string> | undefined> {
  count.documents++;
  const { files, problems } = await generate(options(text));
  if (files.size === 0) {
    assertPrintable(problems);
    return undefined;
  }
  count.generated++;
  const others = [harmless(text), "harmless", ...(otherTwins[of] ?? [])];
  const expected = await Promise.all(others.map((other) => twinOf(of, options, other)));
  for (const [name, emitted] of files) {
    expect(names).toContain(name);
    expect(faults(name, emitted), emitted).toEqual([]);
    const wanted = expected.map((twin) => syntax(name, twin.files.get(name) ?? ""));
    expect(wanted, name).toContain(syntax(name, emitted));
  }
  return files;
}

// What is no URL, no pattern or a range of media types is left out of the output.
const otherTwins: Readonly<Record<string, readonly string[]>> = {
  "server host": ["no host"],
  "option pattern": ["("],
  "request media type": ["any/*"],
  reference: ["Other"],
};

function assertPrintable(problems: Parameters<typeof printProblems>[0]): void {
  expect(problems.filter(({ severity }) => severity === "error")).not.toEqual([]);
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  printProblems(problems);
  const printed = log.mock.calls.map((args) => args.join(" "));
  log.mockRestore();
  expect(printed.length).toBe(problems.length + 1);
  for (const line of printed) {
    expect(line).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(line).toMatch(/^\S.*:\d+:\d+ {2}|^\d+ errors?/);
  }
}

describe.each(fields)("%s", (field) => {
  test.each(Object.entries(payloads))("%s", async (_, payload) => {
    const files = await judged(
      field,
      (text) => {
        return { input: documentWith(field, text), name: "shop" };
      },
      payload,
    );
    if (files) importer.add(files);
  });
});

describe("what is given beside the document", () => {
  const input = documentWith("title", "Shop");

  test.each(Object.entries(payloads))("the name: %s", async (_, payload) => {
    const files = await judged("name", (name) => ({ input, name }), payload);
    if (files) importer.add(files);
  });

  // A specifier is what the person who generates chose, so that importing it proves nothing.
  test.each(Object.entries(payloads))("the runtime: %s", async (_, payload) => {
    await judged("runtime", (runtime) => ({ input, name: "shop", runtime }), payload);
  });

  test.each(Object.entries(payloads))("the file: %s", async (_, payload) => {
    const folder = path.join(importer.folder, "documents");
    mkdirSync(folder, { recursive: true });
    const files = await judged(
      "file",
      (text) => {
        const file = path.join(folder, `${text.slice(0, 100).replace(/[/\0]/g, "_")}.yaml`);
        writeFileSync(file, JSON.stringify(input));
        return { input: file, name: "shop", folder };
      },
      payload,
    );
    if (files) importer.add(files);
  });
});

test("nothing happens when all of it is imported", () => {
  expect(importer.run()).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(count.documents).toBeGreaterThan(560);
  // Refusing everything would pass, too.
  expect(count.generated).toBeGreaterThan(count.documents / 2);
}, 120_000);
