// Runs every project of vitest.config.ts, then says what each came to, which tests failed, and the sums.
// Arguments are those of `vitest run`. A run that leaves no report, or a project without a test that
// passed or failed, counts as failed, so that a runner that never started cannot pass for one that found nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const folder = mkdtempSync(path.join(tmpdir(), "specloom-test-"));
const file = path.join(folder, "report.json");
const reporter = fileURLToPath(new URL("sum-reporter.js", import.meta.url));
const args = ["run", "--reporter=default", `--reporter=${reporter}`, ...process.argv.slice(2)];
const { status } = spawnSync("npx", ["vitest", ...args], {
  stdio: "inherit",
  env: { ...process.env, TEST_REPORT: file },
});
const { projects, failures } = read() ?? { projects: {}, failures: ["vitest left no report"] };
rmSync(folder, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
console.log("");
for (const [name, sums] of Object.entries(projects)) {
  console.log(`${name}: ${said(sums)}`);
  for (const key of Object.keys(total)) total[key] += sums[key];
  if (sums.passed + sums.failed === 0) failures.push(`${name}: no test was run`);
}
if (status !== 0 && failures.length === 0) failures.push(`vitest ended with ${status}`);
total.failed = failures.length;

if (failures.length > 0)
  console.log(`\nFailed:\n${failures.map((each) => `  ${each}`).join("\n")}`);
console.log(`\n${said(total)}`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

function said({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

function read() {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
