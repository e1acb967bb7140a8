import { upperFirst, withArticle } from "../../document/casing.js";
import { isOptional } from "../../document/extensions/recursion.js";
import { child, entriesOf, type JsonValue } from "../../document/json.js";
import type { Parameter, Recursion } from "../../model/model.js";
import type { Signature, TypeName } from "../calls/signature.js";
import { isDeclaredForPath } from "../calls/signature-code.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import {
  type Code,
  code,
  comment,
  identifier,
  join,
  list,
  nothing,
  Tag,
} from "../print/printer.js";
import { documentation } from "../types/documentation.js";
import type { TypeContext } from "../types/rewrite.js";
import type { SchemaProperty } from "../types/schemas.js";
import type { Direction } from "../types/usage.js";

/** `types.ts`: a type for each component schema, and for what operations declare inline. */
export function emitTypes(context: EmitContext): Module {
  const module = new Module();
  for (const [name, schema] of context.api.document.schemas) {
    if (context.usage.isLeveled(name)) module.add(emitLeveledAlias(context, name, schema, module));
    else emitSchema(context, name, schema, module);
  }
  for (const signature of context.signatures.values()) {
    emitOperationTypes(context, signature, module);
  }
  if (context.api.recursion) module.type("RecursionLevel", "./levels.js");
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
  const { document } = context.api;
  for (const [name, written] of document.schemas) {
    if (!context.usage.isLeveled(name)) continue;
    const schema = document.follow(written);
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
  const properties = entriesOf(child(schema, "properties")).flatMap(
    ([key, value]): SchemaProperty[] => {
      const first = Number(child(value, recursion.property) ?? recursion.minimum);
      if (first > level) return [];
      // What a linked resource holds changes with each level.
      const link = context.types.namesLevels(value);
      if (first < level && !link) return [];
      return [
        {
          name: key,
          schema: value,
          required: !isOptional(value),
          doc: comment(...documentation(value)),
          context: { direction: "response", ...(link ? { level: level - first } : {}) },
        },
      ];
    },
  );
  const base =
    level === recursion.minimum ? nothing : code` extends ${identifier(`${own}${level - 1}`)}`;
  const about = comment(`${upperFirst(withArticle(own))} at recursion level ${level}.`);
  return code`${about}export interface ${identifier(`${own}${level}`)}${base} ${context.types.object(properties)}`;
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
  return code`${comment(...documentation(schema))}${head} = {
  ${cases}
}[L];`;
}

function emitSchema(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  module: Module,
): void {
  const { names, usage } = context;
  const own = names.schemas.get(name) ?? name;
  const level = usage.carriesLevels(name) ? { level: "L" as const } : {};
  const type = { owner: name, direction: usage.mainDirection(name), ...level };
  module.add(declare(context, own, schema, type));
  if (!usage.hasRequestForm(name)) return;
  const sent = names.requests.get(name) ?? own;
  module.add(
    declare(context, sent, schema, { owner: name, direction: "request" }, "As it is sent."),
  );
}

/** An interface where the type is an object literal, else an alias. */
function declare(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  type: TypeContext,
  note?: string,
): Code {
  const { text, isObject } = context.types.type(schema, type);
  const doc = comment(...documentation(schema), note);
  const fallback = context.api.recursion?.default ?? 0;
  const generic = type.level === "L";
  const parameters = generic ? code`<L extends RecursionLevel = ${fallback}>` : nothing;
  const head = code`${identifier(name)}${parameters}`;
  return isObject
    ? code`${doc}export interface ${head} ${text}`
    : code`${doc}export type ${head} =${text.inline === undefined ? code` ${text}` : list("body", [text])};`;
}

function emitOperationTypes(context: EmitContext, signature: Signature, module: Module): void {
  const { names, body, answer } = signature;
  emitPath(context, signature, module);
  emitParams(context, signature, module);
  const add = (type: TypeName | undefined, direction: Direction, note: string): void => {
    if (type?.declares === undefined) return;
    const schemas = type.declares.map((node) => node?.value ?? {});
    const schema = schemas.length === 1 ? schemas[0] : { anyOf: schemas };
    module.add(declare(context, type.name, schema, { direction }, note));
  };
  if (body?.kind === "json" || body?.kind === "form") {
    add(body.type, "request", `The body of ${names.function}.`);
  }
  if (answer.accept === "json") add(answer.type, "response", `What ${names.function} answers.`);
  if (signature.iterable) add(answer.item, "response", `One item of ${names.function}.`);
}

function emitPath(context: EmitContext, { names, path }: Signature, module: Module): void {
  const properties = path
    .filter(({ parameter }) => isDeclaredForPath(parameter))
    .map(({ parameter }) => parameterProperty(parameter.name, parameter));
  if (properties.length === 0) return;
  const about = comment(`Path parameters of ${names.function}.`);
  const name = identifier(`${names.type}Path`);
  module.add(code`${about}export interface ${name} ${context.types.object(properties)}`);
}

function emitParams(context: EmitContext, { names, params }: Signature, module: Module): void {
  if (!params) return;
  const properties = params.properties.map(({ property, parameter }) => {
    return parameterProperty(property, parameter);
  });
  const about = comment(`The parameters of ${names.function}.`);
  const name = identifier(params.type);
  module.add(code`${about}export interface ${name} ${context.types.object(properties)}`);
}

function parameterProperty(name: string, parameter: Parameter): SchemaProperty {
  const schema = parameter.schema?.value;
  const [text, ...rest] = documentation(schema);
  const deprecated = parameter.deprecated ? [new Tag("deprecated")] : [];
  return {
    name,
    schema,
    required: parameter.required,
    doc: comment(parameter.description ?? text, ...rest, ...deprecated),
    context: { direction: "request" },
  };
}

function levelsOf({ minimum, maximum }: Recursion): number[] {
  return Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
}
