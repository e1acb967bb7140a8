// What is no error, since a document can mean one thing only: each rule is shown by a case, and told in
// the guide.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import { rules } from "../../generator/load/readings/rules.js";
import { caseNames, cases, documentOf } from "./cases.js";

function warningsOf(name: string): string[] {
  const file = path.join(cases, name, "expected/problems.txt");
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split(/\r?\n/);
  return lines.map((line) => line.split("  ")[2] ?? "");
}

const softened = caseNames().filter((name) => warningsOf(name).some((rule) => rule in rules));

test("every rule is shown by a case", () => {
  const shown = new Set(caseNames().flatMap(warningsOf));
  expect(Object.keys(rules).filter((rule) => !shown.has(rule))).toEqual([]);
});

test("the guide has every rule with its reading", () => {
  const guide = path.join(import.meta.dirname, "../../spec/guides/97-documents-with-faults.md");
  const text = readFileSync(guide, "utf8");
  for (const [rule, reading] of Object.entries(rules)) {
    expect(text).toContain(`| \`${rule}\` | ${reading} |`);
  }
});

describe("a document that is read as it is meant", () => {
  test.each(softened)("%s: is refused where warnings are errors", async (name) => {
    const { files, problems } = await generate({ input: documentOf(name), name, strict: true });
    expect(files.size).toBe(0);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ severity }) => severity === "error")).toBe(true);
  });

  test.each(softened)("%s: then says what it means", async (name) => {
    const { document } = await load(documentOf(name));
    const again = await load(document ?? {});
    expect(again.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(again.document).toEqual(document);
  });

  test("is not changed itself", async () => {
    const document = {
      openapi: "3.1.0",
      info: { title: "Shop", version: 1 },
      paths: { "/orders/{id}": { get: { responses: { 204: null } } } },
    };
    const before = structuredClone(document);
    const { problems } = await load(document);
    expect(problems.map(({ rule }) => rule).sort()).toEqual([
      "null-value",
      "path-parameter-undeclared",
      "plain-value",
    ]);
    expect(document).toEqual(before);
  });
});
