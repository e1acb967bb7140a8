// The code of a signature: what stands between the parentheses of a function, and after them.
import type { Parameter } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import { type Code, code, identifier, list, literal, nothing } from "../print/printer.js";
import {
  type AnswerSignature,
  type BodySignature,
  componentOf,
  type Signature,
  type TypeName,
} from "./signature.js";

/** The parameters after the transport, and what the function returns. */
export function printSignature(
  context: EmitContext,
  signature: Signature,
  module: Module,
  errorType: (name: string) => Code,
): { parameters: Code[]; result: Code } {
  const { path, params, body, answer, leveled, iterable } = signature;
  const declared = path.map(({ parameter, argument }) => {
    return code`${identifier(argument)}: ${pathType(context, signature, parameter, module)}`;
  });
  const paramsType = params && code`${module.type(params.type, "./types.js")}`;
  if (paramsType && params.required) declared.push(code`params: ${paramsType}`);
  if (body) {
    const optional = body.required ? nothing : code`?`;
    declared.push(code`body${optional}: ${bodyType(body, module)}`);
  }
  if (paramsType && !params.required) declared.push(code`params?: ${paramsType}`);
  declared.push(code`options?: ${optionsType(context, signature, module)}`);
  const error = errorType(signature.error);
  const data = answerType(answer, leveled, module);
  if (!iterable || !answer.item) {
    const call = module.type("Call", context.runtime);
    return { parameters: declared, result: code`${call}${list("typeArguments", [data, error])}` };
  }
  const item = typeCode(answer.item, leveled, module);
  const call = module.type("ListCall", context.runtime);
  return {
    parameters: declared,
    result: code`${call}${list("typeArguments", [data, item, error])}`,
  };
}

function bodyType({ kind, type }: BodySignature, module: Module): Code {
  if (kind === "text") return code`string`;
  return kind === "blob" ? code`Blob` : module.type(type.name, "./types.js");
}

function answerType(answer: AnswerSignature, leveled: boolean, module: Module): Code {
  if (answer.accept === "none" || !answer.type) return code`void`;
  const empty = answer.maybeEmpty ? code` | undefined` : nothing;
  if (answer.accept === "text") return code`string${empty}`;
  if (answer.accept === "blob") return code`Blob${empty}`;
  return code`${typeCode(answer.type, leveled, module)}${empty}`;
}

function typeCode({ name, leveled }: TypeName, atLevel: boolean, module: Module): Code {
  const type = module.type(name, "./types.js");
  return leveled && atLevel ? code`${type}<L>` : type;
}

function optionsType(context: EmitContext, { leveled, iterable }: Signature, module: Module): Code {
  const name = `${leveled ? "Level" : ""}${iterable ? "ListOptions" : leveled ? "Options" : "CallOptions"}`;
  const type = module.type(name, context.runtime);
  return leveled ? code`${type}<L>` : type;
}

function pathType(
  context: EmitContext,
  { names }: Signature,
  parameter: Parameter,
  module: Module,
): Code {
  const { schema, name } = parameter;
  if (schema === undefined) return code`string`;
  const component = componentOf(context, schema);
  if (component !== undefined) {
    return module.type(context.types.reference(component, "request"), "./types.js");
  }
  if (isDeclaredForPath(parameter)) {
    return code`${module.type(`${names.type}Path`, "./types.js")}[${literal(name)}]`;
  }
  return context.types.type(schema.value, { direction: "request" }).text;
}

/** Whether a path parameter's type is too much for a signature, and so a property of its own type. */
export function isDeclaredForPath({ schema }: Parameter): boolean {
  if (schema === undefined || schema.ref !== undefined) return false;
  return /"(?:\$ref|properties|additionalProperties)":/.test(JSON.stringify(schema.value));
}
