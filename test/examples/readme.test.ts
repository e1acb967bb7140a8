import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { exampleNames, examples } from "./stage.js";

const root = path.join(examples, "..");
const readme = readFileSync(path.join(root, "README.md"), "utf8").replaceAll("\r\n", "\n");

/** The TypeScript blocks of a page, each with the comment above it that says where it comes from. */
function blocksOf(page: string) {
  return [...page.matchAll(/(?:<!-- (\S+) -->\n)?```ts\n(.*?)```/gs)].map((match) => {
    const [, source = "", text = ""] = match;
    return { source, text };
  });
}

const blocks = blocksOf(readme);
const guides = readdirSync(path.join(root, "spec/guides"));

/** An example, or a region of it, as the README shows it. */
function snippet(source: string): string {
  const [file = "", region] = source.split("#");
  const text = readFileSync(path.join(root, file), "utf8").replaceAll("\r\n", "\n");
  if (region === undefined) return text;
  const [, rest = ""] = text.split(`// #region ${region}\n`);
  const [inside = ""] = rest.split("// #endregion\n");
  return inside;
}

describe("a TypeScript block is an example", () => {
  test.each(blocks)("$source", ({ source, text }) => {
    expect(source, `no comment says where this comes from:\n${text}`).toMatch(/^examples\//);
    expect(text).toBe(snippet(source));
  });
});

test.each(guides)("the TypeScript blocks of the guide %s are examples", (guide) => {
  const page = readFileSync(path.join(root, "spec/guides", guide), "utf8").replaceAll("\r\n", "\n");
  for (const { source, text } of blocksOf(page)) {
    expect(source, `no comment says where this comes from:\n${text}`).toMatch(/^examples\//);
    expect(text).toBe(snippet(source));
  }
});

test("every region of an example is shown", () => {
  const regions = exampleNames.flatMap((name) => {
    const text = readFileSync(path.join(examples, `${name}.ts`), "utf8");
    return [...text.matchAll(/\/\/ #region (\S+)/g)].map(([, region]) => {
      return `examples/${name}.ts#${region}`;
    });
  });
  const pages = guides.map((guide) => readFileSync(path.join(root, "spec/guides", guide), "utf8"));
  const shown = [readme, ...pages].flatMap(blocksOf).map(({ source }) => source);
  expect(regions.filter((region) => !shown.includes(region))).toEqual([]);
});

/** The rows of the table below a heading of the README, as their cells. */
function rowsOf(heading: string): string[][] {
  const [, section = ""] = readme.split(`\n## ${heading}\n`);
  const [, , ...rows] = [...(section.split("\n## ")[0] ?? "").matchAll(/^\|.*\|$/gm)];
  return rows.map(([row]) => row.split("|").slice(1, -1));
}

test("the code of every highlight stands in an example", () => {
  const files = readdirSync(examples, { recursive: true, encoding: "utf8" });
  const sources = files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(examples, file), "utf8").replace(/\s+/g, " "));
  const lines = rowsOf("What it does").map(([, code = ""]) => code.trim().slice(1, -1));
  expect(lines.length).toBeGreaterThan(9);
  expect(lines.filter((line) => !sources.some((text) => text.includes(line)))).toEqual([]);
});

test("every command is in the README, with its options", () => {
  const help = (...args: string[]) => {
    const bin = path.join(root, "generator/bin/specloom.js");
    return spawnSync(process.execPath, [bin, ...args, "--help"], { encoding: "utf8" }).stdout;
  };
  const [, commands = ""] = help().split("Commands:\n");
  const named = [...commands.matchAll(/^ {2}(\w+) /gm)].map(([, name]) => name);
  const rows = rowsOf("Commands").map(([command = "", , options = ""]) => {
    return { name: /`(\w+)/.exec(command)?.[1] ?? "", options: options.match(/--[\w-]+/g) ?? [] };
  });
  expect(rows.map(({ name }) => name).toSorted()).toEqual(named.toSorted());
  for (const { name, options } of rows) {
    const offered = [...help(name).matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, flag]) => flag);
    const expected = offered.filter((flag) => flag !== "--help");
    expect(options.toSorted(), name).toEqual(expected.toSorted());
  }
});

test("every script that the README names is there", () => {
  const manifest: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(path.join(root, "package.json"), "utf8"),
  );
  const named = [...readme.matchAll(/npm (?:run ([\w:]+)|(start|test)\b)/g)];
  expect(named.length).toBeGreaterThan(0);
  for (const [, run, bare] of named) {
    expect(Object.keys(manifest.scripts)).toContain(run ?? bare);
  }
});

test.each(["README.md", "CONTRIBUTING.md", "SECURITY.md"])(
  "the links of %s lead somewhere",
  (page) => {
    const text = readFileSync(path.join(root, page), "utf8");
    const targets = [...text.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, to = ""]) => to);
    expect(targets.filter((target) => !existsSync(path.join(root, target)))).toEqual([]);
  },
);
