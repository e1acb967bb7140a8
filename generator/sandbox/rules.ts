// What one API does beyond its document, as the author of a sandbox module writes it. Types only.
import type { JsonObject, JsonValue } from "../document/json.js";
import type { CatalogEntry } from "./answers/errors.js";
import type { Random } from "./state/random.js";
import type { Row, Store as WholeStore } from "./state/store.js";

/** The stored rows, in collections that are named as the document's component schemas. */
export type Store = Pick<WholeStore, "visible" | "byId" | "nextId" | "add" | "replace" | "remove">;

/** What a rule may know of an operation. */
export interface Operation {
  /** The operationId; method and path where the document gives none. */
  readonly id: string;
  /** In capitals: `GET`. */
  readonly method: string;
  /** The path as the document writes it: `/pets/{id}`. */
  readonly path: string;
  /** What the operation is about; undefined where the document does not say. */
  readonly resource: Resource | undefined;
}

/** A kind of thing that the API stores. */
export interface Resource {
  /** The word of `x-resource`, or the schema's name. */
  readonly name: string;
  /** The component schema, after which the collection of rows is named. */
  readonly schema: string;
}

/** What is there whatever the request is. */
export interface Surroundings {
  /** The bundled document. */
  readonly document: JsonObject;
  readonly operations: readonly Operation[];
  readonly store: Store;
  /** The values that provoke each error, as the rule `reserved` gave them. */
  readonly reserved: readonly Reserved[];
  /** For whatever a rule has to make up: ids, keys. */
  readonly random: Random;
  /** The sandbox's clock. */
  readonly now: () => Date;
}

/** A request before any check. */
export interface Incoming extends Surroundings {
  readonly request: Request;
  readonly url: URL;
  readonly method: string;
  /** The path below the document's base path; undefined outside it. */
  readonly path: string | undefined;
  /** The operation that method and path name, if there is one. */
  readonly operation: Operation | undefined;
  /** The values of credentials and client headers as they were sent, by their client option's name. */
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

/** A seeded credential, for people to try the sandbox with; `specloom sandbox --help` lists them. */
export interface SeededOption {
  /** The client option that takes the value. */
  readonly option: string;
  readonly value: string;
  /** A few words: "the one valid access token". */
  readonly meaning: string;
}

/** What a rule makes of a row that is being created. */
export interface Creation {
  /** What is stored. A row that others link to, or that is found by a path, needs its `id`. */
  readonly data: JsonObject;
  /** What only this one answer shows. */
  readonly once?: JsonObject;
}

/** A stored row and what a write would make of it. */
export interface Change {
  readonly row: Row;
  readonly after: JsonObject;
}

/** Gives the value of a property that follows from other rows. */
export type Derive = (data: JsonObject, store: Store) => JsonValue;

/**
 * What one API does beyond its document. Each rule may be left out. A rule refuses a request by
 * throwing a `Rejection`; the rules are asked in the order in which they stand here.
 */
export interface Rules {
  /** Values that provoke each error of the document's catalogue. @default none */
  readonly reserved?: (catalog: readonly CatalogEntry[]) => readonly Reserved[];
  /**
   * Who calls; undefined where the credentials are not valid. Asked when what the document demands
   * was sent. @default anybody
   */
  readonly authenticate?: (incoming: Incoming) => Caller | undefined;
  /** Looks at the API's own headers, before the document's checks of headers. */
  readonly checkHeaders?: (incoming: Incoming) => void;
  /** Whether the caller may be here at all. */
  readonly checkAccess?: (incoming: Identified) => void;
  /** Asked for a path that no operation has, before it is refused. */
  readonly checkPath?: (incoming: Identified) => void;
  /** Whether the caller may do this. */
  readonly checkRights?: (incoming: Identified, operation: Operation) => void;
  /** The part of the data that a request may see. Rows that it makes belong to it. @default one part */
  readonly scope?: (options: Incoming["options"]) => string;
  /** The name of the error for a query parameter that is malformed, where it is a special one. */
  readonly malformedParameter?: (name: string) => string | undefined;
  /** The name of the error for identifiers that lead to different resources, by the request's method. */
  readonly disagreement?: (method: string) => string | undefined;
  /** Which rows of a collection a list is about. @default all of the scope */
  readonly narrow?: (exchange: Exchange, rows: readonly Row[]) => readonly Row[];
  /**
   * The cursor of a row in a list whose items lack the property that `x-pagination` makes cursors
   * from. Where several rows share one, a page after it follows the last of them, and a page before
   * it precedes the first. @default such lists take no cursor
   */
  readonly cursor?: (row: Row) => JsonValue;
  /** Looks at what a write would store; `row` is undefined where it makes a new one. */
  readonly checkSave?: (exchange: Exchange, after: JsonObject, row: Row | undefined) => void;
  /** Completes a new row. @default it gets the next id */
  readonly create?: (exchange: Exchange, data: JsonObject) => Creation;
  /** Completes a changed row. */
  readonly update?: (exchange: Exchange, change: Change) => JsonObject;
  /** What a softly deleted row is kept as. */
  readonly remove?: (exchange: Exchange, row: Row) => JsonObject;
  /** Properties that follow from other rows, by schema and property name. */
  readonly derived?: Readonly<Record<string, Readonly<Record<string, Derive>>>>;
  /** Answers of operations that are about no stored rows, by operationId. */
  readonly answers?: Readonly<Record<string, (exchange: Exchange) => JsonValue>>;
  /** What a page of a list tells beside its items. */
  readonly listExtras?: (exchange: Exchange, items: readonly JsonValue[]) => JsonObject;
  /** The name of the error for a link to what is not there, where it is a special one. */
  readonly danglingLink?: string;
  /** What the body of every error holds beside the error. */
  readonly errorExtras?: JsonObject;
}
