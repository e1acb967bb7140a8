import { fileURLToPath } from "node:url";
import { defineConfig, type TestProjectInlineConfiguration } from "vitest/config";

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Projects of one group share the processors; the groups run one after the other. */
const groups = { readsRepository: 0, usual: 1, alone: 2 };

/** Loading the generator anew for each file would take a fifth of the time. */
const shared = { isolate: false, setupFiles: ["test/leave-nothing.ts"] };

/** The tests of some folders. */
function project(
  name: string,
  folders: readonly string[],
  groupOrder: number,
  more: TestProjectInlineConfiguration["test"] = {},
): TestProjectInlineConfiguration {
  const include = folders.map((folder) => `test/${folder}/**/*.test.ts`);
  return { extends: true, test: { name, include, sequence: { groupOrder }, ...shared, ...more } };
}

export default defineConfig({
  resolve: {
    // Tests run on the sources, under the names that applications use.
    alias: [
      { find: /^specloom$/, replacement: source("./src/index.ts") },
      {
        find: /^specloom\/(spaces|spaaza)\/sandbox$/,
        replacement: source("./spec/$1/sandbox/index.ts"),
      },
      { find: /^specloom\/runtime$/, replacement: source("./src/runtime.ts") },
      {
        find: /^specloom\/(spaces|spaaza)\/fetch$/,
        replacement: source("./generated/$1/fetch.ts"),
      },
      {
        find: /^specloom\/spaaza\/levels$/,
        replacement: source("./generated/spaaza/levels.ts"),
      },
      { find: /^specloom\/(spaces|spaaza)$/, replacement: source("./generated/$1/index.ts") },
      // What redocly.yaml names is found in dist, as it is outside of this repository.
      { find: /^.*\/dist\/spec\/(.+)\.js$/, replacement: source("./spec/$1.ts") },
      { find: /^@specloom\/generator$/, replacement: source("./generator/index.ts") },
      {
        find: /^@specloom\/generator\/sandbox$/,
        replacement: source("./generator/sandbox/index.ts"),
      },
    ],
  },
  test: {
    // A limit for what hangs. What is only slow is to end far below it, however busy the machine is.
    testTimeout: process.env["EVERY_PAGE"] === "1" ? 3_600_000 : 180_000,
    hookTimeout: 240_000,
    expect: { poll: { interval: 10, timeout: 60_000 } },
    // Every processor works: no test measures time that others could take from it.
    maxWorkers: "100%",
    projects: [
      // What looks at all files of the repository, before others put some of theirs beside them.
      project("checks", ["checks"], groups.readsRepository),
      project("unit", ["runtime", "types", "sandbox", "sheets", "samples"], groups.usual),
      project("generator", ["generator"], groups.usual, {
        globalSetup: "test/generator/clients.setup.ts",
      }),
      project("hostile", ["hostile"], groups.usual),
      project("end-to-end", ["facts", "e2e", "examples", "docs"], groups.usual, {
        globalSetup: "test/docs/site.setup.ts",
      }),
      project("package", ["package"], groups.usual),
      project("faults", ["faults"], groups.alone),
      // Here the compiler is the runner: a test fails where its body does not compile.
      project("types", [], groups.alone, {
        typecheck: {
          enabled: true,
          only: true,
          include: ["test/types/*.test-d.ts"],
          tsconfig: "test/types/tsconfig.json",
          spawnTimeout: 60_000,
        },
      }),
    ],
  },
});
