// The types that an operation declares of its answers: their data, media types, headers and statuses.
import type { ResponseHeader } from "../../model/model.js";
import { acceptGeneric, acceptParameter, dataTypes } from "../calls/answer-code.js";
import type { AnswerData, SuccessSignature } from "../calls/answers.js";
import { headerReader } from "../calls/headers.js";
import type { Signature } from "../calls/signature.js";
import { statusType } from "../calls/statuses.js";
import type { TypeSource } from "../calls/type-source.js";
import type { EmitContext } from "../context.js";
import type { Module } from "../print/module.js";
import {
  assigned,
  type Code,
  code,
  comment,
  identifier,
  list,
  literal,
  nothing,
  propertyName,
  Tag,
} from "../print/printer.js";
import { declare, fromSchemas, levelParameter } from "./declare.js";

export function emitAnswerTypes(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  module: Module,
): void {
  const { answer, names } = signature;
  const data = new Set([answer.data, ...answer.choices.map((each) => each.data)].flat());
  const { stream } = answer;
  if (stream?.when) data.add({ kind: "stream", type: stream.item });
  for (const { kind, type } of data) {
    const note =
      kind === "stream" ? `One item of ${names.function}.` : `What ${names.function} answers.`;
    if (type?.declares === undefined) continue;
    const [schema] = type.declares;
    const use = fromSchemas(module);
    const given = { direction: "response", use, bytes: "text" } as const;
    module.add(declare(context, type.name, schema?.value ?? {}, given, module, note));
  }
  if (stream?.eventType !== undefined) emitEvents(context, signature, source, module);
  if (answer.choices.length > 0) emitChoices(signature, source, module);
  else if (answer.data.length > 1) emitUnion(context, signature, source, module);
  if (answer.successes.length > 0) emitSuccess(context, signature, source, module);
}

/** The events of a stream, which their names tell apart. */
function emitEvents(
  context: EmitContext,
  { answer: { stream }, names }: Signature,
  source: TypeSource,
  module: Module,
): void {
  if (stream?.eventType === undefined) return;
  const given = { direction: "response", use: fromSchemas(module), bytes: "text" } as const;
  const kinds = stream.events.map((event) => {
    const data = event.data ? context.types.type(event.data.value, given).text : code`string`;
    const name = event.names.length > 0 ? list("union", event.names.map(literal)) : undefined;
    return code`${source.runtime("EventItem")}${list("typeArguments", [data, ...(name ? [name] : [])])}`;
  });
  const about = comment(`One event of ${names.function}.`);
  const type = assigned(list("union", kinds));
  module.add(code`${about}export type ${identifier(stream.eventType)} =${type};`);
}

/** One name for data of several types. */
function emitUnion(
  context: EmitContext,
  { answer, names, leveled }: Signature,
  source: TypeSource,
  module: Module,
): void {
  const type = list("union", dataTypes(answer.data, leveled, source));
  const head = identifier(answer.type?.name ?? names.type);
  const level = leveled ? levelParameter(context, module) : nothing;
  const about = comment(`What ${names.function} answers.`);
  module.add(code`${about}export type ${head}${level} =${assigned(type)};`);
}

/** What is answered, by the media type that is asked for. */
function emitChoices(
  { answer, names, leveled }: Signature,
  source: TypeSource,
  module: Module,
): void {
  const lines = answer.choices.map(({ mediaType, data, isMaybeEmpty }) => {
    const types = dataTypes(data, leveled, source);
    const all = list("union", isMaybeEmpty ? [...types, code`undefined`] : types);
    return code`${propertyName(mediaType)}: ${all};`;
  });
  const about = comment(`What ${names.function} answers, by the media type that is asked for.`);
  module.add(code`${about}export interface ${identifier(answer.choicesType)} {
  ${lines}
}`);
}

function emitSuccess(
  context: EmitContext,
  signature: Signature,
  source: TypeSource,
  module: Module,
): void {
  const { answer, names, leveled } = signature;
  const declared = new Map(
    answer.successes.map(({ headersType, headers }) => [headersType, headers]),
  );
  for (const { headersType, headers } of answer.successes) {
    if (headers.length > 0) declared.set(headersType, headers);
  }
  for (const [name, headers] of declared) {
    if (headers.length > 0) emitHeaders(context, names.function, name, headers, module);
  }
  const exact = answer.successes.map(({ status }) => status);
  const members = answer.successes.map((success) => {
    const given = [
      successData(context, signature, success, source),
      statusType(success.status, exact, (name) => source.runtime(name)),
      ...(success.headers.length > 0 ? [source.own(success.headersType)] : []),
    ];
    return code`${source.runtime("Success")}${list("typeArguments", given)}`;
  });
  const generic = acceptGeneric(context, signature, source);
  const level = leveled ? levelParameter(context, module) : nothing;
  const head = code`${identifier(answer.successType)}${generic ? code`<${generic}>` : level}`;
  const about = comment(`The successes of ${names.function}.`);
  module.add(code`${about}export type ${head} =${assigned(list("union", members))};`);
}

/** What is chosen decides for all statuses alike. */
function successData(
  context: EmitContext,
  { answer, leveled }: Signature,
  { data }: SuccessSignature,
  source: TypeSource,
): Code {
  if (answer.choices.length > 0) {
    return code`${source.own(answer.choicesType)}[${acceptParameter(context)}]`;
  }
  if (data.length > 0)
    return list("union", dataTypes(data satisfies readonly AnswerData[], leveled, source));
  return answer.data.length === 0 ? code`void` : code`undefined`;
}

function emitHeaders(
  context: EmitContext,
  operation: string,
  name: string,
  headers: readonly ResponseHeader[],
  module: Module,
): void {
  const use = fromSchemas(module);
  const lines = headers.map((header) => {
    const { isTyped } = headerReader(header, context.api, identifier);
    const type = isTyped
      ? context.types.type(header.schema?.value, { direction: "response", use }).text
      : code`string`;
    const deprecated = header.deprecated ? [new Tag("deprecated")] : [];
    const about = comment(header.description, ...deprecated);
    return code`${about}readonly ${propertyName(header.name)}: ${list("union", [type, code`undefined`])};`;
  });
  const about = comment(`The headers that ${operation} answers with.`);
  module.add(code`${about}export interface ${identifier(name)} {
  ${lines}
}`);
}
