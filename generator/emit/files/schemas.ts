import type { JsonValue } from "../../document/json.js";
import type { EmitContext } from "../context.js";
import { Module } from "../print/module.js";
import { type Code, code, comment, identifier } from "../print/printer.js";
import { documentation } from "../types/documentation.js";
import { declare, levelParameter } from "./declare.js";
import { levelsOf } from "./levels.js";

/** `schemas.ts`: a type for each component schema. */
export function emitSchemas(context: EmitContext): Module {
  const module = new Module();
  for (const [name, schema] of context.api.document.schemas) {
    if (context.usage.isLeveled(name)) module.add(emitLeveledAlias(context, name, schema, module));
    else emitSchema(context, name, schema, module);
  }
  return module;
}

/** `Voucher<L>`, which picks the interface of a level. */
function emitLeveledAlias(
  context: EmitContext,
  name: string,
  schema: JsonValue | undefined,
  module: Module,
): Code {
  const own = context.names.schemas.get(name) ?? name;
  const cases = levelsOf(context).map((level) => {
    return code`${level}: ${module.type(`${own}${level}`, "./levels.js")};`;
  });
  const head = code`export type ${identifier(own)}${levelParameter(context, module)}`;
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
  module.add(declare(context, own, schema, type, module));
  if (!usage.hasRequestForm(name)) return;
  const sent = { owner: name, direction: "request" } as const;
  const request = names.requests.get(name) ?? own;
  module.add(declare(context, request, schema, sent, module, "As it is sent."));
}
