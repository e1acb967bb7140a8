// The code of a signature: what stands between the parentheses of a function, and after them.
import type { Parameter } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { type Code, code, identifier, join, list, literal, nothing } from "../print/printer.js";
import { acceptGeneric, acceptOption, answerType, streamType, successType } from "./answer-code.js";
import { bodiesName, choiceName, givenAs, isChosen, isUnnamedForm } from "./bodies.js";
import { argumentsAfterPath, type BodySignature, type Signature } from "./signature.js";
import { type StreamSwitch, switchType } from "./streams.js";
import { componentOf } from "./type-names.js";
import { named, type TypeSource, typeCode } from "./type-source.js";

/** How wide type parameters may be, so that they stand in the line of their function. */
const widestParameters = 64;

/** The type parameters of a function; nothing where there are none. */
export function typeParameters(all: readonly Code[]): Code | undefined {
  if (all.length === 0) return undefined;
  const inline = code`<${join(all, ", ")}>`;
  return inline.edges.first > widestParameters ? list("typeParameters", all) : inline;
}

export interface PrintedSignature {
  /** The type parameters of the operation's own, beside those of levels. */
  readonly generics: readonly Code[];
  /** The parameters after the transport. */
  readonly parameters: readonly Code[];
  readonly result: Code;
}

/**
 * The signatures of a function, the one that its code has last: where a call chooses whether it gets a
 * stream, what it says decides what it gets.
 */
export function printSignatures(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
): PrintedSignature[] {
  const whole = printSignature(context, signature, source);
  const { when } = signature.answer.stream ?? {};
  if (when === undefined) return [whole];
  return [true, false]
    .map((isOn) => printSignature(context, signature, source, { when, isOn }))
    .concat(whole);
}

/** A choice that a call has made. */
interface Chosen {
  readonly when: StreamSwitch;
  readonly isOn: boolean;
}

/** The parameters after the transport, and what the function returns. */
function printSignature(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  chosen?: Chosen,
): PrintedSignature {
  const { path, params, body, answer, leveled, iterable } = signature;
  const declared = path.map(({ parameter, argument }) => {
    return code`${identifier(argument)}: ${pathType(context, signature, parameter, source)}`;
  });
  const rest = {
    params: params && code`params${optional(params)}: ${source.own(params.type)}`,
    body:
      body &&
      code`body${chosen?.isOn ? nothing : optional(body)}: ${chosenBody(bodyType(signature, body, source), chosen)}`,
  };
  declared.push(...argumentsAfterPath(signature).map((name) => rest[name] ?? nothing));
  declared.push(code`options?: ${optionsType(context, signature, source)}`);
  const data = dataType(context, signature, source, chosen);
  const success = successType(context, signature, source);
  const item = iterable && answer.item ? [typeCode(answer.item, leveled, source)] : [];
  const call = source.runtime(item.length > 0 ? "ListCall" : "Call");
  const result = list("typeArguments", [
    data,
    ...item,
    source.own(signature.error),
    ...(success ? [success] : []),
  ]);
  const generic = acceptGeneric(context, signature, source);
  const choice = body && isChosen(body) ? [choiceParameter(signature, body, source)] : [];
  const generics = [...choice, ...(generic ? [generic] : [])];
  return { generics, parameters: declared, result: code`${call}${result}` };
}

/** A body that asks for a stream, or for none. */
function chosenBody(type: Code, chosen: Chosen | undefined): Code {
  return chosen ? list("intersection", [type, switchType(chosen.when, chosen.isOn)]) : type;
}

function dataType(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  chosen: Chosen | undefined,
): Code {
  const { answer, leveled } = signature;
  const plain = () => answerType(context, signature, source);
  if (answer.stream?.when === undefined || chosen?.isOn === false) return plain();
  const stream = streamType(answer.stream, leveled, source);
  return chosen?.isOn ? stream : list("union", [plain(), stream]);
}

const bare: TypeSource = { runtime: identifier, schema: identifier, own: identifier };

/**
 * The type of what an answer gives, that of an item where it is iterated, with `<L>` for the level;
 * undefined where nothing is answered, or the call chooses what. No stream is asked for where a body decides.
 */
export function typeText(
  context: Pick<EmitContext, "names">,
  signature: Signature,
): string | undefined {
  const { answer, iterable, leveled } = signature;
  if (answer.accept === "none" || answer.choices.length > 0) return undefined;
  if (iterable && answer.item) return String(typeCode(answer.item, leveled, bare));
  return String(answerType(context, signature, bare));
}

/** The type of an item of a stream, with `<L>` for the level; undefined where there is none. */
export function streamedText({ answer: { stream }, leveled }: Signature): string | undefined {
  if (stream === undefined) return undefined;
  return stream.item ? String(typeCode(stream.item, leveled, bare)) : "string";
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

function optionsType(context: EmitContext, signature: Signature, source: TypeSource): Code {
  const { leveled, iterable, body } = signature;
  const options = leveled
    ? code`${source.runtime(iterable ? "LevelListOptions" : "LevelOptions")}<L>`
    : source.runtime(iterable ? "ListOptions" : "CallOptions");
  const accept = acceptOption(context, signature);
  const choices = [
    ...(body && isChosen(body) ? [code`contentType?: ${choiceName(signature)} | undefined`] : []),
    ...(accept ? [accept] : []),
  ];
  return choices.length === 0 ? options : code`${options} & ${list("typeObject", choices)}`;
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
