// What a run remembers, so that the next one with nothing to do does nothing.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const bin = path.resolve("generator/bin/specloom.js");
const document = path.resolve("test/generator/cases/readme-train-travel/openapi.yaml");
const work = mkdtempSync(path.join(tmpdir(), "specloom-freshness-"));
afterAll(() => rmSync(work, { recursive: true }));

function project(name: string): string {
  const folder = path.join(work, name);
  mkdirSync(folder);
  copyFileSync(document, path.join(folder, "openapi.yaml"));
  return folder;
}

/** Generates, and gives the first line of what it said. */
function generate(folder: string, ...flags: string[]): string {
  const own = ["--input", "openapi.yaml", "--output", "client", "--name", "trains", ...flags];
  const { status, stderr } = spawnSync(process.execPath, [bin, "generate", ...own], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  expect(stderr).toMatch(/^✓/);
  expect(status).toBe(0);
  return stderr.split("\n", 1)[0] ?? "";
}

const nothingDone = "✓ trains → client  up to date";
const allDone = /^✓ trains → client {2}up to date, \d/;

test("a second run finds the record beside the project's packages and does nothing", () => {
  const folder = project("own");
  mkdirSync(path.join(folder, "node_modules"));
  expect(generate(folder)).toMatch(/\d files of \d written/);
  expect(readdirSync(path.join(folder, "node_modules/.cache/specloom"))).toHaveLength(1);
  expect(generate(folder)).toBe(nothingDone);
});

test("another option is another client", () => {
  const folder = project("options");
  mkdirSync(path.join(folder, "node_modules"));
  const hasPaths = () => existsSync(path.join(folder, "client/paths.ts"));
  generate(folder);
  expect(generate(folder, "--paths")).not.toBe(nothingDone);
  expect(generate(folder, "--paths")).toBe(nothingDone);
  expect(hasPaths()).toBe(true);
  expect(generate(folder)).not.toBe(nothingDone);
  expect(hasPaths()).toBe(false);
});

test("a project that is reached by a link has its record, too", () => {
  const folder = project("real");
  mkdirSync(path.join(folder, "node_modules"));
  const linked = path.join(work, "linked");
  symlinkSync(folder, linked, "junction");
  generate(linked);
  expect(generate(linked)).toBe(nothingDone);
});

test("packages that are linked from another project get no record", () => {
  const other = path.join(project("other"), "node_modules");
  mkdirSync(other);
  const folder = project("borrower");
  symlinkSync(other, path.join(folder, "node_modules"), "junction");
  generate(folder);
  expect(readdirSync(other)).toEqual([]);
  expect(generate(folder)).toMatch(allDone);
});

test("a project whose packages cannot be written to is generated each time", () => {
  const folder = project("read-only");
  writeFileSync(path.join(folder, "node_modules"), "");
  generate(folder);
  expect(existsSync(path.join(folder, "client/index.ts"))).toBe(true);
  expect(generate(folder)).toMatch(allDone);
});
