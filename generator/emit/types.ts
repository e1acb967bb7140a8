import { child, entriesOf, find, valueAt } from "../document.js";
import type { JsonValue, Recursion } from "../model.js";
import type { EmitContext } from "./context.js";
import { Module } from "./module.js";
import { type Code, code, comment, identifier, join, nothing, Tag } from "./printer.js";
import { documentation, type Property } from "./schemas.js";
import { type Signature, signatureOf, type TypeName } from "./signature.js";
import type { Direction } from "./usage.js";

/** `types.ts`: a type for each component schema, and for what operations declare inline. */
export function emitTypes(context: EmitContext): Module {
  const module = new Module();
  const schemas = entriesOf(child(child(context.document, "components"), "schemas"));
  for (const [name] of schemas) {
    const schema = valueAt(context.document, pointerTo(name));
    if (context.usage.isLeveled(name)) module.add(emitLeveledAlias(context, name, schema, module));
    else emitSchema(context, name, schema, module);
  }
  for (const operation of context.api.operations) {
    emitOperationTypes(context, signatureOf(context, operation), module);
  }
  if (context.api.recursion) module.type("RecursionLevel", "./levels.js");
  const helpers = context.types.helpers();
  if (String(helpers) !== "") module.add(helpers);
  return module;
}

/** `levels.ts`: the interfaces of each leveled schema, one per level, each extending the last. */
export function emitLevels(context: EmitContext): Module | undefined {
  const { recursion } = context.api;
  if (!recursion) return undefined;
  const module = new Module();
  const levels = levelsOf(recursion);
  const union = join(
    levels.map((level) => code`${level}`),
    " | ",
  );
  module.add(code`${comment("How deep an answer goes.")}export type RecursionLevel = ${union};`);
  for (const [name] of entriesOf(child(child(context.document, "components"), "schemas"))) {
    if (!context.usage.isLeveled(name)) continue;
    const schema = find(context.document, pointerTo(name)).value;
    for (const level of levels) module.add(emitLevel(context, name, schema, recursion, level));
  }
  return module;
}

/** `Voucher3`: what level 3 adds to `Voucher2`. Linked resources are typed at what remains. */
function emitLevel(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  recursion: Recursion,
  level: number,
): Code {
  const own = context.names.schemas.get(name) ?? name;
  const properties = entriesOf(child(schema, "properties")).flatMap(([key, value]): Property[] => {
    const first = Number(child(value, recursion.property) ?? recursion.minimum);
    const link = leadsToLevels(context, value);
    if (first > level || (first < level && !link)) return [];
    return [
      {
        name: key,
        schema: value,
        required: child(value, "x-optional") !== true,
        doc: comment(...documentation(context.document, value)),
        context: { direction: "response", ...(link ? { level: level - first } : {}) },
      },
    ];
  });
  const base =
    level === recursion.minimum ? nothing : code` extends ${identifier(`${own}${level - 1}`)}`;
  const about = comment(`A ${own} at recursion level ${level}.`);
  return code`${about}export interface ${identifier(`${own}${level}`)}${base} ${context.types.object(properties)}`;
}

/** Whether a property holds a resource whose properties have levels. */
function leadsToLevels(context: EmitContext, schema: JsonValue): boolean {
  const text = String(context.types.type(schema, { direction: "response", level: 0 }).text);
  return text !== String(context.types.type(schema, { direction: "response" }).text);
}

/** `Voucher<L>`, which picks the interface of a level. */
function emitLeveledAlias(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  module: Module,
): Code {
  const own = context.names.schemas.get(name) ?? name;
  const { recursion } = context.api;
  if (!recursion) return nothing;
  const cases = levelsOf(recursion).map((level) => {
    return code`${level}: ${module.type(`${own}${level}`, "./levels.js")};`;
  });
  const head = code`export type ${identifier(own)}<L extends RecursionLevel = ${recursion.default}>`;
  return code`${comment(...documentation(context.document, schema))}${head} = {
  ${cases}
}[L];`;
}

function emitSchema(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  module: Module,
): void {
  const own = context.names.schemas.get(name) ?? name;
  const main = context.usage.mainDirection(name);
  const carries = context.usage.carriesLevels(name);
  module.add(declare(context, own, schema, main, carries));
  if (!context.usage.hasRequestForm(name)) return;
  module.add(declare(context, `${own}Request`, schema, "request", false, "As it is sent."));
}

/** An interface where the type is an object literal, else an alias. */
function declare(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  direction: Direction,
  generic: boolean,
  note?: string,
): Code {
  const level = generic ? { level: "L" as const } : {};
  const { text, isObject } = context.types.type(schema, { direction, ...level });
  const doc = comment(...documentation(context.document, schema), note);
  const fallback = context.api.recursion?.default ?? 0;
  const parameters = generic ? code`<L extends RecursionLevel = ${fallback}>` : nothing;
  const head = code`${identifier(name)}${parameters}`;
  return isObject
    ? code`${doc}export interface ${head} ${text}`
    : code`${doc}export type ${head} = ${text};`;
}

function emitOperationTypes(context: EmitContext, signature: Signature, module: Module): void {
  const { params, body, answer } = signature;
  if (params) module.add(emitParams(context, signature, params.type));
  const named: [TypeName | undefined, Direction, string][] = [
    [body?.type, "request", `The body of ${signature.names.function}.`],
    [
      answer.accept === "json" ? answer.type : undefined,
      "response",
      `What ${signature.names.function} answers.`,
    ],
    [
      signature.iterable ? answer.item : undefined,
      "response",
      `One item of ${signature.names.function}.`,
    ],
  ];
  for (const [type, direction, note] of named) {
    if (type?.declares === undefined) continue;
    const schema = type.declares === "" ? undefined : valueAt(context.document, type.declares);
    module.add(declare(context, type.name, schema, direction, false, note));
  }
}

function emitParams(context: EmitContext, signature: Signature, name: string): Code {
  const properties = signature.operation.parameters
    .filter((parameter) => parameter.in !== "path")
    .map((parameter): Property => {
      const schema =
        parameter.schema === undefined ? undefined : valueAt(context.document, parameter.schema);
      const own = documentation(context.document, schema).slice(1);
      const deprecated = parameter.deprecated ? [new Tag("deprecated")] : [];
      return {
        name: parameter.name,
        schema,
        required: parameter.required,
        doc: comment(parameter.description, ...own, ...deprecated),
        context: { direction: "request" },
      };
    });
  const about = comment(`The parameters of ${signature.names.function}.`);
  return code`${about}export interface ${identifier(name)} ${context.types.object(properties)}`;
}

function levelsOf({ minimum, maximum }: Recursion): number[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}

function pointerTo(name: string): string {
  return `#/components/schemas/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
