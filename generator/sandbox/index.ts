// A stateful server that behaves as an OpenAPI document and its extensions say.
import type { JsonObject } from "../document/json.js";
import type { ChaosOptions } from "./chaos/chaos.js";
import type { Ledger } from "./chaos/ledger.js";
import { readApi } from "./describe/read-api.js";
import { rulesOf } from "./rules/index.js";
import { SandboxServer } from "./server.js";
import type { Reserved, SeededOption } from "./types.js";

export type { CatalogEntry } from "./answers/errors.js";
export type { ChaosOptions } from "./chaos/chaos.js";
export { type Ledger, type LedgerEntry, ledgerPath } from "./chaos/ledger.js";
export { DataFileError } from "./state/data-file.js";
export type { Reserved, SeededOption };

export interface SandboxOptions {
  /** The name of the API. Some have seeded data and rules of their own; others start empty. */
  readonly api: string;
  /** The bundled OpenAPI document. */
  readonly document: JsonObject;
  /** Keeps the state across restarts. Made if it is not there. @default state is forgotten */
  readonly dataFile?: string;
  /** Refuses requests over plain HTTP (S07). @default false */
  readonly requireTls?: boolean;
  /** Injects faults and keeps a ledger. @default no faults */
  readonly chaos?: ChaosOptions;
  /** The clock for dates in the data. @default the system's */
  readonly now?: () => Date;
}

/** One request that the sandbox answered. */
export interface RequestRecord {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** The operationId; undefined for a path or method that the document does not have. */
  readonly operation: string | undefined;
  readonly status: number;
}

export interface ListenOptions {
  /** @default 0, a free port */
  readonly port?: number;
  /** @default "127.0.0.1" */
  readonly host?: string;
}

export interface Listening {
  /** The base URL for clients, the document's base path included and without a slash at its end. */
  readonly url: string;
  /** Where the ledger is, where the sandbox was started with `chaos`. */
  readonly ledgerUrl: string | undefined;
  readonly close: () => Promise<void>;
}

export interface Sandbox {
  /** Answers in process; takes what the global `fetch` takes. The host of the URL does not matter. */
  readonly fetch: (input: string | URL | Request, init?: RequestInit) => Promise<Response>;
  /** The latest 10,000 requests since the start or the last reset, oldest first. */
  readonly requests: readonly RequestRecord[];
  /** How many requests there were since then, in all or for one operationId. */
  readonly count: (operation?: string) => number;
  /** What the sandbox truly did, where it was started with `chaos`. */
  readonly ledger: Ledger | undefined;
  /** Goes back to the seeded data and forgets the requests. */
  readonly reset: () => Promise<void>;
  readonly listen: (options?: ListenOptions) => Promise<Listening>;
  /** Stops listening and waits until the data file is written. */
  readonly close: () => Promise<void>;
}

/** What `--help` says about an API's sandbox. */
export interface SandboxDescription {
  readonly seeded: readonly SeededOption[];
  readonly reserved: readonly Reserved[];
}

/** Starts a sandbox in process. Rejects with a `DataFileError` for a data file that is not usable. */
export async function createSandbox(options: SandboxOptions): Promise<Sandbox> {
  return SandboxServer.start(options);
}

/** The seeded credentials and the values that provoke each error of the document's catalogue. */
export function describeSandbox(api: string, document: JsonObject): SandboxDescription {
  const rules = rulesOf(api);
  const { catalog } = readApi(api, document);
  return { seeded: rules.options, reserved: rules.reserved(catalog.entries) };
}
