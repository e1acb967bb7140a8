// Checks values against schemas of the document, where they stand in it.
import type { JsonObject, JsonValue } from "../../document/json.js";
import { Document } from "../../document/node.js";
import type { Place } from "../describe/place.js";
import { violationsOf } from "./schema/interpreter.js";
import type { Violation } from "./schema/outcome.js";

export type { Violation } from "./schema/outcome.js";

export class Validators {
  readonly #document: Document;

  constructor(document: JsonObject) {
    this.#document = new Document(document);
  }

  /** What of a value does not fit a schema; nothing where it fits. */
  check(schema: Place, value: JsonValue): readonly Violation[] {
    return violationsOf(this.#document, schema.value, value);
  }
}
