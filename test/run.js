// Runs every step of the test suite and sums what their reports say. A step that leaves no report
// counts as failed, so that a runner that never started cannot pass for one that found nothing.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const steps = {
  checks: ["test/checks"],
  unit: ["test/runtime", "test/types", "test/generator", "test/sandbox", "test/facts"],
  faults: ["test/faults"],
  hostile: ["test/hostile"],
  "end to end": ["test/e2e", "test/examples", "test/docs"],
  package: ["test/package"],
};

const reports = mkdtempSync(path.join(tmpdir(), "specloom-test-"));
const total = { passed: 0, failed: 0, skipped: 0 };

for (const [name, folders] of Object.entries(steps)) {
  console.log(`\n── ${name} ${"─".repeat(60 - name.length)}`);
  const report = path.join(reports, `${name}.json`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const { status } = spawnSync("npx", ["vitest", "run", ...folders, ...reporters], {
    stdio: "inherit",
  });
  add(read(report), status);
}

rmSync(reports, { recursive: true });
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;

/** A step that failed without a failed test counts as one failed test. */
function add(report, status) {
  const failed = report?.numFailedTests ?? 0;
  total.passed += report?.numPassedTests ?? 0;
  total.skipped += (report?.numPendingTests ?? 0) + (report?.numTodoTests ?? 0);
  total.failed += failed === 0 && (status !== 0 || !report?.success) ? 1 : failed;
}

function read(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
