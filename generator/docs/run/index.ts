// Runs samples in a page: a client over a sandbox, without a server and without credentials.
import type { Sandbox } from "../../sandbox/types.js";
import { recording } from "./fetch.js";
import { runModule } from "./module.js";
import type { Ran, Run, RunOptions } from "./types.js";

export type { Fault, Ran, Run, RunAnswer, RunExchange, RunOptions } from "./types.js";

/** What a page can run. */
export interface Runnable {
  /** What samples import the client by. */
  readonly specifier: string;
  /** What the client's `index.ts` exports. */
  readonly client: Readonly<Record<string, unknown>>;
  readonly sandbox: Sandbox;
}

type Create = (options: object) => unknown;

/** Makes the function that runs samples of one API, each with the data that the sandbox starts with. */
export function makeRun({ specifier, client, sandbox }: Runnable): Run {
  return async (code: string, { level, fault, onExchange }: RunOptions = {}): Promise<Ran> => {
    await sandbox.reset();
    const credentials = firstOfEach(sandbox.description.seeded);
    const secrets = secretsOf(credentials);
    const { fetch, exchanges } = recording(sandbox.fetch, { secrets, fault, onExchange });
    const options: GivenOptions = {
      usual: level === undefined ? {} : { recursionLevel: level },
      fixed: { ...credentials, fetch },
    };
    const output: string[] = [];
    const outcome = await runModule(code, specifier, {
      module: withOptions(client, options),
      log: (...values) => void output.push(values.map(shown).join(" ")),
    });
    return { exchanges, output, error: outcome && described(outcome.thrown) };
  };
}

interface GivenOptions {
  /** For where the code says nothing else. */
  readonly usual: object;
  /** Whatever the code says. */
  readonly fixed: object;
}

/** The exports of a client, of which `create…Client` has options of ours. */
function withOptions(client: Runnable["client"], { usual, fixed }: GivenOptions): object {
  const entries = Object.entries(client).map(([name, value]) => {
    if (!/^create\w+(?:Client|Transport)$/.test(name) || typeof value !== "function") {
      return [name, value] as const;
    }
    return [name, (own: object = {}) => (value as Create)({ ...usual, ...own, ...fixed })] as const;
  });
  return Object.fromEntries(entries);
}

function firstOfEach(seeded: Sandbox["description"]["seeded"]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const { option, value } of seeded) if (!values.has(option)) values.set(option, value);
  return Object.fromEntries(values);
}

/** Numbers, such as that of a user, are not secrets and would hide parts of others. */
function secretsOf(credentials: Readonly<Record<string, string>>): string[] {
  return Object.values(credentials).filter((value) => !/^\d*$/.test(value));
}

function shown(value: unknown): string {
  if (typeof value === "string") return value;
  if (value instanceof Error) return `${value.name}: ${value.message}`;
  return JSON.stringify(value, null, 2) ?? String(value);
}

function described(thrown: unknown): Ran["error"] {
  if (thrown instanceof Error) return { name: thrown.name, message: thrown.message };
  return { name: "Error", message: shown(thrown) };
}

declare global {
  interface Window {
    /** By the specifier of the client. */
    specloomRuns?: Readonly<Record<string, Run>>;
  }
}
