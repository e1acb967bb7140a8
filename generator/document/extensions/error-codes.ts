// `x-error-codes`: at the root a catalogue of codes, which are integers or texts, where they stand in an
// error body, and sets of them; on an operation those that it may answer with, as a list of names or as the
// name of a set.
import { asString, isObject, type JsonValue, unescapeKey } from "../json.js";
import type { Node } from "../node.js";
import { covers } from "../openapi.js";
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

/** `unknown` is what clients call a code that they do not know. */
export const codeName: Field = matching(
  /^(?!unknown$)[A-Za-z][A-Za-z0-9_]*$/,
  "an identifier such as not_found, other than unknown",
);

export const entryShape: Shape = {
  code: {
    accepts: (value) => Number.isInteger(value) || someText.accepts(value),
    write: "an integer or a text",
    schema: { anyOf: [{ type: "integer" }, someText.schema] },
  },
  name: optional(codeName),
  status: optional(errorStatus),
  description: optional(someText),
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
  /** A text that may be a name is its own, where none is written. Empty for a code without a name. */
  readonly name: string;
  /** Undefined for a code that may come with any status. */
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
    entries: node.list("catalog").map((entry) => {
      const code = entry.read("code");
      const name = entry.read("name") ?? (codeName.accepts(code) ? code : undefined);
      const [status, description] = [entry.read("status"), entry.text("description")];
      return { node: entry, code, name: asString(name) ?? "", status, description };
    }),
    sets: node.map("sets").map(([name, set]) => ({ node: set, name, names: set.items() })),
  };
}

/** Whether a code may come with a status as a document writes it. */
export function mayComeWith(
  { status }: { readonly status: JsonValue | undefined },
  written: string,
): boolean {
  return status === undefined || covers(written, Number(status));
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

/** Undefined where the operation says nothing, and so may answer with any code of the catalogue. */
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
