// Holds a value against a schema of a document, keyword by keyword, as JSON Schema 2020-12 says. No
// code is made from the schema, so that it runs where `eval` is forbidden.

import { asObject, type JsonValue } from "../json.js";
import type { Document } from "../node.js";
import { Application } from "./application.js";
import { matches, matchesSoon } from "./assertions.js";
import type { Matches, Outcome, Part, Violation, Walk } from "./outcome.js";

const nothing: Outcome = { findings: [], evaluated: new Set() };

/** Schemas that lead back to themselves must not keep anybody busy for long, whoever wrote them. */
const limits = { depth: 200, steps: 100_000 } as const;

/** What of a value does not fit a schema; nothing where it fits. */
export function violationsOf(
  document: Document,
  schema: JsonValue,
  value: JsonValue,
): readonly Violation[] {
  try {
    return new Interpreter(document, { steps: limits.steps }).check(schema, value);
  } catch (error) {
    if (error instanceof TooMuch) return [{ keys: [], text: error.message }];
    throw error;
  }
}

/** How many schemas may still be held against a part of a value. Several checks may share it. */
export interface Effort {
  steps: number;
}

/**
 * The same where neither schema nor value can be trusted to end soon; nothing, too, where that takes more than the
 * effort that is left.
 */
export function violationsSoon(
  document: Document,
  schema: JsonValue,
  value: JsonValue,
  effort: Effort,
): readonly Violation[] {
  try {
    return new Interpreter(document, effort, matchesSoon).check(schema, value);
  } catch (error) {
    if (error instanceof TooMuch) return [];
    throw error;
  }
}

/** Ends a check that would not end in time. */
class TooMuch extends Error {}

class Interpreter implements Walk {
  readonly #document: Document;
  readonly #effort: Effort;
  readonly matches: Matches;

  constructor(document: Document, effort: Effort, using = matches) {
    this.#document = document;
    this.#effort = effort;
    this.matches = using;
  }

  check(schema: JsonValue, value: JsonValue): readonly Violation[] {
    const { findings } = this.apply(schema, { value, keys: [], under: [] });
    const telling = findings.filter(({ combines }) => !combines);
    return (telling.length > 0 ? telling : findings).map(({ keys, text }) => ({ keys, text }));
  }

  apply(schema: JsonValue | undefined, part: Part): Outcome {
    if (schema === false) {
      const finding = { keys: part.keys, text: "boolean schema is false", combines: false };
      return { findings: [finding], evaluated: nothing.evaluated };
    }
    const object = asObject(schema);
    if (!object) return nothing;
    if (this.#effort.steps <= 0) throw new TooMuch("takes too long to check");
    this.#effort.steps -= 1;
    if (part.keys.length > limits.depth) throw new TooMuch("is nested too deeply");
    return new Application(this, object, part).run();
  }

  /** Follows a reference. One that leads back without a step into the value says nothing new. */
  follow(ref: string, part: Part): Outcome {
    const schema = this.#document.lookUp(ref);
    if (schema === undefined || part.under.includes(schema)) return nothing;
    return this.apply(schema, { ...part, under: [...part.under, schema] });
  }
}
