// Checks values against schemas of the document, where they stand in it.
import { escapeKey, type JsonValue } from "../../document/json.js";
import type { Document, Node } from "../../document/node.js";
import { schemaAt } from "../../document/schemas.js";
import { violationsOf } from "../../document/validation/interpreter.js";
import type { Violation } from "../../document/validation/outcome.js";

export type { Violation } from "../../document/validation/outcome.js";

export class Validators {
  readonly #document: Document;

  constructor(document: Document) {
    this.#document = document;
  }

  /** What of a value does not fit a schema; nothing where it fits. */
  check(schema: Node, value: JsonValue): readonly Violation[] {
    return violationsOf(this.#document, schema.value, value);
  }
}

/** Whether what a request lacks is a property that only answers have. */
export function isOfAnswers(schema: Node, { keys, text }: Violation): boolean {
  const pointer = keys.map((key) => `/${escapeKey(key)}`).join("");
  return text === "is missing" && schemaAt(schema, pointer)?.keyword("readOnly") === true;
}
