// `x-error-codes`: at the root a catalogue of codes and where they stand in an error body; on an
// operation the names of those that it may answer with.
import { asArray, asString, type JsonValue, unescapeKey } from "../json.js";
import type { Node } from "../node.js";
import { aList, type Field, matching, optional, type Shape, someText } from "./shape.js";

export const errorCodesKey = "x-error-codes";

const pointer = optional(
  matching(/^(\/([^~/]|~[01])+)+$/, "a JSON Pointer into the error body, such as /error/code"),
);

export const catalogShape: Shape = {
  code: pointer,
  name: pointer,
  message: pointer,
  catalog: { ...aList, write: "a list of codes" },
};

const errorStatus: Field = {
  accepts: (value) => Number.isInteger(value) && Number(value) >= 400 && Number(value) <= 599,
  write: "an HTTP status from 400 to 599",
};

export const entryShape: Shape = {
  code: { accepts: Number.isInteger, write: "an integer" },
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
  if (node === undefined || typeof node.value !== "object" || Array.isArray(node.value)) {
    return undefined;
  }
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
  };
}

/** `/error/code` as keys. */
function keysAt(node: Node, key: string): readonly string[] | undefined {
  return node.text(key)?.split("/").slice(1).map(unescapeKey);
}

/** The names of codes that an operation lists. */
export function errorNamesOf(operation: Node): string[] {
  const names = asArray(operation.read(errorCodesKey)).map(asString);
  return names.filter((name) => name !== undefined);
}
