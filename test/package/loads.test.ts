// What each command of the published generator loads: time to start is paid for every file.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { modulesIn, packageFolder } from "./bundled.js";
import { link, packGenerator } from "./packed.js";

const { consumer, folder, remove } = packGenerator();
afterAll(remove);

const document = path.resolve("test/generator/cases/readme-train-travel/openapi.yaml");
// Some of its examples are not what they say, and where warnings stand is looked up.
const text = readFileSync(document, "utf8").replace(/^ *format: uuid\n/gm, "");
const configuration = `apis:
  trains:
    root: openapi.yaml
    x-specloom:
      output: client
`;

const specloom = path.join(folder, "bin/specloom.js");

interface Loaded {
  /** Our own source files, from the generator's folder. */
  readonly own: readonly string[];
  /** The files of packages, bundled or installed, without the folders above the package. */
  readonly foreign: readonly string[];
}

/** Runs Node, and lists the source files that it evaluated. */
function run(...args: string[]): Loaded {
  const coverage = mkdtempSync(path.join(consumer, "coverage-"));
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: consumer,
    encoding: "utf8",
    env: { ...process.env, NODE_V8_COVERAGE: coverage },
  });
  expect(status, stderr).toBeLessThan(2);
  const loaded = readdirSync(coverage).flatMap((file) => evaluated(path.join(coverage, file)));
  const sources = loaded.flatMap((file) => {
    if (!file.startsWith(folder)) return [file];
    return modulesIn(file, path.resolve("generator", path.relative(folder, file)));
  });
  const own = sources.filter((file) => packageFolder(file) === undefined);
  const foreign = sources.filter((file) => packageFolder(file) !== undefined);
  return {
    own: own.map((file) => path.relative("generator", file)),
    foreign: foreign.map((file) => file.replace(/^.*\/node_modules\//, "")),
  };
}

/** The files in a report of V8, which holds every script that was evaluated. */
function evaluated(report: string): string[] {
  const { result } = JSON.parse(readFileSync(report, "utf8")) as { result: { url: string }[] };
  return result.flatMap(({ url }) => (url.startsWith("file:") ? [fileURLToPath(url)] : []));
}

function packagesOf({ foreign }: Loaded): string[] {
  const names = foreign.map((file) => /^(?:@[^/]+\/)?[^/]+/.exec(file)?.[0] ?? "");
  return [...new Set(names)].toSorted();
}

/** The parts of Redocly's core that sound documents have no use for. */
const heavy =
  /^@redocly\/openapi-core\/lib\/(?:rules|decorators|bundle|config|lint|walk|visitors|format)/;
/** Our own files beside those that read arguments, the configuration and what the last run wrote. */
const work = /^(?:(?!cli\/|document\/|output\/|load\/config\.ts)|cli\/(?:sandbox|typecheck))/;

describe("a command line", () => {
  test("with --help loads commander and nothing that works", () => {
    const loaded = run(specloom, "--help");
    expect(loaded.own).toContain("cli/main.ts");
    expect(packagesOf(loaded)).toEqual(["commander"]);
    expect(loaded.own.filter((file) => work.test(file))).toEqual([]);
  });

  test("generates without Redocly's rules, the compiler and the sandbox", () => {
    writeProject(text);
    const loaded = run(specloom, "generate");
    expect(loaded.own).toContain("emit/index.ts");
    expect(packagesOf(loaded)).toEqual([
      "@redocly/openapi-core",
      "commander",
      "js-yaml",
      "oxc-parser",
      "picomatch",
    ]);
    expect(loaded.foreign).toContain("@redocly/openapi-core/lib/resolve.js");
    expect(loaded.foreign.filter((file) => heavy.test(file))).toEqual([]);
    expect(loaded.own.filter((file) => /^(?:sandbox|docs)\/|typecheck/.test(file))).toEqual([]);
  });

  test("loads openapi-typescript for what openapi-fetch needs", () => {
    link("openapi-typescript", consumer);
    const loaded = run(specloom, "generate", "--paths");
    expect(packagesOf(loaded)).toEqual(
      expect.arrayContaining(["openapi-typescript", "typescript"]),
    );
    // Without them again, as the next test expects it.
    run(specloom, "generate");
  });

  test("with nothing to do reads its configuration and the record of the last run", () => {
    const loaded = run(specloom, "generate");
    expect(loaded.own).toContain("cli/freshness.ts");
    expect(packagesOf(loaded)).toEqual(["commander", "js-yaml"]);
    expect(loaded.own.filter((file) => work.test(file))).toEqual([]);
  });

  test("loads Redocly's rules for a document that has problems", () => {
    writeProject(text.replace("type: string", "type: text"));
    const loaded = run(specloom, "generate");
    expect(loaded.foreign.filter((file) => heavy.test(file)).length).toBeGreaterThan(100);
    expect(packagesOf(loaded)).toContain("yaml-ast-parser");
  });
});

describe("a program that imports", () => {
  test.each([
    ["@specloom/generator", []],
    // The plugin reads the files of a document, with a reader of its own.
    ["@specloom/generator/lint", ["@redocly/openapi-core", "js-yaml", "picomatch"]],
  ])("%s loads the packages %j", (entry, packages) => {
    const loaded = run("--input-type=module", "--eval", `import ${JSON.stringify(entry)};`);
    expect(loaded.own.length).toBeGreaterThan(0);
    expect(packagesOf(loaded)).toEqual(packages);
  });
});

function writeProject(text: string): void {
  writeFileSync(path.join(consumer, "openapi.yaml"), text);
  writeFileSync(path.join(consumer, "redocly.yaml"), configuration);
}
