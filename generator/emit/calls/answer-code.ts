// The code of an answer: its types in a signature, and what tells the runtime how it is read.
import type { Api } from "../../model/model.js";
import type { EmitContext } from "../context.js";
import { field } from "../print/field.js";
import type { Module } from "../print/module.js";
import {
  access,
  type Code,
  code,
  identifier,
  list,
  literal,
  nothing,
  propertyName,
} from "../print/printer.js";
import type { AnswerData, AnswerSignature, Readers, SuccessSignature } from "./answers.js";
import { headerReader } from "./headers.js";
import type { Signature } from "./signature.js";
import { openerCode, type StreamSignature } from "./streams.js";
import { type TypeSource, typeCode } from "./type-source.js";

/** The runtime's readers of success bodies that are no JSON. */
const readers = { text: "asText", blob: "asBlob", none: "asNothing" } as const;

/** The type of what a call gives. */
export function answerType(
  context: Pick<EmitContext, "names">,
  { answer, leveled }: Pick<Signature, "answer" | "leveled">,
  source: TypeSource,
): Code {
  const { choices, data, maybeEmpty, type } = answer;
  if (choices.length > 0) {
    return code`${source.own(answer.choicesType)}[${acceptParameter(context)}]`;
  }
  if (data.length === 0) return code`void`;
  const [only] = data;
  const whole =
    type && (data.length > 1 || only?.kind === "json")
      ? typeCode(type, leveled, source)
      : list("union", dataTypes(data, leveled, source));
  return maybeEmpty ? list("union", [whole, code`undefined`]) : whole;
}

/** The type of each kind of data. */
export function dataTypes(
  data: readonly AnswerData[],
  leveled: boolean,
  source: TypeSource,
): Code[] {
  return data.map(({ kind, type, event }) => {
    if (kind === "stream") return streamType({ item: type, eventType: event }, leveled, source);
    if (type) return typeCode(type, leveled, source);
    return kind === "blob" ? code`Blob` : code`string`;
  });
}

/** The type of a stream whose items have a type, or are texts. */
export function streamType(
  { item, eventType }: Pick<StreamSignature, "item" | "eventType">,
  leveled: boolean,
  source: TypeSource,
): Code {
  const type = item ? typeCode(item, leveled, source) : code`string`;
  const events = eventType === undefined ? [] : [source.own(eventType)];
  return code`${source.runtime("EventStream")}${list("typeArguments", [type, ...events])}`;
}

/** The type of the successes as a whole; undefined where it is what the data say. */
export function successType(
  context: EmitContext,
  { answer, leveled }: Pick<Signature, "answer" | "leveled">,
  source: TypeSource,
): Code | undefined {
  if (answer.successes.length === 0) return undefined;
  const name = source.own(answer.successType);
  if (answer.choices.length > 0) return code`${name}<${acceptParameter(context)}>`;
  return leveled ? code`${name}<L>` : name;
}

/** The parameter for the media type that a call asks for. */
export function acceptParameter({ names }: Pick<EmitContext, "names">): Code {
  return identifier(names.accept);
}

/** `A extends keyof GetReportResponses = "application/json"`; undefined where there is no choice. */
export function acceptGeneric(
  context: EmitContext,
  { answer }: Pick<Signature, "answer">,
  source: TypeSource,
  isOptional = true,
): Code | undefined {
  const [first] = answer.choices;
  if (first === undefined) return undefined;
  const base = code`${acceptParameter(context)} extends keyof ${source.own(answer.choicesType)}`;
  return isOptional ? code`${base} = ${literal(first.mediaType)}` : base;
}

/** What a call's options say of its answer: the media type to ask for. */
export function acceptOption(
  context: EmitContext,
  { answer }: Pick<Signature, "answer">,
): Code | undefined {
  if (answer.choices.length === 0) return undefined;
  return code`accept?: ${acceptParameter(context)} | undefined`;
}

interface Field {
  readonly code: Code;
  /** Whether it depends on the arguments of the call. */
  readonly given?: true;
}

/** How the runtime asks for an answer and reads it. */
export function answerFields(
  { api, runtime }: EmitContext,
  { answer, body }: Pick<Signature, "answer" | "body">,
  module: Module,
): Field[] {
  const { accept, stream, maybeEmpty, anyJson, successes } = answer;
  const isToldApart = successes.length > 0;
  const isJson = accept === "json" || accept === "mixed";
  const value = (name: string) => module.value(name, runtime);
  const fields: (Field | false | undefined)[] = [
    ...acceptFields(answer),
    !isJson && accept !== "stream" && { code: code`decode: ${value(readers[accept])}` },
    stream && streamField(stream, body, value),
    isJson && maybeEmpty && !isToldApart && { code: code`maybeEmpty: true` },
    isJson && anyJson && { code: code`anyJson: true` },
    (isToldApart || accept === "mixed") && {
      code: code`successes: /* @__PURE__ */ ${value("byStatus")}(${successesCode(answer, api, value)})`,
    },
  ];
  return fields.flatMap((each) => each || []);
}

/** What opens a stream, where the body does not say that none is asked for. */
function streamField(
  stream: StreamSignature,
  body: Signature["body"],
  value: (name: string) => Code,
): Field {
  const opener = openerCode(stream, value);
  if (stream.when === undefined) return { code: code`stream: /* @__PURE__ */ ${opener}` };
  const place = access(stream.when.property);
  // `body?.["a"]` has a dot of its own in front of brackets.
  const optional = String(place).startsWith(".") ? code`?` : code`?.`;
  const asked = code`body${body?.required ? nothing : optional}${place} === true`;
  return { code: code`stream: ${asked} ? ${opener} : undefined`, given: true };
}

function acceptFields({ choices: [first], mediaType }: AnswerSignature): Field[] {
  if (first) {
    return [{ code: code`accept: options?.accept ?? ${literal(first.mediaType)}`, given: true }];
  }
  return mediaType === undefined ? [] : [{ code: field("accept", mediaType) }];
}

/** What each success is read by, by status. */
function successesCode(
  { successes, readers: alike, accept }: AnswerSignature,
  api: Api,
  value: (name: string) => Code,
): Code {
  if (successes.length === 0) {
    return list("object", [code`"2XX": ${list("object", [decodeCode(alike, value)])}`]);
  }
  const members = successes.map((success) => {
    const own = successCode(success, accept, api, value);
    return code`${statusKey(success)}: ${list("object", own)}`;
  });
  return list("object", members);
}

function successCode(
  { data, readers: own, headers }: SuccessSignature,
  accept: AnswerSignature["accept"],
  api: Api,
  value: (name: string) => Code,
): Code[] {
  const isEmpty = data.length === 0 && accept !== "none";
  const read = headers.map((header) => {
    return code`${propertyName(header.name)}: ${headerReader(header, api, value).code}`;
  });
  return [
    ...(isEmpty ? [code`decode: ${value("asNothing")}`] : []),
    ...(own.length > 0 ? [decodeCode(own, value)] : []),
    ...(read.length > 0 ? [code`headers: ${list("object", read)}`] : []),
  ];
}

function decodeCode(own: Readers, value: (name: string) => Code): Code {
  const members = own.map(([type, reader]) => code`${propertyName(type)}: ${value(reader)}`);
  return code`decode: ${list("object", members)}`;
}

/** Statuses that are not named are all of 2xx, where there is no other success. */
function statusKey({ status }: SuccessSignature): Code {
  return /^\d+$/.test(status) ? code`${Number(status)}` : literal("2XX");
}
