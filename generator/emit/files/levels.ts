import { upperFirst, withArticle } from "../../document/casing.js";
import { isOptional } from "../../document/extensions/recursion.js";
import { child, entriesOf, type JsonValue } from "../../document/json.js";
import type { Recursion } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import { type Code, code, comment, identifier, join, nothing } from "../print/printer.js";
import { documentation } from "../types/documentation.js";
import type { SchemaProperty } from "../types/schemas.js";
import { fromSchemas } from "./declare.js";

/** `levels.ts`: the interfaces of each leveled schema, one per level, each extending the last. */
export function emitLevels(context: EmitContext): Module | undefined {
  const { recursion } = context.api;
  if (!recursion) return undefined;
  const module = new Module();
  const levels = levelsOf(context);
  const union = join(
    levels.map((level) => code`${level}`),
    " | ",
  );
  module.add(code`${comment("How deep an answer goes.")}export type RecursionLevel = ${union};`);
  const { document } = context.api;
  for (const [name, written] of document.schemas) {
    if (!context.usage.isLeveled(name)) continue;
    const schema = document.follow(written);
    for (const level of levels) {
      module.add(emitLevel(context, name, schema, recursion, level, module));
    }
  }
  return module;
}

export function levelsOf({ api }: EmitContext): number[] {
  const { minimum, maximum } = api.recursion ?? { minimum: 0, maximum: -1 };
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}

/** `Voucher3`: what level 3 adds to `Voucher2`. Linked resources are typed at what remains. */
function emitLevel(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  recursion: Recursion,
  level: number,
  module: Module,
): Code {
  const own = context.names.schemas.get(name) ?? name;
  const properties = entriesOf(child(schema, "properties")).flatMap(([key, value]) => {
    return levelProperty(context, key, value, recursion, level, module) ?? [];
  });
  const isFirst = level === recursion.minimum;
  const before = isFirst ? nothing : identifier(`${own}${level - 1}`);
  const about = comment(`${upperFirst(withArticle(own))} at recursion level ${level}.`);
  const type = identifier(`${own}${level}`);
  // An interface that adds nothing would say the same in more words.
  if (!isFirst && properties.length === 0) return code`${about}export type ${type} = ${before};`;
  const base = isFirst ? nothing : code` extends ${before}`;
  return code`${about}export interface ${type}${base} ${context.types.object(properties)}`;
}

/** A property where it comes in, or holds more than at the level before. */
function levelProperty(
  context: EmitContext,
  name: string,
  schema: JsonValue,
  { property, minimum }: Recursion,
  level: number,
  module: Module,
): SchemaProperty | undefined {
  const first = Number(child(schema, property) ?? minimum);
  if (first > level) return undefined;
  // What a linked resource holds changes with each level.
  const link = context.types.namesLevels(schema);
  if (first < level && !link) return undefined;
  const at = link ? { level: level - first } : {};
  return {
    name,
    schema,
    required: !isOptional(schema),
    doc: comment(...documentation(schema)),
    context: { direction: "response", use: fromSchemas(module), ...at },
  };
}
