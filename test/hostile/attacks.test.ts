// Documents that would take all time or memory, read what is not theirs, or break the generator:
// each ends soon, with a problem that has a name or with a client.
import { mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Attack } from "./attacks/attack.js";
import { Attacker, type Outcome } from "./attacks/attacker.js";
import { expansion } from "./attacks/expansion.js";
import { inputs } from "./attacks/input.js";
import { names } from "./attacks/names.js";
import { overlays } from "./attacks/overlays.js";
import { references } from "./attacks/references.js";
import { size } from "./attacks/size.js";
import { terminalFaults } from "./cell.js";
import { emittedPath, faults } from "./judge.js";

/**
 * Seconds of processor time, ten times what the longest takes on a slow machine: what grows faster
 * than its input passes it, what else the machine does can not.
 */
const longest = 60;
/** Of a message, in characters. */
const widest = 1000;

const attacker = new Attacker();
const count = { attacks: 0, refused: 0, generated: 0, slowest: 0 };
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-attack-")));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => {
  attacker.stop();
  process.stdout.write(
    `structural attacks: ${count.attacks}, ${count.refused} refused by name, ${count.generated} generated, the slowest ${count.slowest.toFixed(1)} s\n`,
  );
});

async function attack({ make, ending, overlays }: Attack): Promise<void> {
  count.attacks++;
  const input = make(folder);
  const before = readdirSync(folder, { recursive: true }).length;
  const given = overlays === undefined ? {} : { overlays: overlays() };
  const outcome = await attacker.run({ folder, input, paths: true, ...given });
  assertHarmless(outcome);
  expect(readdirSync(folder, { recursive: true }).length).toBe(before);
  const { problems = [], names: made = [] } = outcome;
  const errors = problems
    .filter(({ severity }) => severity === "error")
    .map(({ rule, message }) => `${rule}: ${message}`);
  count[errors.length > 0 ? "refused" : "generated"]++;
  expect(made.length > 0, errors.join("\n")).toBe(errors.length === 0);
  if (errors.length > 0) assertNamed(problems);
  if (ending === "generated") expect(errors).toEqual([]);
  else if (ending !== "either") expect(errors.slice(0, 5).join("\n")).toMatch(ending);
}

function assertHarmless({ seconds, crash, asked, polluted, files = [] }: Outcome): void {
  count.slowest = Math.max(count.slowest, seconds);
  expect(crash).toBeUndefined();
  expect(asked).toEqual([]);
  expect(polluted).toEqual([]);
  expect(seconds).toBeLessThan(longest);
  for (const [name, text] of files) {
    expect(name).toMatch(emittedPath);
    expect(faults(name, text)).toEqual([]);
    expect(text).not.toContain("SECRET");
  }
}

/** An error has its place, a rule, and a message of one line that can be read. */
function assertNamed(problems: NonNullable<Outcome["problems"]>): void {
  expect(terminalFaults(problems.slice(0, 100))).toEqual([]);
  for (const { file, line, col, rule, message } of problems) {
    expect(`${file} ${rule}`).toMatch(/^\S.* [\w/-]+$/);
    expect(Math.min(line, col)).toBeGreaterThanOrEqual(1);
    expect(message.length).toBeLessThan(widest);
    expect(message).not.toContain("SECRET");
  }
}

const kinds: readonly (readonly [string, readonly Attack[]])[] = [
  ["little that stands for much", expansion],
  ["much", size],
  ["names", names],
  ["strange input", inputs],
  ["references", references],
  ["overlays", overlays],
];

// openapi-typescript reads the same again, and prints as much: its types are asked for, too.
describe.each(kinds)("%s", (_, attacks) => {
  test.each(attacks.map((each) => [each.name, each] as const))("%s", (__, each) => attack(each));
});
