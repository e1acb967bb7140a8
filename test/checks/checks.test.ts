import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

/** Runs a tool of the project and gives its exit code with everything it printed. */
function run(...command: string[]): { status: number | null; output: string } {
  const [program = "", ...args] = command;
  const env = { ...process.env, REDOCLY_SUPPRESS_UPDATE_NOTICE: "true", NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync("npx", [program, ...args], {
    encoding: "utf8",
    env,
  });
  return { status, output: stdout + stderr };
}

test("the code keeps to the style", () => {
  const { status, output } = run("biome", "check", "--error-on-warnings");
  expect(output).toContain("Checked");
  expect(status, output).toBe(0);
});

test("both documents pass Redocly's rules and ours, without exceptions", () => {
  const { status, output } = run("redocly", "lint", "spaces", "spaaza", "--format=json");
  expect(status, output).toBe(0);
  const reports = [...output.matchAll(/"totals": (\{[^}]*\})/g)].map(([, totals = ""]) => totals);
  const clean = { errors: 0, warnings: 0, ignored: 0 };
  expect(reports.map((totals) => JSON.parse(totals))).toEqual([clean, clean]);
});

test("the generated clients are up to date", () => {
  const { status, output } = run("specloom", "generate", "--check");
  expect(status, output).toBe(0);
});

test("everything compiles, type tests included", () => {
  const { status, output } = run("tsc", "--noEmit");
  expect(status, output).toBe(0);
});

test("runtime and clients compile as declarations that need no inference", () => {
  const { status, output } = run("tsc", "-p", "tsconfig.build.json", "--noEmit");
  expect(status, output).toBe(0);
});
