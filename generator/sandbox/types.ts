// What the files of the sandbox tell each other. Types only.
import type { JsonObject } from "../document/json.js";
import type { ChaosOptions } from "./chaos/chaos.js";
import type { Ledger } from "./chaos/ledger.js";
import type { Validators } from "./checks/validation.js";
import type { SandboxDefinition } from "./define.js";
import type { Part } from "./describe/collections.js";
import type { DescribedApi, DescribedOperation } from "./describe/described.js";
import type { SampleData, Samples } from "./describe/samples.js";
import type * as rules from "./rules.js";
import type { Seed, Store } from "./state/store.js";

/** How a sandbox is made. */
export interface SandboxOptions {
  /** The OpenAPI document, with all that it refers to inside it. */
  readonly document: JsonObject;
  /** What the API does beyond its document. @default nothing: no data, and everybody may call */
  readonly definition?: SandboxDefinition;
  /** Refuses requests over plain HTTP. @default false */
  readonly requireTls?: boolean;
  /** Injects faults and keeps a ledger. @default no faults */
  readonly chaos?: ChaosOptions;
  /** The clock for dates in the data. @default the system's */
  readonly now?: () => Date;
  /** Decides the ids and keys that rules make up: a whole number. @default another one each time */
  readonly randomSeed?: number;
  /**
   * What answers look like where neither rules nor rows say it, as `describeSamples` of
   * `@specloom/generator` makes it in Node. @default the examples of the document
   */
  readonly samples?: SampleData;
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

/** What people can try on a sandbox. */
export interface SandboxDescription {
  /** Credentials that are valid. */
  readonly seeded: readonly rules.SeededOption[];
  /** Values that provoke each error of the document's catalogue. */
  readonly reserved: readonly rules.Reserved[];
}

/** A stateful server that behaves as a document says, in process. */
export interface Sandbox {
  readonly description: SandboxDescription;
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
}

/** All that outlives a request. */
export interface Context extends rules.Surroundings {
  readonly api: DescribedApi;
  readonly rules: rules.Rules;
  readonly seed: Seed;
  readonly store: Store;
  readonly operations: readonly DescribedOperation[];
  readonly validators: Validators;
  readonly requireTls: boolean;
  readonly seeded: readonly rules.SeededOption[];
  /** Undefined for a sandbox that has no samples. */
  readonly sampling: Sampling | undefined;
}

/** What is answered from samples. */
export interface Sampling {
  readonly samples: Samples;
  /** The operations that are, by their ids, and what they do to a collection. */
  readonly operations: ReadonlyMap<string, Part | undefined>;
  /** Whether no sandbox module says what the document leaves open. */
  readonly isAlone: boolean;
}

// A request on its way through the checks: each stage knows more than the one before, and the
// checks more than the rules.

/** A request before any check. */
export type Incoming = rules.Incoming &
  Context & { readonly operation: DescribedOperation | undefined };

/** A request of somebody known, with sound headers. */
export type Identified = rules.Identified & Incoming;

/** A request that passed every check that needs no stored data. */
export type Exchange = rules.Exchange & Identified & { readonly operation: DescribedOperation };
