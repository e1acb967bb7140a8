import type { Pointer } from "../document/json.js";
import type { Node } from "../document/node.js";
import { compositions } from "../document/schemas.js";

/** A schema whose references are being followed. */
interface Step {
  readonly pointer: Pointer;
  /** Those that are still to be followed. */
  readonly references: Node[];
}

/**
 * The references by which a type would be an alternative, a part or an item of itself, which no
 * type of openapi-typescript can be. A circle is fine where it leads through a property.
 */
export class Circles {
  readonly #closing = new Set<Pointer>();
  readonly #done = new Set<Pointer>();

  /** Whether a reference closes a circle of those that were followed. */
  isClosedBy(reference: Node): boolean {
    return this.#closing.has(reference.pointer);
  }

  /** Follows a schema's references, on a stack of its own: a document has room for very many. */
  follow(start: Node): void {
    if (this.#done.has(start.pointer)) return;
    const open = new Set([start.pointer]);
    const steps: Step[] = [stepOf(start)];
    for (let step = steps.at(-1); step; step = steps.at(-1)) {
      const reference = step.references.pop();
      const target = reference?.target;
      if (reference === undefined) {
        steps.pop();
        open.delete(step.pointer);
        this.#done.add(step.pointer);
      } else if (target && open.has(target.pointer)) {
        this.#closing.add(reference.pointer);
      } else if (target && !this.#done.has(target.pointer)) {
        open.add(target.pointer);
        steps.push(stepOf(target));
      }
    }
  }
}

function stepOf(schema: Node): Step {
  const references: Node[] = [];
  collect(schema, references);
  return { pointer: schema.pointer, references: references.reverse() };
}

/** The references that a schema's type consists of. */
function collect(schema: Node, references: Node[]): void {
  if (schema.ref !== undefined) {
    references.push(schema);
    return;
  }
  const parts = [...compositions, "prefixItems"].flatMap((key) => schema.list(key));
  const items = schema.at("items");
  for (const part of items ? [...parts, items] : parts) collect(part, references);
}
