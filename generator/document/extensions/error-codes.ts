// `x-error-codes`: at the root a catalogue of codes, where they stand in an error body, and sets of
// them; on an operation those that it may answer with, as a list of names or as the name of a set.
import { asString, isObject, type JsonValue, unescapeKey } from "../json.js";
import type { Node } from "../node.js";
import {
  aList,
  anObject,
  camelCaseName,
  type Field,
  matching,
  optional,
  type Shape,
  someText,
} from "./shape.js";

export const errorCodesKey = "x-error-codes";

const pointer = optional(
  matching(/^(\/([^~/]|~[01])+)+$/, "a JSON Pointer into the error body, such as /error/code"),
);

export const catalogShape: Shape = {
  code: pointer,
  name: pointer,
  message: pointer,
  catalog: { ...aList, write: "a list of codes" },
  sets: optional({
    ...anObject,
    write: "an object with a list of names of the catalog for each set",
  }),
};

/** Keys of which one is there where the extension is meant to be ours. */
export const catalogMarks = ["catalog", "code"] as const;

export const setName: Field = {
  ...camelCaseName,
  write: "a camelCase identifier such as changeLog",
};

export const namesOfSet: Field = {
  accepts: (value) => Array.isArray(value) && value.length > 0,
  write: "a list of names of the catalog",
  schema: { type: "array", minItems: 1, items: { type: "string" } },
};

const errorStatus: Field = {
  accepts: (value) => Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599,
  write: "an HTTP status from 400 to 599",
  schema: { type: "integer", minimum: 400, maximum: 599 },
};

export const entryShape: Shape = {
  code: { accepts: Number.isInteger, write: "an integer", schema: { type: "integer" } },
  name: matching(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/, "a snake_case identifier such as not_found"),
  status: errorStatus,
  description: someText,
};

export interface ErrorCatalog {
  readonly node: Node;
  /** The keys that lead to the code in a body; undefined where the HTTP status is the code. */
  readonly code: readonly string[] | undefined;
  /** The keys that lead to the code's name in a body. */
  readonly name: readonly string[] | undefined;
  /** The keys that lead to the message for people. */
  readonly message: readonly string[] | undefined;
  readonly entries: readonly CatalogEntry[];
  readonly sets: readonly ErrorSet[];
}

/** Names of codes that operations refer to together. */
export interface ErrorSet {
  readonly node: Node;
  readonly name: string;
  /** The names of its codes, each of which may be anything. */
  readonly names: readonly Node[];
}

/** An entry as it is written, which may be anything. */
export interface CatalogEntry {
  readonly node: Node;
  readonly code: JsonValue | undefined;
  readonly name: string;
  readonly status: JsonValue | undefined;
  readonly description: string | undefined;
}

/** The catalogue of a document as far as it can be read; undefined without one. */
export function readErrorCatalog(root: Node): ErrorCatalog | undefined {
  const node = root.at(errorCodesKey);
  if (node === undefined || !isObject(node.value)) return undefined;
  if (catalogMarks.every((key) => node.at(key) === undefined)) return undefined;
  return {
    node,
    code: keysAt(node, "code"),
    name: keysAt(node, "name"),
    message: keysAt(node, "message"),
    entries: node.list("catalog").map((entry) => ({
      node: entry,
      code: entry.read("code"),
      name: entry.text("name") ?? "",
      status: entry.read("status"),
      description: entry.text("description"),
    })),
    sets: node.map("sets").map(([name, set]) => ({ node: set, name, names: set.items() })),
  };
}

/** `/error/code` as keys. */
function keysAt(node: Node, key: string): readonly string[] | undefined {
  return node.text(key)?.split("/").slice(1).map(unescapeKey);
}

/** What an operation says of the codes that it may answer with. */
export interface OperationCodes {
  readonly node: Node;
  /** The name of a set; undefined where the operation has a list of its own. */
  readonly set: string | undefined;
  /** The names of the codes, where they are written; none where there is no such set. */
  readonly names: readonly Node[];
}

/** Undefined where the operation says nothing. */
export function readOperationCodes(
  operation: Node,
  { sets }: ErrorCatalog,
): OperationCodes | undefined {
  const node = operation.at(errorCodesKey);
  if (node === undefined) return undefined;
  const set = asString(node.value);
  if (set === undefined) return { node, set, names: node.items() };
  return { node, set, names: sets.find(({ name }) => name === set)?.names ?? [] };
}
