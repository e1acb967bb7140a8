// The code of a signature: what stands between the parentheses of a function, and after them.
import type { Parameter } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { type Code, code, identifier, list, literal, nothing } from "../print/printer.js";
import { bodiesName, choiceName, givenAs, isChosen, isUnnamedForm } from "./bodies.js";
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
): { parameters: Code[]; result: Code; choices: Code[] } {
  const { path, params, body, answer, leveled, iterable } = signature;
  const declared = path.map(({ parameter, argument }) => {
    return code`${identifier(argument)}: ${pathType(context, signature, parameter, source)}`;
  });
  const rest = {
    params: params && code`params${optional(params)}: ${source.own(params.type)}`,
    body: body && code`body${optional(body)}: ${bodyType(signature, body, source)}`,
  };
  declared.push(...argumentsAfterPath(signature).map((name) => rest[name] ?? nothing));
  declared.push(code`options?: ${optionsType(signature, source)}`);
  const data = answerType(answer, leveled, source);
  const item = iterable && answer.item ? [typeCode(answer.item, leveled, source)] : [];
  const call = source.runtime(item.length > 0 ? "ListCall" : "Call");
  const result = list("typeArguments", [data, ...item, source.own(signature.error)]);
  const choices = body && isChosen(body) ? [choiceParameter(signature, body, source)] : [];
  return { parameters: declared, result: code`${call}${result}`, choices };
}

/** `<C extends …>`; undefined where there are none. */
export function typeParameters(all: readonly Code[]): Code | undefined {
  return all.length === 0 ? undefined : list("typeParameters", all);
}

const bare: TypeSource = { runtime: identifier, schema: identifier, own: identifier };

/**
 * The type of what an answer gives, that of an item where it is iterated, with `<L>` for the level;
 * undefined where nothing is answered.
 */
export function typeText({ answer, iterable, leveled }: Signature): string | undefined {
  if (answer.accept === "none") return undefined;
  if (iterable && answer.item) return String(typeCode(answer.item, leveled, bare));
  return String(answerType(answer, leveled, bare));
}

function optional({ required }: { readonly required: boolean }): Code {
  return required ? nothing : code`?`;
}

function bodyType(signature: Signature, body: BodySignature, source: TypeSource): Code {
  if (isChosen(body)) {
    return code`${source.own(bodiesName(signature))}[${choiceName(signature)}]`;
  }
  return isUnnamedForm(body)
    ? code`FormData`
    : givenAs(body.kind, body.mediaType, () => named(body.type, source));
}

/** `C extends keyof SendReportBodies = "application/json"` */
function choiceParameter(signature: Signature, { mediaType }: BodySignature, source: TypeSource) {
  const bodies = source.own(bodiesName(signature));
  return code`${choiceName(signature)} extends keyof ${bodies} = ${literal(mediaType)}`;
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

function named({ name, declares }: TypeName, source: TypeSource): Code {
  return declares === undefined ? source.schema(name) : source.own(name);
}

function optionsType(signature: Signature, source: TypeSource): Code {
  const { leveled, iterable, body } = signature;
  const options = leveled
    ? code`${source.runtime(iterable ? "LevelListOptions" : "LevelOptions")}<L>`
    : source.runtime(iterable ? "ListOptions" : "CallOptions");
  if (!body || !isChosen(body)) return options;
  const choice = code`{ readonly contentType?: ${choiceName(signature)} | undefined }`;
  return code`${options} & ${choice}`;
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
