// What an operation answers with: which data, told apart by status or asked for by media type.
import { isPlainJson, isRange } from "../../document/media-types.js";
import { successesOf } from "../../document/openapi.js";
import type { MediaType, Operation, Response, ResponseHeader } from "../../model/model.js";
import { streamOf } from "../../model/streams.js";
import type { OperationNames } from "../names/names.js";
import { allowsObjectsOnly } from "../types/object-schema.js";
import { type AnswerPart, partsOf, type Reader } from "./answer-parts.js";
import { type StreamSignature, streamPart, streamSignature } from "./streams.js";
import { type SignatureContext, type TypeName, typeName } from "./type-names.js";

export interface AnswerSignature {
  /** The type of its data where it is JSON, or of several kinds. */
  readonly type: TypeName | undefined;
  /** What all of it is read as; `mixed` where the media type of an answer decides. */
  readonly accept: "json" | "text" | "blob" | "stream" | "none" | "mixed";
  /** Whether a success without a body is declared, too. */
  readonly maybeEmpty: boolean;
  /** Whether JSON that is no object may be a success. */
  readonly anyJson: boolean;
  readonly item: TypeName | undefined;
  /** The media types to ask for, where it is not plain JSON or anything. */
  readonly mediaType?: string | undefined;
  /** The types that `type` is declared as, where it is one of several. */
  readonly data: readonly AnswerData[];
  /** The media types of which a call chooses one; none where there is no choice. */
  readonly choices: readonly AnswerChoice[];
  /** The name of the type of these choices. */
  readonly choicesType: string;
  /** The successes by status, where they are told apart. */
  readonly successes: readonly SuccessSignature[];
  /** The name of the type of these successes. */
  readonly successType: string;
  /** What reads bodies by their media type, where `accept` is mixed and statuses are alike. */
  readonly readers: Readers;
  /** The stream that it is, or that a call may ask for instead. */
  readonly stream: StreamSignature | undefined;
}

/** What reads a body, by its media type. */
export type Readers = readonly (readonly [mediaType: string, reader: Reader])[];

/** One kind of data that an answer may be. */
export interface AnswerData {
  readonly kind: AnswerPart["kind"];
  /** Of JSON, or of an item of a stream. */
  readonly type: TypeName | undefined;
  /** The name of the type of a stream's events, where their names tell them apart. */
  readonly event?: string | undefined;
}

export interface AnswerChoice {
  readonly mediaType: string;
  readonly data: readonly AnswerData[];
  readonly isMaybeEmpty: boolean;
}

export interface SuccessSignature {
  /** `200`, `2XX` or `default`. */
  readonly status: string;
  /** None for a success without a body. */
  readonly data: readonly AnswerData[];
  /** What reads its body by media type; none where the operation's own reader does. */
  readonly readers: Readers;
  readonly headers: readonly ResponseHeader[];
  /** The name of the type of its headers. */
  readonly headersType: string;
}

/** A success of the document, and what of it is offered. */
interface Offered {
  readonly response: Response;
  readonly parts: readonly AnswerPart[];
}

export function answerOf(
  context: SignatureContext,
  operation: Operation,
  names: OperationNames,
): AnswerSignature {
  const streamed = streamOf(operation);
  const isStream = streamed !== undefined && operation.stream?.when === undefined;
  // A stream without a body has no items.
  const responses = successesOf(operation.responses).filter(({ content }) => {
    return !isStream || content.length > 0;
  });
  const isHead = operation.method === "HEAD";
  const { pagination } = operation;
  const item = pagination && typeName(context, [pagination.item], `${names.type}Item`, "response");
  const all = responses.map((response) => {
    const parts = () =>
      isStream ? response.content.slice(0, 1).map(streamPart) : partsOf(response.content);
    return { response, parts: isHead ? [] : parts() };
  });
  const isGeneric = all.some(({ parts }) => isChoice(parts)) && !isFixed(context, operation, all);
  const offered = isGeneric ? all : all.map(withoutChoice);
  const types = dataTypes(context, offered, names, streamed);
  const dataOf = (parts: readonly AnswerPart[]) => distinctData(parts, types);
  const data = dataOf(offered.flatMap(({ parts }) => parts));
  const readers = readersOf(offered.flatMap(({ parts }) => parts));
  const isMixed = new Set(readers.map(([, reader]) => reader)).size > 1;
  const maybeEmpty = offered.some(({ parts }) => parts.length === 0);
  const successes = successesIn(offered, isMixed, dataOf, names);
  return {
    type: typeOf(data, names),
    accept: isMixed ? "mixed" : acceptOf(data),
    maybeEmpty: maybeEmpty || data.length === 0,
    anyJson: !jsonIn(offered).every(({ schema }) => schema && allowsObjectsOnly(schema)),
    item: data.length === 0 ? undefined : item,
    mediaType: isMixed ? mixedType(offered) : specialJson(offered),
    data,
    choices: isGeneric ? choicesIn(offered, dataOf) : [],
    choicesType: `${names.type}Responses`,
    successes,
    successType: `${names.type}Success`,
    readers: isMixed ? readers : [],
    stream:
      streamed &&
      streamSignature(
        operation,
        streamed,
        itemOf(context, streamed, names),
        eventType(streamed, names),
      ),
  };
}

/** The name of the type of events that are told apart by their names. */
function eventType({ events }: MediaType, { type }: OperationNames): string | undefined {
  return events.length === 0 ? undefined : `${type}Event`;
}

/** The type of an item of a stream. */
function itemOf(
  context: SignatureContext,
  stream: MediaType,
  names: OperationNames,
): TypeName | undefined {
  const { schema } = streamPart(stream);
  return schema && typeName(context, [schema], `${names.type}Item`, "response");
}

/** Whether parts have types of their own, so that it matters which one is asked for. */
function isChoice(parts: readonly AnswerPart[]): boolean {
  return new Set(parts.map(({ key }) => key)).size > 1;
}

/** Whether data are JSON whatever else is offered: those of lists, and those with levels. */
function isFixed(
  context: SignatureContext,
  { pagination, recursion }: Operation,
  offered: readonly Offered[],
): boolean {
  if (pagination?.iterable) return true;
  const leveled = jsonIn(offered).some(({ schema }) => {
    return typeName(context, [schema], "", "response").leveled;
  });
  return recursion && leveled;
}

function jsonIn(offered: readonly Offered[]): AnswerPart[] {
  return offered.flatMap(({ parts }) => parts.filter(({ kind }) => kind === "json"));
}

/** Where nobody can choose, only the preferred of several types is asked for. */
function withoutChoice({ response, parts }: Offered): Offered {
  return { response, parts: isChoice(parts) ? parts.slice(0, 1) : parts };
}

/** The type of each JSON schema: under the name of the operation alone where there is but one. */
function dataTypes(
  context: SignatureContext,
  offered: readonly Offered[],
  names: OperationNames,
  streamed: MediaType | undefined,
): ReadonlyMap<string, AnswerData> {
  const isOne = new Set(offered.flatMap(({ parts }) => parts.map(({ key }) => key))).size === 1;
  const types = new Map<string, AnswerData>();
  for (const { response, parts } of offered) {
    const own = parts.filter(({ key }) => !types.has(key));
    for (const [index, { key, kind, schema }] of own.entries()) {
      const status = isOne ? "" : response.status;
      const number = index === 0 ? "" : `_${index + 1}`;
      const isItem = kind === "stream" && isOne;
      const alias = isItem ? `${names.type}Item` : `${names.type}Response${status}${number}`;
      const isTyped = kind === "json" || (kind === "stream" && schema !== undefined);
      const type = isTyped ? typeName(context, [schema], alias, "response") : undefined;
      const event = kind === "stream" && streamed ? eventType(streamed, names) : undefined;
      types.set(key, { kind, type, event });
    }
  }
  return types;
}

function distinctData(
  parts: readonly AnswerPart[],
  types: ReadonlyMap<string, AnswerData>,
): AnswerData[] {
  const keys = new Set(parts.map(({ key }) => key));
  return [...keys].flatMap((key) => types.get(key) ?? []);
}

/** The name of data: that of their schema, or where there are several one of the operation's. */
function typeOf(data: readonly AnswerData[], names: OperationNames): TypeName | undefined {
  const [only, ...others] = data;
  if (others.length === 0) return only?.type;
  const leveled = data.some(({ type }) => type?.leveled === true);
  return { name: `${names.type}Response`, leveled, declares: [] };
}

function acceptOf([first]: readonly AnswerData[]): AnswerSignature["accept"] {
  return first?.kind ?? "none";
}

/** What reads parts, each media type once. */
function readersOf(parts: readonly AnswerPart[]): Readers {
  return [...new Map(parts.flatMap(({ readers }) => readers))];
}

function successesIn(
  offered: readonly Offered[],
  isMixed: boolean,
  dataOf: (parts: readonly AnswerPart[]) => AnswerData[],
  { type }: OperationNames,
): SuccessSignature[] {
  // Whether there is a body at all is seen by the data, unless media types decide how it is read.
  const compared = isMixed ? offered : offered.filter(({ parts }) => parts.length > 0);
  const keys = compared.map(({ parts }) => keyOf(parts));
  const declared = offered.filter(({ response }) => response.headers.length > 0);
  if (declared.length === 0 && new Set(keys).size < 2) return [];
  const [first] = declared;
  const isSame = declared.every(({ response }) => sameHeaders(response, first?.response));
  return offered.map(({ response: { status, headers }, parts }) => ({
    status,
    data: dataOf(parts),
    readers: isMixed ? readersOf(parts) : [],
    headers,
    headersType: `${type}Headers${isSame ? "" : status}`,
  }));
}

/** The same for parts whose data are of the same types. */
function keyOf(parts: readonly AnswerPart[]): string {
  return JSON.stringify([...new Set(parts.map(({ key }) => key))].sort());
}

function sameHeaders(one: Response, other: Response | undefined): boolean {
  const textOf = (headers: readonly ResponseHeader[] = []) => {
    return JSON.stringify(headers.map(({ name, schema }) => [name, schema?.value]));
  };
  return textOf(one.headers) === textOf(other?.headers);
}

/** Each media type that may be asked for, and what then may come: other statuses come as they are. */
function choicesIn(
  offered: readonly Offered[],
  dataOf: (parts: readonly AnswerPart[]) => AnswerData[],
): AnswerChoice[] {
  const chosen = offered.filter(({ parts }) => isChoice(parts)).flatMap(({ parts }) => parts);
  const mediaTypes = new Set(chosen.map(({ mediaType }) => mediaType));
  return [...mediaTypes].map((mediaType) => {
    const parts = offered.flatMap((each) => {
      const own = each.parts.filter((part) => part.mediaType === mediaType);
      return own.length > 0 ? own : each.parts;
    });
    const isMaybeEmpty = offered.some((each) => each.parts.length === 0);
    return { mediaType, data: dataOf(parts), isMaybeEmpty };
  });
}

/** All media types that are offered, or any. */
function mixedType(offered: readonly Offered[]): string {
  const all = new Set(offered.flatMap(({ parts }) => parts.map(({ mediaType }) => mediaType)));
  return [...all].join(", ");
}

/** A kind of JSON that is to be asked for by its name. */
function specialJson(offered: readonly Offered[]): string | undefined {
  const [first] = jsonIn(offered);
  return first && isSpecial(first) ? first.mediaType : undefined;
}

function isSpecial({ mediaType }: Pick<MediaType, "mediaType">): boolean {
  return !isPlainJson(mediaType) && !isRange(mediaType);
}
