// Documents that must be refused. Each folder of rejected/ has a document and, in problems.txt, the problems that it is
// to be refused with: one per line, by their places. UPDATE=1 writes problems.txt anew.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import { load } from "../../generator/load/load.js";
import plugin from "../../generator/load/plugin.js";
import { overlaysOf } from "./cases.js";
import { problemLines } from "./problem-lines.js";

const rejected = path.join(import.meta.dirname, "rejected");
const specs = path.join(import.meta.dirname, "../../spec");
const update = process.env.UPDATE === "1" && !process.env.CI;

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
    const input = documentIn(name);
    const overlays = overlaysOf(input);
    const { files, problems } = await generate({ input, overlays, name: "shop" });
    const got = problemLines(problems, rejected);
    if (update) writeFileSync(path.join(rejected, name, "problems.txt"), `${got.join("\n")}\n`);
    expect(got).toEqual(wanted(name));
    expect(got).not.toEqual([]);
    expect(files.size).toBe(0);
  });
});

test("every rule of ours refuses something", () => {
  const seen = names.flatMap(wanted).map((line) => line.split("  ")[2]);
  // What a client does not use is told, and refuses nothing.
  const refusing = Object.entries(plugin().configs?.all?.rules ?? {}).filter(
    ([, how]) => how !== "warn",
  );
  for (const [id] of refusing) expect(seen).toContain(id);
});

describe("our own documents are accepted", () => {
  test.each(["spaces", "spaaza"])("%s", async (name) => {
    const { problems } = await load(path.join(specs, name, "openapi.yaml"));
    expect(problems).toEqual([]);
  });
});
