// The code of a signature: what stands between the parentheses of a function, and after them.
import { isMultipart } from "../../document/media-types.js";
import type { Parameter } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { type Code, code, identifier, list, literal, nothing } from "../print/printer.js";
import {
  type AnswerSignature,
  argumentsAfterPath,
  type BodySignature,
  componentOf,
  type Signature,
  type TypeName,
} from "./signature.js";

/** How a file names the types that signatures are made of. */
export interface TypeSource {
  runtime(name: string): Code;
  schema(name: string): Code;
  /** A type that is declared beside the operation's function. */
  own(name: string): Code;
}

/** The parameters after the transport, and what the function returns. */
export function printSignature(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
): { parameters: Code[]; result: Code } {
  const { path, params, body, answer, leveled, iterable } = signature;
  const declared = path.map(({ parameter, argument }) => {
    return code`${identifier(argument)}: ${pathType(context, signature, parameter, source)}`;
  });
  const rest = {
    params: params && code`params${optional(params)}: ${source.own(params.type)}`,
    body: body && code`body${optional(body)}: ${bodyType(body, source)}`,
  };
  declared.push(...argumentsAfterPath(signature).map((name) => rest[name] ?? nothing));
  declared.push(code`options?: ${optionsType(signature, source)}`);
  const data = answerType(answer, leveled, source);
  const item = iterable && answer.item ? [typeCode(answer.item, leveled, source)] : [];
  const call = source.runtime(item.length > 0 ? "ListCall" : "Call");
  const result = list("typeArguments", [data, ...item, source.own(signature.error)]);
  return { parameters: declared, result: code`${call}${result}` };
}

function optional({ required }: { readonly required: boolean }): Code {
  return required ? nothing : code`?`;
}

function bodyType({ kind, type, mediaType }: BodySignature, source: TypeSource): Code {
  if (kind === "text") return code`string`;
  // The runtime takes a form that is made already.
  if (isMultipart(mediaType)) return code`${named(type, source)} | FormData`;
  return kind === "blob" ? code`Blob` : named(type, source);
}

function answerType(answer: AnswerSignature, leveled: boolean, source: TypeSource): Code {
  if (answer.accept === "none" || !answer.type) return code`void`;
  const empty = answer.maybeEmpty ? code` | undefined` : nothing;
  if (answer.accept === "text") return code`string${empty}`;
  if (answer.accept === "blob") return code`Blob${empty}`;
  return code`${typeCode(answer.type, leveled, source)}${empty}`;
}

function typeCode(type: TypeName, atLevel: boolean, source: TypeSource): Code {
  const name = named(type, source);
  return type.leveled && atLevel ? code`${name}<L>` : name;
}

/** The type under its name, wherever it is declared. */
export function named({ name, declares }: TypeName, source: TypeSource): Code {
  return declares === undefined ? source.schema(name) : source.own(name);
}

function optionsType({ leveled, iterable }: Signature, source: TypeSource): Code {
  if (!leveled) return source.runtime(iterable ? "ListOptions" : "CallOptions");
  return code`${source.runtime(iterable ? "LevelListOptions" : "LevelOptions")}<L>`;
}

function pathType(
  context: EmitContext,
  { names }: Signature,
  parameter: Parameter,
  source: TypeSource,
): Code {
  const { schema, name } = parameter;
  if (schema === undefined) return code`string`;
  const component = componentOf(context, schema);
  if (component !== undefined) return source.schema(context.types.reference(component, "request"));
  if (isDeclaredForPath(parameter)) {
    return code`${source.own(`${names.type}Path`)}[${literal(name)}]`;
  }
  return context.types.type(schema.value, { direction: "request" }).text;
}

/** Whether a path parameter's type is too much for a signature, and so a property of its own type. */
export function isDeclaredForPath({ schema }: Parameter): boolean {
  if (schema === undefined || schema.ref !== undefined) return false;
  return /"(?:\$ref|properties|additionalProperties)":/.test(JSON.stringify(schema.value));
}
