// `npm run faults` prints what this test runs.
import { afterAll, beforeAll, expect, test } from "vitest";
import { startClock, waitingTimers } from "./clock.js";
import { faults } from "./faults.js";
import { type Cell, isLate, mostRepeated, runScenario } from "./matrix.js";
import { operations } from "./operations.js";
import { type Scenario, scenarios } from "./rules.js";
import { complaints, table } from "./table.js";

const rows = faults.map(({ name }) => name);
const columns = operations.map(({ name }) => name);
const all: Cell[] = [];
const unhandled: unknown[] = [];
const note = (reason: unknown) => unhandled.push(reason);
const others = process.listeners("unhandledRejection");
const started = performance.now();
let handlesBefore: string;
let stopClock: () => void;

/** Sockets, servers and timers that keep the process alive. */
function handles(): string {
  const kinds = process.getActiveResourcesInfo().filter((kind) => /^(TCP|Timeout)/.test(kind));
  return kinds.sort().join(" ");
}

beforeAll(() => {
  process.removeAllListeners("unhandledRejection");
  process.on("unhandledRejection", note);
  stopClock = startClock();
  handlesBefore = handles();
});

afterAll(() => {
  process.removeListener("unhandledRejection", note);
  for (const listener of others) process.on("unhandledRejection", listener);
  if (process.env["npm_lifecycle_event"] === "faults") {
    for (const scenario of scenarios) print(scenario);
    console.log(summary());
  }
  stopClock();
});

test("there are at least 30 faults and 8 kinds of operation, each once", () => {
  expect(new Set(rows).size).toBe(rows.length);
  expect(new Set(columns).size).toBe(columns.length);
  expect(rows.length).toBeGreaterThanOrEqual(30);
  expect(columns.length).toBeGreaterThanOrEqual(8);
});

// Where time is short, fewer run at once, so that what is late is late because of the client.
test.each<[Scenario, number]>([
  ["once", 40],
  ["always", 40],
  ["deadline", 20],
])("every call ends as the rules say: %s", async (scenario, width) => {
  const spare = mostRepeated - all.filter(({ repeated }) => repeated).length;
  const cells = await runScenario(scenario, width, spare);
  all.push(...cells);
  expect(cells).toHaveLength(rows.length * columns.length);
  expect(complaints(cells)).toEqual([]);
});

test("nothing was left behind: no rejection unhandled, no socket, server or timer", async () => {
  expect(unhandled).toEqual([]);
  await expect.poll(handles).toBe(handlesBefore);
  await expect.poll(waitingTimers).toBe(0);
});

function print(scenario: Scenario): void {
  const titles: Record<Scenario, string> = {
    once: "the first answer suffers",
    always: "every answer suffers",
    deadline: "no time: 400 ms in all",
  };
  const cells = all.filter((cell) => cell.scenario === scenario);
  console.log(`\n${table(titles[scenario], cells, rows, columns)}`);
}

function summary(): string {
  const longest = Math.max(...all.map(({ overtime }) => overtime));
  const count = (what: (cell: Cell) => boolean) => all.filter(what).length;
  return [
    `\n${rows.length} faults × ${columns.length} operations × ${scenarios.length} scenarios: ${all.length} runs`,
    `${count(({ wrong }) => wrong.length > 0)} wrong outcomes`,
    `${count(({ repeated = false }) => repeated)} run again alone`,
    `${count(({ doubled }) => doubled)} doubled effects`,
    `${count(isLate)} hangs (longest past a deadline: ${longest} ms)`,
    `${unhandled.length} unhandled rejections`,
    `handles left: ${handles() === handlesBefore ? 0 : handles()}`,
    `${((performance.now() - started) / 1000).toFixed(1)} s`,
  ].join(", ");
}
