// Documents that must be refused. Each folder of rejected/ has a document and, in problems.txt, the problems that it is
// to be refused with: one per line, by their places. UPDATE=1 writes problems.txt anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../generator/document/problem.js";
import { load } from "../../generator/load/load.js";
import plugin from "../../generator/load/plugin.js";

const rejected = path.join(import.meta.dirname, "rejected");
const specs = path.join(import.meta.dirname, "../../spec");
const update = process.env.UPDATE === "1" && !process.env.CI;

/** Problems as the command prints them, by file and place. */
function lines(problems: readonly Problem[]): string[] {
  const sorted = problems.toSorted(
    (a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.col - b.col,
  );
  return sorted.map(({ file, line, col, severity, rule, message }) => {
    const text = `${inFolder(file)}:${line}:${col}  ${severity}  ${rule}  ${message}`;
    return text.replaceAll(shown(rejected), "rejected").replaceAll(rejected, "rejected");
  });
}

/** The path of a file in the folder of its case. */
function inFolder(file: string): string {
  const [, ...parts] = path.relative(rejected, file).split(path.sep);
  return parts.join("/");
}

/** A path as problems show it. */
function shown(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}

function documentIn(name: string): string {
  const yaml = path.join(rejected, name, "openapi.yaml");
  return existsSync(yaml) ? yaml : path.join(rejected, name, "openapi.json");
}

function wanted(name: string): string[] {
  return readFileSync(path.join(rejected, name, "problems.txt"), "utf8")
    .trimEnd()
    .split(/\r?\n/);
}

const names = readdirSync(rejected);

describe("a document is refused with every problem at its place", () => {
  test.each(names)("%s", async (name) => {
    const { files, problems } = await generate({ input: documentIn(name), name: "shop" });
    const got = lines(problems);
    if (update) writeFileSync(path.join(rejected, name, "problems.txt"), `${got.join("\n")}\n`);
    expect(got).toEqual(wanted(name));
    expect(got).not.toEqual([]);
    expect(files.size).toBe(0);
  });
});

test("every rule of ours refuses something", () => {
  const seen = names.flatMap(wanted).map((line) => line.split("  ")[2]);
  for (const id of Object.keys(plugin().configs?.all?.rules ?? {})) expect(seen).toContain(id);
});

describe("our own documents are accepted", () => {
  test.each(["spaces", "spaaza"])("%s", async (name) => {
    const { problems } = await load(path.join(specs, name, "openapi.yaml"));
    expect(problems).toEqual([]);
  });
});
