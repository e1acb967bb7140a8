import {
  bodyMark,
  isPointed,
  partsOf,
  walkParametersOf,
} from "../../document/extensions/pagination.js";
import type { Pagination } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { pagesName } from "../names/reserved.js";
import { field } from "../print/field.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier } from "../print/printer.js";

/** How lists are walked: one constant for all operations that are walked alike. */
export class Paginations {
  readonly #known = new Map<string, { readonly name: string; readonly pagination: Pagination }>();

  /** The name of the constant that describes a list. */
  name(pagination: Pagination): string {
    const key = keyOf(pagination);
    const known = this.#known.get(key);
    if (known) return known.name;
    const base = pagesName(pagination.style);
    const taken = [...this.#known.values()].filter(({ name }) => name.startsWith(base)).length;
    const name = taken === 0 ? base : `${base}${taken + 1}`;
    this.#known.set(key, { name, pagination });
    return name;
  }

  declarations({ runtime }: EmitContext, module: Module): Code[] {
    return [...this.#known.values()].map(({ name, pagination }) => {
      const fields = Object.entries(walked(pagination)).map(([key, value]) => {
        return value === undefined ? undefined : code`${field(key, value)},`;
      });
      const make = module.value(makers[pagination.style], runtime);
      const described = code`{
  ${fields.filter((each) => each !== undefined)}
}`;
      // Without the marks, a bundle would hold it for the sake of an effect that it does not have.
      const read = partsOf(pagination).some(isPointed)
        ? code`${pure} ${module.value("pointed", runtime)}(${make}, ${described})`
        : code`${pure} ${make}(${described})`;
      const all = walkParametersOf(pagination).some((each) => each.startsWith(bodyMark))
        ? code`${pure} ${module.value("inBody", runtime)}(
  ${read},
)`
        : read;
      return code`const ${identifier(name)} = ${all};`;
    });
  }
}

const pure = code`/* @__PURE__ */`;

/** The runtime's function that makes a pagination of each style. */
const makers = {
  cursor: "byCursor",
  token: "byToken",
  offset: "byOffset",
  page: "byPage",
  url: "byUrl",
  link: "byLink",
} as const;

function keyOf(pagination: Pagination): string {
  return JSON.stringify([pagination.style, walked(pagination)]);
}

/** What a walk goes by. */
function walked(pagination: Pagination): Readonly<Record<string, string | number | undefined>> {
  const { item: _item, iterable: _iterable, style: _style, ...rest } = pagination;
  return rest;
}
