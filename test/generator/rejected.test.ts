// Documents that must be refused. Each folder of rejected/ has a small document and, in problems.txt, the problems that
// it is to be refused with: one per line, in the order of their places.
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { createConfig, getLineColLocation, lint } from "@redocly/openapi-core";
import { describe, expect, test } from "vitest";
import plugin from "../../generator/lint/plugin.js";

const rejected = join(import.meta.dirname, "rejected");
const specs = join(import.meta.dirname, "../../spec");

/** The problems of one document, with the rule sets given, as the command prints them. */
async function problemsOf(file: string, ...rulesets: string[]): Promise<string[]> {
  const config = await createConfig({ plugins: [plugin()], extends: rulesets });
  const problems = (await lint({ ref: file, config })).flatMap((problem) => {
    const location = problem.location[0];
    if (location === undefined) return [];
    const { source, start } = getLineColLocation(location);
    const place = `${basename(source.absoluteRef)}:${start.line}:${start.col}`;
    return [
      { ...start, text: `${place}  ${problem.severity}  ${problem.ruleId}  ${problem.message}` },
    ];
  });
  problems.sort((a, b) => a.line - b.line || a.col - b.col);
  return problems.map((problem) => problem.text);
}

function wanted(name: string): string[] {
  return readFileSync(join(rejected, name, "problems.txt"), "utf8")
    .trimEnd()
    .split(/\r?\n/);
}

const names = readdirSync(rejected);

describe("a document is refused with every problem at its place", () => {
  test.each(names)("%s", async (name) => {
    const want = wanted(name);
    const got = await problemsOf(join(rejected, name, "openapi.yaml"), "specloom/all");
    expect(got).toEqual(want);
    expect(want).not.toEqual([""]);
  });
});

test("every rule refuses something", () => {
  const seen = names.flatMap(wanted).map((line) => line.split("  ")[2]);
  for (const id of Object.keys(plugin().configs?.all?.rules ?? {})) expect(seen).toContain(id);
});

describe("our own documents are accepted", () => {
  test.each(["spaces", "spaaza"])("%s", async (name) => {
    const file = join(specs, name, "openapi.yaml");
    expect(await problemsOf(file, "recommended", "specloom/all")).toEqual([]);
  });
});
