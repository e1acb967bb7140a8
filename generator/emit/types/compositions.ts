// Which schemas a schema's type is put together from: by allOf, oneOf, anyOf or a bare reference,
// not by what its properties and items hold. TypeScript refuses an alias that is a part of itself.

import { asArray, child, type JsonValue, refOf, schemaName } from "../../document/json.js";
import type { Document } from "../../document/node.js";
/** A part is in every value of a type, an alternative in some. */
export type Position = "part" | "alternative";

interface Member {
  readonly name: string;
  readonly position: Position;
}

export class Compositions {
  readonly #members = new Map<string, readonly Member[]>();
  readonly #order = new Map<string, number>();
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor({ schemas }: Document) {
    for (const [index, [name, schema]] of schemas.entries()) {
      this.#order.set(name, index);
      this.#members.set(name, membersOf(schema, "alternative"));
    }
  }

  /** Whether one schema's type has another one in it. */
  leadsTo(from: string, to: string): boolean {
    return this.#reach(from, undefined).has(to);
  }

  /**
   * Whether `owner` may name `member` as an alternative. Of schemas that are alternatives of each
   * other the first one does so.
   */
  mayName(owner: string, member: string): boolean {
    if (!this.#reach(member, "alternative").has(owner)) return true;
    return (this.#order.get(owner) ?? 0) < (this.#order.get(member) ?? 0);
  }

  #reach(from: string, only: Position | undefined): ReadonlySet<string> {
    const key = `${only} ${from}`;
    const known = this.#reached.get(key);
    if (known) return known;
    const reached = new Set<string>();
    const pending = [from];
    for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
      for (const member of this.#members.get(name) ?? []) {
        if (reached.has(member.name) || (only !== undefined && member.position !== only)) continue;
        reached.add(member.name);
        pending.push(member.name);
      }
    }
    this.#reached.set(key, reached);
    return reached;
  }
}

function membersOf(schema: JsonValue, position: Position): Member[] {
  const ref = refOf(schema);
  if (ref !== undefined) {
    const name = schemaName(ref);
    return name === undefined ? [] : [{ name, position }];
  }
  const parts = asArray(child(schema, "allOf")).flatMap((part) => membersOf(part, "part"));
  const alternatives = ["anyOf", "oneOf"].flatMap((key) => asArray(child(schema, key)));
  return [...parts, ...alternatives.flatMap((each) => membersOf(each, position))];
}
