import type { JsonValue } from "../../document/json.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { assigned, type Code, code, comment, identifier, nothing } from "../print/printer.js";
import { documentation } from "../types/documentation.js";
import type { TypeContext } from "../types/rewrite.js";

/** The type of a schema under a name: an interface where it is an object literal, else an alias. */
export function declare(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  type: TypeContext,
  module: Module,
  note?: string,
): Code {
  const { text, isObject } = context.types.type(schema, type);
  const doc = comment(...documentation(schema), note);
  const head = code`${identifier(name)}${type.level === "L" ? levelParameter(context, module) : nothing}`;
  return isObject
    ? code`${doc}export interface ${head} ${text}`
    : code`${doc}export type ${head} =${assigned(text)};`;
}

/** `<L extends RecursionLevel = 3>`, for a type whose parts have levels. */
export function levelParameter({ api }: EmitContext, module: Module): Code {
  const level = module.type("RecursionLevel", "./levels.js");
  return code`<L extends ${level} = ${api.recursion?.default ?? 0}>`;
}

/** Imports the types of component schemas that other types name. */
export function fromSchemas(module: Module): (name: string) => void {
  return (name) => module.type(name, "./schemas.js");
}
