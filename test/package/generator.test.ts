// The generator as other people get it: what is in it, what it needs, and what a crash says.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { builtinModules } from "node:module";
import path from "node:path";
import { publint } from "publint";
import { afterAll, describe, expect, test } from "vitest";
import { modulesIn, packageFolder } from "./bundled.js";
import { packGenerator } from "./packed.js";

const { consumer, folder, files, remove } = packGenerator();
afterAll(remove);

const read = (file: string) => readFileSync(path.join(folder, file), "utf8");
const { dependencies, peerDependencies } = JSON.parse(read("package.json"));
const parts = files.filter((file) => file.endsWith(".js"));

describe("the tarball", () => {
  test("holds the command, the bundle with its maps and declarations, and the notice", () => {
    const others = files.filter((file) => {
      // Pages of the docs take these as they are.
      const isAsset = /^docs\/(?:script\/.+\.js|style\/.+\.css)$/.test(file);
      return !isAsset && !/^dist\/.+\.(js|js\.map|d\.ts)$/.test(file);
    });
    const expected = [
      ...["LICENSE", "NOTICE", "README.md"],
      ...["bin/specloom.js", "dist/fingerprint", "package.json"],
      ...["schema/extensions.json", "schema/openapi.json"],
    ];
    expect(others.toSorted()).toEqual(expected);
  });

  test("says where it is from, and runs nothing when it is installed", () => {
    const manifest = JSON.parse(read("package.json"));
    expect(manifest).not.toHaveProperty("scripts");
    const homepage = expect.stringMatching(/^https:/);
    expect(manifest).toMatchObject({
      repository: { type: "git", directory: "generator" },
      homepage,
    });
    expect(read("LICENSE")).toBe(readFileSync("LICENSE", "utf8"));
  });

  test("imports the packages that its manifest names, and no others", () => {
    const loading =
      /\bfrom "([^"\n]+)";$|\bimport\("([^"\n]+)"\)|createRequire\(import\.meta\.url\)\("([^"\n]+)"\)/gm;
    const imported = parts.flatMap((file) => {
      // Types in comments load nothing.
      const code = read(file).replace(/\{import\([^)]*\)/g, "");
      return [...code.matchAll(loading)].map(
        ([, from, lazy, required]) => from ?? lazy ?? required ?? "",
      );
    });
    const packages = imported
      .filter((name) => !/^(?:\.|node:|@specloom\/generator\/)/.test(name))
      .filter((name) => !builtinModules.includes(name))
      .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? "");
    // Optional ones are loaded where a command asks for them.
    const own = packages.filter((name) => !(name in peerDependencies));
    const needed = new Set(own.flatMap((name) => [name, ...peersOf(name)]));
    expect([...needed].toSorted()).toEqual(Object.keys(dependencies).toSorted());
  });

  /** What a package expects beside it. */
  function peersOf(name: string): string[] {
    const file = path.join(consumer, "node_modules", name, "package.json");
    const { peerDependencies = {} } = JSON.parse(readFileSync(file, "utf8"));
    return Object.keys(peerDependencies);
  }

  test("has declarations that need no package", () => {
    const declarations = files.filter((file) => file.endsWith(".d.ts"));
    expect(declarations).toContain("dist/index.d.ts");
    for (const file of declarations) {
      expect(read(file), file).not.toMatch(/(?:from|import\()\s*"[^.]/);
    }
  });

  test("names each package that is bundled in NOTICE, and its licence", () => {
    const modules = parts.flatMap((file) => {
      return modulesIn(path.join(folder, file), path.resolve("generator", file));
    });
    const bundled = new Set(modules.flatMap((module) => packageFolder(module) ?? []));
    const titles = [...bundled].map((found) => {
      const { name, version } = JSON.parse(readFileSync(path.join(found, "package.json"), "utf8"));
      return `${name} ${version}`;
    });
    const sections = read("NOTICE")
      .split(`\n${"-".repeat(80)}\n\n`)
      .slice(1)
      // One licence has such a line, too.
      .filter((section) => !section.startsWith(".parse()"));
    expect(sections.map((section) => section.split(" (")[0])).toEqual(titles.toSorted());
    for (const section of sections) {
      expect(section).toMatch(/Permission is hereby granted|Redistribution and use|Apache License/);
    }
  });

  test("is fine with publint", async () => {
    const { messages } = await publint({ pkgDir: folder, pack: false, strict: true });
    expect(messages).toEqual([]);
  });
});

test("what openapi-fetch needs says which package is missing, and leaves nothing behind", () => {
  const document = path.resolve("test/generator/cases/readme-train-travel/openapi.yaml");
  const own = ["--input", document, "--output", "trains", "--name", "trains", "--paths"];
  const bin = path.join(folder, "bin/specloom.js");
  const { status, stderr } = spawnSync(process.execPath, [bin, "generate", ...own], {
    cwd: consumer,
    encoding: "utf8",
  });
  expect(stderr).toContain("run npm install -D openapi-typescript");
  expect(status).toBe(2);
  expect(existsSync(path.join(consumer, "trains"))).toBe(false);
});

test("a crash names files and lines of the sources", () => {
  const planted = "data:text/javascript,process.cwd = () => { throw new Error('planted') }";
  const bin = path.join(folder, "bin/specloom.js");
  const { status, stderr } = spawnSync(process.execPath, ["--import", planted, bin, "generate"], {
    cwd: consumer,
    encoding: "utf8",
  });
  expect(status).toBe(1);
  expect(stderr).toContain("Error: planted");
  const [, file = "", line] =
    /at runGenerate.*generator\/(cli\/\S+\.ts):(\d+):\d+/.exec(stderr) ?? [];
  const source = readFileSync(path.resolve("generator", file), "utf8");
  expect(source.split("\n")[Number(line) - 1]).toContain("await targetsOf(");
});
