// The table is complete, and every fact has a mutant that its tests were seen to notice.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { facts } from "./facts.js";
import { type Cell, columns } from "./table.js";

const numbers = (letter: string, count: number) => {
  return Array.from(
    { length: count },
    (_, index) => `${letter}${String(index + 1).padStart(2, "0")}`,
  );
};

/** A check, or a sentence that says why there is none. */
function isSound(cell: Cell): boolean {
  return typeof cell === "function" || /^[A-Z].*\w \w.*\w\.$/.test(cell.notApplicable);
}

test("the table has every fact once, from S01 to S21 and from R01 to R30", () => {
  expect(facts.map(({ number }) => number)).toEqual([...numbers("S", 21), ...numbers("R", 30)]);
});

test("every fact is checked, or excused in a sentence, in all four columns", () => {
  for (const fact of facts) {
    for (const column of columns)
      expect(isSound(fact[column]), `${fact.number} ${column}`).toBe(true);
  }
});

test("a word is no excuse", () => {
  for (const notApplicable of ["", "n/a", "todo.", "not relevant here"]) {
    expect(isSound({ notApplicable })).toBe(false);
  }
  expect(isSound({ notApplicable: "The sandbox never sees this." })).toBe(true);
});

test("every mutant's text occurs once in its file, so that node test/facts/mutants.js can run", () => {
  const script = fileURLToPath(new URL("mutants.js", import.meta.url));
  const { stdout, stderr } = spawnSync(process.execPath, [script, "--check"], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(stdout).toMatch(/^\d+ mutants fit$/m);
});
