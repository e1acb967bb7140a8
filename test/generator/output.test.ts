import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { differences, foreignFiles, write } from "../../generator/cli/output.js";

const banner = "// Generated from openapi.yaml. Do not edit.\n";
const files = new Map([
  ["client.ts", `${banner}\nexport const client = 1;\n`],
  ["schemas.ts", `${banner}\nexport type A = 1;\n`],
]);

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-output-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("writes a folder that is not there yet, and then has nothing more to do", () => {
  const place = path.join(folder, "deep/down");
  write(place, differences(place, files));
  expect(read(place)).toEqual(Object.fromEntries(files));
  expect(differences(place, files)).toEqual([]);
});

test("names what is missing, stale and left over", () => {
  put("schemas.ts", `${banner}old`);
  put("levels.ts", `${banner}left over`);
  expect(differences(folder, files)).toEqual([
    { file: "client.ts", before: undefined, after: files.get("client.ts") },
    { file: "schemas.ts", before: `${banner}old`, after: files.get("schemas.ts") },
    { file: "levels.ts", before: `${banner}left over`, after: undefined },
  ]);
});

test("removes what was generated and is no longer made, and nothing else", () => {
  put("levels.ts", `${banner}left over`);
  put("levels.js", banner);
  put("mine.ts", "export const mine = 1;");
  mkdirSync(path.join(folder, "sub.ts"));
  const changes = differences(folder, files);
  expect(foreignFiles(changes)).toEqual([]);
  write(folder, changes);
  expect(readdirSync(folder).sort()).toEqual([
    "client.ts",
    "levels.js",
    "mine.ts",
    "schemas.ts",
    "sub.ts",
  ]);
});

describe("the folder of operations", () => {
  const own = `${banner}\nexport const a = 1;\n`;
  const some = new Map([...files, ["resources/orders.ts", own]]);

  test("is made, and has nothing more to do", () => {
    write(folder, differences(folder, some));
    expect(readdirSync(path.join(folder, "resources"))).toEqual(["orders.ts"]);
    expect(differences(folder, some)).toEqual([]);
  });

  test("loses what is no longer made, whatever the case of its name, and keeps what is foreign", () => {
    for (const name of ["customers.ts", "Orders.ts"]) put(`resources/${name}`, `${banner}old`);
    put("resources/mine.ts", "export const mine = 1;");
    put("resources/deep/customers.ts", `${banner}of another client`);
    put("elsewhere/customers.ts", `${banner}of another client`);
    const changes = differences(folder, some);
    expect(foreignFiles(changes)).toEqual([]);
    write(folder, changes);
    expect(readdirSync(path.join(folder, "resources")).sort()).toEqual([
      "deep",
      "mine.ts",
      "orders.ts",
    ]);
    expect(readdirSync(path.join(folder, "resources/deep"))).toEqual(["customers.ts"]);
    expect(readdirSync(path.join(folder, "elsewhere"))).toEqual(["customers.ts"]);
  });

  test("goes with its last file", () => {
    write(folder, differences(folder, some));
    write(folder, differences(folder, files));
    expect(readdirSync(folder).sort()).toEqual(["client.ts", "schemas.ts"]);
  });

  test("is not overwritten where somebody else wrote in it", () => {
    put("resources/orders.ts", "export const mine = 1;");
    expect(foreignFiles(differences(folder, some))).toEqual(["resources/orders.ts"]);
  });

  test("cannot be where a file is", () => {
    put("resources", "mine");
    expect(() => differences(folder, some)).toThrow("is a file, not a folder");
  });
});

test("files of an earlier generator go", () => {
  for (const name of ["types.ts", "operations.ts"]) put(name, `${banner}old`);
  write(folder, differences(folder, files));
  expect(readdirSync(folder).sort()).toEqual(["client.ts", "schemas.ts"]);
});

test("a file that somebody else wrote is foreign", () => {
  put("client.ts", "export const mine = 1;");
  put("schemas.ts", `/* ours no more */ const text = "${banner.trim()}";`);
  expect(foreignFiles(differences(folder, files))).toEqual(["client.ts", "schemas.ts"]);
});

test("a file without a source in its banner is ours, too", () => {
  put("client.ts", "// Generated. Do not edit.\n\nold");
  expect(foreignFiles(differences(folder, files))).toEqual([]);
});

test("line ends that a checkout turned make no difference", () => {
  for (const [file, text] of files) put(file, text.replaceAll("\n", "\r\n"));
  expect(differences(folder, files)).toEqual([]);
  put("levels.ts", `${banner}left over`.replaceAll("\n", "\r\n"));
  expect(differences(folder, files).map(({ file }) => file)).toEqual(["levels.ts"]);
});

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}

function read(place: string): Record<string, string> {
  const names = readdirSync(place);
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(path.join(place, name), "utf8")]),
  );
}
