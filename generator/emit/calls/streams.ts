// Operations that answer with a stream: of which items, and whether each call chooses.
import type { EventNode } from "../../document/item-schemas.js";
import { type SequenceFormat, sequenceFormat, withoutCharset } from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, notes, propertiesOf, saysNothing } from "../../document/schemas.js";
import type { MediaType, Operation } from "../../model/model.js";
import { isTextStream } from "../../model/streams.js";
import { type Code, code, list, literal, propertyName } from "../print/printer.js";
import type { AnswerPart } from "./answer-parts.js";
import type { TypeName } from "./type-names.js";

export interface StreamSignature {
  readonly mediaType: string;
  readonly format: SequenceFormat;
  /** Whether items are texts as they are, and not JSON. */
  readonly isText: boolean;
  /** The data that ends the stream. */
  readonly end: string | undefined;
  /** What asks for a stream; undefined where the operation always answers with one. */
  readonly when: StreamSwitch | undefined;
  /** The type of an item; undefined for texts that no schema describes. */
  readonly item: TypeName | undefined;
  /** The kinds of events that are told apart by their names; none where there is one alone. */
  readonly events: readonly EventNode[];
  /** The name of their type. */
  readonly eventType: string | undefined;
}

/** The property of a body that asks for a stream. */
export interface StreamSwitch {
  readonly property: string;
  /** Whether it may be null where no stream is asked for. */
  readonly isNullable: boolean;
}

/** The part of an answer that is a stream. */
export function streamPart({ mediaType, schema }: MediaType): AnswerPart {
  const own = isTextStream({ mediaType, schema }) && isPlain(schema) ? undefined : schema;
  const key = `stream ${JSON.stringify(own?.value)}`;
  return { mediaType: withoutCharset(mediaType), schema: own, kind: "stream", key, readers: [] };
}

/** Whether a schema of texts says no more of them. */
function isPlain(schema: Node | undefined): boolean {
  if (saysNothing(schema)) return true;
  return (
    schema?.entries().every(([key]) => key === "type" || notes.has(key)) === true && !schema.ref
  );
}

export function streamSignature(
  { requestBody, stream }: Operation,
  { mediaType, schema, events }: MediaType,
  item: TypeName | undefined,
  eventType: string | undefined,
): StreamSignature {
  const { when, end } = stream ?? {};
  const body = requestBody?.content.find((media) => propertiesOf(media.schema).has(when ?? ""));
  const property = when === undefined ? undefined : propertiesOf(body?.schema).get(when);
  return {
    mediaType: withoutCharset(mediaType),
    format: sequenceFormat(mediaType) ?? "events",
    isText: isTextStream({ mediaType, schema }),
    end,
    when:
      when === undefined || property === undefined
        ? undefined
        : { property: when, isNullable: allTypesOf(property).includes("null") },
    item,
    events,
    eventType,
  };
}

/** `{ stream: true }`, which a body is, too, in a call that asks for a stream, or for none. */
export function switchType({ property, isNullable }: StreamSwitch, isOn: boolean): Code {
  const off = isNullable ? code`false | null` : code`false`;
  const key = propertyName(property);
  return list("typeObject", [isOn ? code`${key}: true` : code`${key}?: ${off}`]);
}

/** The runtime's function for each format. */
const openers = { events: "asEvents", lines: "asJsonLines", texts: "asJsonSequence" } as const;

/** The names of the events whose data are JSON, or those of which they are not. */
function jsonEvents(events: readonly EventNode[]): Code[] {
  const texts = events.filter(({ isJson }) => !isJson);
  if (texts.length === 0) return [];
  const isNamed = texts.every(({ names }) => names.length > 0);
  const all = isNamed && texts.length < events.length && events.some(({ names }) => !names[0]);
  const told = all ? texts : events.filter(({ isJson }) => isJson);
  const names = list(
    "array",
    told.flatMap((each) => each.names.map(literal)),
  );
  return [all ? code`text: ${names}` : code`json: ${names}`];
}

/** What opens a stream; `value` names a function of the runtime. */
export function openerCode(
  { format, mediaType, isText: isPlain, end, events }: StreamSignature,
  value: (name: string) => Code,
): Code {
  const options = [
    ...(isPlain ? [code`text: true`] : []),
    ...(isPlain ? [] : jsonEvents(events)),
    ...(end === undefined ? [] : [code`end: ${literal(end)}`]),
  ];
  const given = [
    ...(format === "events" ? [] : [literal(mediaType)]),
    ...(options.length === 0 ? [] : [list("object", options)]),
  ];
  return code`${value(openers[format])}${list("arguments", given)}`;
}
