// A request on its way through the checks: each stage knows more than the one before.
import type { JsonObject, JsonValue } from "../document/json.js";
import type { CatalogEntry } from "./answers/errors.js";
import type { Validators } from "./checks/validation.js";
import type { Api, Operation } from "./describe/api.js";
import type { Row, Seed, Store } from "./state/store.js";

/** All that outlives a request. */
export interface Context {
  readonly api: Api;
  readonly rules: Rules;
  readonly seed: Seed;
  readonly store: Store;
  readonly validators: Validators;
  /** Values that provoke each error of the catalogue. */
  readonly reserved: readonly Reserved[];
  readonly requireTls: boolean;
  readonly now: () => Date;
}

/** A request before any check. */
export interface Incoming extends Context {
  readonly request: Request;
  readonly url: URL;
  readonly method: string;
  /** The path below the base path; undefined outside it. */
  readonly path: string | undefined;
  /** The operation that method and path name, if there is one. */
  readonly operation: Operation | undefined;
  /** Values of credentials and client headers as they were sent, by their option's name. */
  readonly options: ReadonlyMap<string, string>;
}

/** Whom the credentials stand for. */
export interface Caller {
  readonly id: number | string;
}

/** A request of somebody known, with sound headers. */
export interface Identified extends Incoming {
  readonly caller: Caller;
  /** Header parameters by lower-case name, defaults filled in. */
  readonly headers: ReadonlyMap<string, JsonValue>;
}

/** A request that passed every check that needs no stored data. */
export interface Exchange extends Identified {
  readonly operation: Operation;
  /** The part of the data that the request may see; "" where data have no parts. */
  readonly scope: string;
  /** How deep the answer goes; infinite without recursion levels. */
  readonly level: number;
  readonly pathParams: JsonObject;
  /** Query parameters by name, defaults filled in. */
  readonly query: JsonObject;
  readonly body: JsonObject | undefined;
}

/** A value that provokes an error on demand. */
export interface Reserved {
  /** The client option that takes the value. */
  readonly option: string;
  readonly value: string;
  readonly error: CatalogEntry;
}

/** A seeded credential, for people to try the sandbox with. */
export interface SeededOption {
  readonly option: string;
  readonly value: string;
  readonly meaning: string;
}

/** What a rule adds to a row that is being made. */
export interface Creation {
  readonly data: JsonObject;
  /** What only this one answer shows. */
  readonly once?: JsonObject;
}

/** A stored row and what a write would make of it. */
export interface Change {
  readonly row: Row;
  readonly after: JsonObject;
}

/** What one API does beyond its document. A rule refuses by throwing a `Rejection`. */
export interface Rules {
  readonly seed: () => Seed;
  readonly options: readonly SeededOption[];
  /** Values that provoke each error of a catalogue. */
  readonly reserved: (catalog: readonly CatalogEntry[]) => readonly Reserved[];
  /** Who calls; undefined where the credentials are not valid. */
  readonly authenticate: (incoming: Incoming) => Caller | undefined;
  readonly checkHeaders?: (incoming: Incoming) => void;
  readonly checkAccess?: (incoming: Identified) => void;
  /** Called for a path that no operation has. */
  readonly checkPath?: (incoming: Identified) => void;
  readonly checkRights?: (incoming: Identified, operation: Operation) => void;
  readonly scope?: (options: Incoming["options"]) => string;
  /** The error for a query parameter that is malformed, where it is a special one. */
  readonly malformedParameter?: (name: string) => string | undefined;
  /** The error for identifiers that lead to different resources, where it is a special one. */
  readonly disagreement?: (method: string) => string | undefined;
  /** Which rows of a collection a list is about. */
  readonly narrow?: (exchange: Exchange, rows: readonly Row[]) => readonly Row[];
  readonly checkSave?: (exchange: Exchange, after: JsonObject, row: Row | undefined) => void;
  readonly create?: (exchange: Exchange, data: JsonObject) => Creation;
  readonly update?: (exchange: Exchange, change: Change) => JsonObject;
  readonly remove?: (exchange: Exchange, row: Row) => JsonObject;
  /** Properties that follow from other rows, by schema and name. */
  readonly derived?: Readonly<Record<string, Readonly<Record<string, Derive>>>>;
  /** Operations that are about no stored rows, by operationId. */
  readonly answers?: Readonly<Record<string, (exchange: Exchange) => JsonValue>>;
  readonly listExtras?: (exchange: Exchange, items: readonly JsonValue[]) => JsonObject;
  /** The error for a link to what is not there, where it is a special one. */
  readonly danglingLink?: string;
  readonly errorExtras?: JsonObject;
}

export type Derive = (data: JsonObject, store: Store) => JsonValue;
