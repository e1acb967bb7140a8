// What a run remembers, so that the next one with nothing to do does nothing.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const bin = path.resolve("generator/bin/specloom.js");
const document = path.resolve("test/generator/cases/readme-train-travel/openapi.yaml");
const work = mkdtempSync(path.join(tmpdir(), "specloom-freshness-"));
afterAll(() => rmSync(work, { recursive: true }));

function project(name: string): string {
  const folder = path.join(work, name);
  mkdirSync(folder);
  // Some of its examples are not what they say, and a document with warnings is read each time.
  const text = readFileSync(document, "utf8").replace(/^ *format: uuid\n/gm, "");
  writeFileSync(path.join(folder, "openapi.yaml"), text);
  return folder;
}

const own = ["--input", "openapi.yaml", "--output", "client", "--name", "trains"];

function run(folder: string, flags: readonly string[] = [], ofNode: readonly string[] = []) {
  return spawnSync(process.execPath, [...ofNode, bin, "generate", ...own, ...flags], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
}

/** Generates, and gives the first line of what it said. */
function generate(folder: string, ...flags: string[]): string {
  const { status, stderr } = run(folder, flags);
  expect(stderr).toMatch(/^✓/);
  expect(status).toBe(0);
  return stderr.split("\n", 1)[0] ?? "";
}

const nothingDone = "✓ trains → client  up to date";
const allDone = /^✓ trains → client {2}up to date, \d/;

test("a second run finds the record beside the project's packages and does nothing", () => {
  const folder = project("own");
  mkdirSync(path.join(folder, "node_modules"));
  expect(generate(folder)).toMatch(/\d+ files of \d+ written/);
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

test("another tsconfig.json is another client", () => {
  const folder = project("tsconfig");
  mkdirSync(path.join(folder, "node_modules"));
  const index = () => readFileSync(path.join(folder, "client/index.ts"), "utf8");
  generate(folder);
  expect(index()).toContain('"./client.js"');
  const allowing = '{ "compilerOptions": { "allowImportingTsExtensions": true } }';
  writeFileSync(path.join(folder, "tsconfig.json"), allowing);
  expect(run(folder, ["--check"])).toMatchObject({ status: 1 });
  expect(generate(folder)).not.toBe(nothingDone);
  expect(index()).toContain('"./client.ts"');
  expect(run(folder, ["--check"])).toMatchObject({ status: 0 });
  expect(generate(folder)).toBe(nothingDone);
  expect(generate(folder, "--import-extension", "none")).not.toBe(nothingDone);
  expect(index()).toContain('"./client";');
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

test.each(["client.ts", ".specloom.json"])("%s that was taken away is written again", (file) => {
  const folder = project(`without-${file}`);
  mkdirSync(path.join(folder, "node_modules"));
  generate(folder);
  rmSync(path.join(folder, "client", file));
  expect(generate(folder)).toMatch(/written|up to date, \d/);
  expect(existsSync(path.join(folder, "client", file))).toBe(true);
  expect(generate(folder)).toBe(nothingDone);
});

test("a file that was changed by hand is not called up to date, and kept", () => {
  const folder = project("changed");
  mkdirSync(path.join(folder, "node_modules"));
  generate(folder);
  const file = path.join(folder, "client/client.ts");
  appendFileSync(file, "// by hand\n");
  const { status, stdout, stderr } = run(folder);
  expect(stdout).toContain("client/client.ts:1:1  error  output-changed  was changed since");
  expect(stderr).toBe("✗ trains: nothing was written\n");
  expect(status).toBe(1);
  expect(readFileSync(file, "utf8")).toMatch(/\/\/ by hand\n$/);
});

test("a record that is not one is replaced", () => {
  const folder = project("broken");
  mkdirSync(path.join(folder, "node_modules"));
  generate(folder);
  const records = path.join(folder, "node_modules/.cache/specloom");
  const [record = ""] = readdirSync(records);
  for (const text of ['{"recipe":', "[]", "{}"]) {
    writeFileSync(path.join(records, record), text);
    expect(generate(folder)).toMatch(allDone);
    expect(generate(folder)).toBe(nothingDone);
  }
});

test("two clients of one project have a record each", () => {
  const folder = project("two");
  mkdirSync(path.join(folder, "node_modules"));
  generate(folder);
  generate(folder, "--output", "other");
  expect(generate(folder)).toBe(nothingDone);
  expect(generate(folder, "--output", "other")).toBe("✓ trains → other  up to date");
});

test("another build of the generator generates again", () => {
  const folder = project("builds");
  mkdirSync(path.join(folder, "node_modules"));
  const other = path.join(folder, "other.mjs");
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { readFileSync } = fs;
    fs.readFileSync = (place, ...rest) => {
      const text = readFileSync(place, ...rest);
      return /fingerprint$/.test(String(place)) ? text + " of another build" : text;
    };
    syncBuiltinESMExports();
  `;
  writeFileSync(other, script);
  generate(folder);
  expect(generate(folder)).toBe(nothingDone);
  expect(run(folder, [], ["--import", other]).stderr).toMatch(allDone);
  expect(run(folder, [], ["--import", other]).stderr.split("\n", 1)[0]).toBe(nothingDone);
});

test("what a killed run left is cleared away where nothing else is to do", () => {
  const folder = project("killed");
  mkdirSync(path.join(folder, "node_modules"));
  generate(folder);
  const left = path.join(folder, "client/.specloom.0123456789abcdef.tmp");
  mkdirSync(left);
  expect(generate(folder)).toMatch(allDone);
  expect(existsSync(left)).toBe(false);
  expect(generate(folder)).toBe(nothingDone);
});

describe("a document that is saved while it is generated", () => {
  /** Saves the document when the first draft of its client is made. */
  const saving = path.join(work, "saving.mjs");
  const script = `
    import fs from "node:fs";
    import { syncBuiltinESMExports } from "node:module";
    const { mkdirSync } = fs;
    fs.mkdirSync = (place, options) => {
      if (/\\.specloom\\.\\w+\\.tmp$/.test(place)) {
        const text = fs.readFileSync("openapi.yaml", "utf8");
        fs.writeFileSync("openapi.yaml", text.replaceAll("/stations", "/saved"));
      }
      return mkdirSync(place, options);
    };
    syncBuiltinESMExports();
  `;
  beforeAll(() => writeFileSync(saving, script));
  const holds = (folder: string, text: string) => {
    const files = readdirSync(path.join(folder, "client/resources"));
    return files.some((file) => {
      return readFileSync(path.join(folder, "client/resources", file), "utf8").includes(text);
    });
  };

  test("is generated again by the next run", () => {
    const folder = project("saved");
    mkdirSync(path.join(folder, "node_modules"));
    expect(run(folder, [], ["--import", saving]).status).toBe(0);
    expect(holds(folder, '"/stations"')).toBe(true);
    expect(generate(folder)).toMatch(/\d+ files? of \d+ written/);
    expect(holds(folder, '"/saved"')).toBe(true);
    expect(generate(folder)).toBe(nothingDone);
  });

  test.each([true, false])(
    "is generated again by --watch, with a record: %s",
    async (hasRecord) => {
      const folder = project(`watched-${hasRecord}`);
      if (hasRecord) mkdirSync(path.join(folder, "node_modules"));
      const args = ["--import", saving, bin, "generate", ...own, "--watch"];
      const child = spawn(process.execPath, args, { cwd: folder, stdio: "ignore" });
      try {
        const file = () =>
          existsSync(path.join(folder, "client/resources")) && holds(folder, '"/saved"');
        await expect.poll(file).toBe(true);
      } finally {
        child.kill("SIGINT");
      }
      expect(await once(child, "exit")).toEqual([0, null]);
    },
  );
});
