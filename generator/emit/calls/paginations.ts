import type { Pagination } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier, literal } from "../print/printer.js";

/** How lists are walked: one constant for all operations that are walked alike. */
export class Paginations {
  readonly #known = new Map<string, { readonly name: string; readonly pagination: Pagination }>();

  /** The name of the constant that describes a list. */
  name(pagination: Pagination): string {
    const key = keyOf(pagination);
    const known = this.#known.get(key);
    if (known) return known.name;
    const base = pagination.style === "cursor" ? "cursorPages" : "offsetPages";
    const taken = [...this.#known.values()].filter(({ name }) => name.startsWith(base)).length;
    const name = taken === 0 ? base : `${base}${taken + 1}`;
    this.#known.set(key, { name, pagination });
    return name;
  }

  declarations({ runtime }: EmitContext, module: Module): Code[] {
    return [...this.#known.values()].map(({ name, pagination }) => {
      const fields =
        pagination.style === "cursor" ? cursorFields(pagination) : offsetFields(pagination);
      return code`const ${identifier(name)}: ${module.type("Pagination", runtime)} = {
  ${fields.map((each) => code`${each},`)}
};`;
    });
  }
}

function keyOf(pagination: Pagination): string {
  const { item: _item, limit: _limit, iterable: _iterable, ...rest } = pagination;
  return JSON.stringify(rest);
}

function cursorFields(pagination: Pagination & { style: "cursor" }): Code[] {
  const { items, hasMore, from, after, before } = pagination;
  return [
    code`style: "cursor"`,
    code`items: ${literal(items)}`,
    code`hasMore: ${literal(hasMore)}`,
    code`from: ${literal(from)}`,
    code`after: ${literal(after)}`,
    ...(before === undefined ? [] : [code`before: ${literal(before)}`]),
  ];
}

function offsetFields({ items, offset, total }: Pagination & { style: "offset" }): Code[] {
  return [
    code`style: "offset"`,
    code`items: ${literal(items)}`,
    code`offset: ${literal(offset)}`,
    code`total: ${literal(total)}`,
  ];
}
