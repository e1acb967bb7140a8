// The reference of our extensions names every key of every shape, whether it is needed, and nothing else;
// its examples are as the shapes want them.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { Ajv } from "ajv";
import { load as parse } from "js-yaml";
import { describe, expect, test } from "vitest";
import { clientOptionShape } from "../../generator/document/extensions/client-option.js";
import { envelopeShape } from "../../generator/document/extensions/envelope.js";
import { catalogShape, entryShape } from "../../generator/document/extensions/error-codes.js";
import { extensionsSchema } from "../../generator/document/extensions/json-schema.js";
import { booleanMarks, patterns } from "../../generator/document/extensions/marks.js";
import {
  type PaginationStyle,
  paginationStyles,
} from "../../generator/document/extensions/pagination.js";
import { recursionShape } from "../../generator/document/extensions/recursion.js";
import { rejectsShape } from "../../generator/document/extensions/rejects.js";
import { resourceShape } from "../../generator/document/extensions/resource.js";
import type { Field, Shape } from "../../generator/document/extensions/shape.js";
import { streamShape } from "../../generator/document/extensions/stream.js";
import { checks } from "../../generator/lint/lint.js";

const root = path.join(import.meta.dirname, "../..");
const page = readFileSync(
  path.join(root, "spec/guides/96-what-a-document-may-declare.md"),
  "utf8",
).replaceAll("\r\n", "\n");

/** The tables of a section, each as rows of cells, without their heads. */
function tablesOf(section: string): string[][][] {
  const [, text = ""] = page.split(`\n## ${section}\n`);
  const [own = ""] = text.split("\n## ");
  return [...own.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) => {
    const rows = table.trim().split("\n").slice(2);
    return rows.map((row) =>
      row
        .split("|")
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  });
}

const code = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, inside = ""]) => inside);

describe("every key of a shape is on the page, needed or not as the linter says", () => {
  test.each<readonly [string, number, Shape]>([
    ["x-client-option", 0, clientOptionShape],
    ["x-error-codes", 0, catalogShape],
    ["x-error-codes", 1, entryShape],
    ["x-envelope", 0, envelopeShape],
    ["x-stream", 0, streamShape],
    ["x-recursion", 0, recursionShape],
    ["x-resource", 0, resourceShape],
    ["x-rejects", 0, rejectsShape],
  ])("%s, table %i", (section, index, shape) => {
    const rows = tablesOf(section)[index] ?? [];
    const told = rows.map(([key = "", needed]) => [code(key)[0], needed]);
    const declared = Object.entries(shape).map(([key, { optional }]) => {
      return [key, optional ? "no" : "yes"];
    });
    expect(told.toSorted()).toEqual(declared.toSorted());
  });
});

/** The keys of a style as the page writes them: those below a key after a dot. */
function keysOf(style: PaginationStyle, isOptional: boolean): string[] {
  return Object.entries(style).flatMap(([key, part]) => {
    const field = part as Field | { readonly fields: PaginationStyle };
    if ("fields" in field) {
      return keysOf(field.fields, isOptional).map((inner) => `${key}.${inner}`);
    }
    return key !== "style" && (field.optional ?? false) === isOptional ? [key] : [];
  });
}

test("every style of pagination has all of its keys, and each is explained", () => {
  const [styles = [], keys = []] = tablesOf("x-pagination");
  const told = styles.map(([style = "", needed = "", others = ""]) => {
    return [code(style)[0], code(needed).toSorted(), code(others).toSorted()];
  });
  const declared = Object.entries(paginationStyles).map(([name, style]) => {
    return [name, keysOf(style, false).toSorted(), keysOf(style, true).toSorted()];
  });
  expect(told).toEqual(declared);
  const explained = keys.flatMap(([key = ""]) => code(key));
  const all = Object.values(paginationStyles).flatMap((style) => {
    return [...keysOf(style, false), ...keysOf(style, true)];
  });
  expect(explained.toSorted()).toEqual([...new Set(all)].toSorted());
});

test("every mark of a property is on the page, under a name by which it is known", () => {
  const [marks = []] = tablesOf("Marks of properties");
  const names = marks.flatMap(([name = ""]) => code(name));
  const known = Object.values(patterns);
  expect(names.map((name) => known.findIndex((pattern) => pattern.test(name))).toSorted()).toEqual([
    ...known.keys(),
  ]);
  const isBoolean = marks.filter(([, value]) => value === "true or false");
  expect(isBoolean.length).toBe(booleanMarks.length);
});

test("every rule of the linter is on the page", () => {
  const [rules = []] = tablesOf("In Redocly's linter");
  const declared = [...Object.keys(checks), "references"].map((name) => `specloom/${name}`);
  expect(rules.flatMap(([rule = ""]) => code(rule)).toSorted()).toEqual(declared.toSorted());
});

test("every extension of others that is read is in the table, and no other", () => {
  const folder = path.join(root, "generator/load/foreign");
  const sources = readdirSync(folder).map((file) => readFileSync(path.join(folder, file), "utf8"));
  const read = sources.flatMap((text) => [...text.matchAll(/"(x-[\w-]+)"/g)].map(([, key]) => key));
  const [table = []] = tablesOf("Extensions of others");
  const told = table.flatMap(([names = ""]) => code(names));
  expect(told.toSorted()).toEqual([...new Set(read)].toSorted());
});

test("the examples of the page are as the extensions are written", () => {
  const validate = new Ajv({ strict: false }).compile(extensionsSchema());
  const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, text = ""]) => text);
  expect(blocks.length).toBeGreaterThan(8);
  for (const block of blocks) {
    validate(parse(block));
    expect(validate.errors, block).toBeNull();
  }
});

test("what the page names of the package is in it", () => {
  const files = [...page.matchAll(/node_modules\/@specloom\/generator\/(\S+\.json)/g)];
  const manifest = JSON.parse(readFileSync(path.join(root, "generator/package.json"), "utf8"));
  expect(files.length).toBeGreaterThan(0);
  for (const [, file = ""] of files) expect(manifest.exports[`./${file}`]).toBe(`./${file}`);
  expect(page).toContain(`- "${manifest.name}/lint"`);
  expect(manifest.exports).toHaveProperty(["./lint"]);
});
