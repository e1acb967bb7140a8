// Every fault against every operation, over sockets, with a server that counts what it did.
import { type Fault, faults } from "./faults.js";
import { judge, judgeLedger, judgeResumption, type Ledger, settled, short } from "./judge.js";
import { clientsAt, type Operation, operations } from "./operations.js";
import { deadOrigin, http, type RawRequest, type RawServer, rawServer } from "./raw-server.js";
import { expected, limits, type Scenario } from "./rules.js";

/** One run of an operation against a fault. */
export interface Cell {
  readonly fault: string;
  readonly operation: string;
  readonly scenario: Scenario;
  /** What the call came to, in short: "ok 2", "503 3". */
  readonly outcome: string;
  /** Everything that breaks a rule. */
  readonly wrong: readonly string[];
  readonly doubled: boolean;
  /** How long the call took, and by how much that was longer than its deadline, in ms. */
  readonly ms: number;
  readonly overtime: number;
  /** Set where the first run broke a rule, so that there was a second one. */
  readonly repeated?: true;
}

/** How many cells may be run again, in all scenarios together. One more stands as it is, and fails. */
export const mostRepeated = 3;

/** Whether a cell breaks a rule. */
export function isWrong(cell: Cell): boolean {
  return cell.wrong.length > 0 || cell.doubled || isLate(cell);
}

/** Whether a call passed its deadline by more than 250 ms. */
export function isLate({ overtime }: Cell): boolean {
  return overtime > 250;
}

/** Runs all cells of a scenario, `width` at a time. `spare` of those that break a rule are run again, alone. */
export async function runScenario(
  scenario: Scenario,
  width: number,
  spare: number,
): Promise<Cell[]> {
  let strays = 0;
  const elsewhere = await rawServer((socket) => {
    strays++;
    socket.end(http("200 OK", "{}"));
  });
  // In this order those that take long do not all run together.
  const all = operations.flatMap((operation) => faults.map((fault) => ({ fault, operation })));
  const run = ({ fault, operation }: (typeof all)[number]) => {
    return runCell(fault, operation, scenario, elsewhere.origin);
  };
  const pending = [...all.entries()];
  const cells: Cell[] = [];
  const work = async () => {
    for (let next = pending.shift(); next; next = pending.shift()) {
      const [place, job] = next;
      cells[place] = await run(job);
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  // What the machine did may have been the reason, unless something was done twice.
  const suspects = [...all.entries()].filter(([place]) => {
    const cell = cells[place];
    return cell && isWrong(cell) && !cell.doubled;
  });
  for (const [place, job] of suspects.slice(0, spare)) {
    cells[place] = { ...(await run(job)), repeated: true };
  }
  await elsewhere.close();
  if (strays > 0) throw new Error(`${strays} requests reached another origin`);
  return cells;
}

async function runCell(
  fault: Fault,
  operation: Operation,
  scenario: Scenario,
  elsewhere: string,
): Promise<Cell> {
  const rule = expected(fault, operation, scenario);
  const stage = await raise(fault, operation, scenario, elsewhere);
  const { retries, timeout, deadline } = limits[scenario];
  const clients = clientsAt(stage.origin, { retries, timeout });
  const started = Date.now();
  const outcome = await settled(operation.run(clients, { deadline }));
  const ms = Date.now() - started;
  // What was sent may still be on its way to the server.
  await new Promise((resolve) => setTimeout(resolve, 30));
  const resumption = () => {
    stage.heal();
    return judgeResumption(outcome, operation, clients);
  };
  const ledger = { ...stage.ledger };
  const wrong = [
    ...judge(outcome, rule),
    ...judgeLedger(ledger, rule, fault, outcome),
    ...(ms < (rule.wait ?? 0) ? [`took ${ms} ms, though it had to wait ${rule.wait} ms`] : []),
    ...(fault.refused ? [] : await resumption()),
  ];
  await stage.close();
  const { requests, effects } = ledger;
  return {
    fault: fault.name,
    operation: operation.name,
    scenario,
    outcome: `${short(outcome)} ${outcome.error?.attempts || requests}`,
    wrong,
    doubled: !operation.repeatable && (effects > 1 || requests > (fault.name === "401" ? 2 : 1)),
    overtime: Math.max(0, ms - deadline),
    ms,
  };
}

interface Stage extends RawServer {
  readonly ledger: Ledger;
  /** Ends all trouble. */
  readonly heal: () => void;
}

/** A server that has a fault. */
async function raise(
  fault: Fault,
  operation: Operation,
  scenario: Scenario,
  elsewhere: string,
): Promise<Stage> {
  const ledger = { requests: 0, effects: 0 };
  let healed = false;
  const perform = (request: RawRequest): Buffer => {
    if (request.method === "DELETE" && ledger.effects > 0) return http("404 Not Found", "{}");
    if (request.method !== "GET") ledger.effects++;
    return http("200 OK", JSON.stringify(operation.truth(request)));
  };
  const server = await rawServer((socket, request) => {
    if (healed || operation.faulty?.(request) === false) return socket.write(perform(request));
    ledger.requests++;
    if (scenario === "once" && ledger.requests > 1) return socket.write(perform(request));
    if (fault.performed) perform(request);
    const { target } = request;
    return fault.play(socket, JSON.stringify(operation.truth(request)), { target, elsewhere });
  });
  const origin = fault.refused ? await deadOrigin() : server.origin;
  const heal = () => {
    healed = true;
  };
  return { ...server, origin, ledger, heal };
}
