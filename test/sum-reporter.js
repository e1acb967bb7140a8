// Writes what a run came to into the file that TEST_REPORT names, for run.js to read.
import { writeFileSync } from "node:fs";
import path from "node:path";

/** @typedef {{ passed: number, failed: number, skipped: number }} Sums */
/** @typedef {{ projects: Record<string, Sums>, failures: string[] }} Report */

export default class SumReporter {
  onInit(vitest) {
    /** Every project of the configuration, so that one without tests is missed. */
    this.names = vitest.projects.map(({ name }) => name);
  }

  onTestRunEnd(modules, unhandledErrors) {
    const zero = () => ({ passed: 0, failed: 0, skipped: 0 });
    const projects = Object.fromEntries(this.names.map((name) => [name, zero()]));
    const failures = [];
    const fail = (project, failure) => {
      projects[project] ??= zero();
      projects[project].failed++;
      failures.push(failure);
    };
    for (const module of modules) {
      const { name } = module.project;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === "failed") fail(name, titleOf(module, test.fullName));
        // A test without a result was not run, for whatever reason.
        else projects[name][state === "passed" ? "passed" : "skipped"]++;
      }
      // What fails outside of a test, such as an import or a hook.
      for (const each of [module, ...module.children.allSuites()]) {
        const title = each === module ? "" : each.fullName;
        for (const error of each.errors()) fail(name, titleOf(module, title, error));
      }
    }
    for (const error of unhandledErrors) fail("unhandled errors", unhandled(error));
    writeFileSync(process.env["TEST_REPORT"], JSON.stringify({ projects, failures }));
  }
}

function titleOf(module, title, error) {
  const file = path.relative(process.cwd(), module.moduleId);
  return [file, ...(title ? [title] : []), ...(error ? [firstLine(error)] : [])].join(" > ");
}

function unhandled(error) {
  const file = error.VITEST_TEST_PATH ?? error.stacks?.[0]?.file;
  const place = file ? path.relative(process.cwd(), file) : "somewhere";
  const title = error.VITEST_TEST_NAME ? ` > ${error.VITEST_TEST_NAME}` : "";
  return `${place}${title} > unhandled: ${firstLine(error)}`;
}

function firstLine({ name = "Error", message = "" }) {
  return `${name}: ${String(message).split("\n")[0]}`;
}
