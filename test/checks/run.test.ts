// `npm test` itself: nothing that went wrong is lost between the runner and the last line.
import { spawnSync } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.join(import.meta.dirname, "../..");

/** Runs the tests of a configuration; gives the exit code and what is said after them. */
function run(config: string) {
  // The runner is not to know that it runs inside another one.
  const own = Object.entries(process.env).filter(([name]) => !/^(VITEST|TEST)/.test(name));
  const { status, stdout } = spawnSync(process.execPath, ["test/run.js", "--config", config], {
    cwd: root,
    encoding: "utf8",
    env: { ...Object.fromEntries(own), NO_COLOR: "1" },
  });
  const lines = stdout.trimEnd().split("\n");
  const first = lines.findIndex((line) => /^\w+: \d+ passed/.test(line));
  return { status, said: lines.slice(Math.max(first, 0)) };
}

test("every failure is counted and named after the sums of each project", () => {
  const { status, said } = run("test/checks/run/vitest.config.ts");
  expect(said).toEqual([
    "fine: 1 passed, 0 failed, 1 skipped",
    "broken: 2 passed, 3 failed, 1 skipped",
    "empty: 0 passed, 0 failed, 1 skipped",
    "unhandled errors: 0 passed, 1 failed, 0 skipped",
    "",
    "Failed:",
    expect.stringMatching(/^ {2}test\/checks\/run\/broken/),
    expect.stringMatching(/^ {2}test\/checks\/run\/broken/),
    expect.stringMatching(/^ {2}test\/checks\/run\/broken/),
    "  test/checks/run/broken.ts > leaves a rejection > unhandled: Error: left",
    "  empty: no test was run",
    "",
    "3 passed, 5 failed, 3 skipped",
  ]);
  expect(said).toContain("  test/checks/run/broken.ts > a group > fails");
  expect(said).toContain("  test/checks/run/broken.ts > a group without its hook > Error: no hook");
  expect(said).toContain("  test/checks/run/broken-import.ts > Error: no import");
  expect(status).toBe(1);
});

test("a runner that does not start counts as failed", () => {
  const { status, said } = run("test/checks/run/absent.config.ts");
  expect(said.slice(-4)).toEqual([
    "Failed:",
    "  vitest left no report",
    "",
    "0 passed, 1 failed, 0 skipped",
  ]);
  expect(status).toBe(1);
});
