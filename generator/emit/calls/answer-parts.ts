// What an answer may be: each media type of a response, what it is read as and which type that has.
import {
  choicesIn,
  isAnything,
  isPlainJson,
  isSequence,
  isXml,
  kindOf,
  preferred,
  withoutCharset,
  withoutParameters,
} from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, isBinary, saysNothing } from "../../document/schemas.js";
import type { MediaType } from "../../model/model.js";

/** The runtime's readers of bodies. */
export type Reader = "asJson" | "asText" | "asBlob";

/** One media type of a response that is offered. */
export interface AnswerPart {
  readonly mediaType: string;
  readonly schema: Node | undefined;
  /** What the type of its data is made from: its schema, or what is read. */
  readonly kind: "json" | "text" | "blob" | "stream";
  /** The same for all parts whose data have one type. */
  readonly key: string;
  /** What reads it, by the media type of an answer. */
  readonly readers: readonly (readonly [mediaType: string, reader: Reader])[];
}

/** The parts of a response that can be asked for, the preferred one first. */
export function partsOf(content: readonly MediaType[]): AnswerPart[] {
  const usual = content.filter(({ mediaType }) => !isXml(mediaType) && !isSequence(mediaType));
  const offered = usual.length > 0 ? usual : content.slice(0, 1);
  const first = preferred(offered);
  const hasJson = offered.some((media) => partOf(media).kind === "json");
  // Objects as text are a framework's way to say JSON.
  const read = offered.filter((media) => {
    return !hasJson || partOf(media).kind !== "text" || allowsText(media.schema);
  });
  const front = first && read.includes(first) ? first : undefined;
  return choicesIn(read, front, isPlainer).map(partOf);
}

/** Any JSON can be asked for as what everybody calls it. */
function isPlainer(one: MediaType, other: MediaType): boolean {
  return isPlainJson(one.mediaType) && !isPlainJson(other.mediaType);
}

function partOf({ mediaType: written, schema }: MediaType): AnswerPart {
  const mediaType = withoutCharset(written);
  const type = withoutParameters(written);
  const one = (kind: AnswerPart["kind"], reader: Reader): AnswerPart => {
    return { mediaType, schema, kind, key: keyOf(kind, schema), readers: [[type, reader]] };
  };
  if (!isAnything(mediaType)) {
    const kind = kindOf(mediaType);
    if (kind === "json") return one("json", "asJson");
    return kind === "blob" ? one("blob", "asBlob") : one("text", "asText");
  }
  if (schema?.target && isBinary(schema.target.value)) return one("blob", "asBlob");
  const json = one("json", "asJson");
  if (saysNothing(schema)) {
    const readers = [
      ["application/json", "asJson"],
      ["text/*", "asText"],
      ["*/*", "asBlob"],
    ] as const;
    return { ...json, readers };
  }
  if (!allowsText(schema)) return json;
  const readers = [
    ["application/json", "asJson"],
    ["*/*", "asText"],
  ] as const;
  return { ...json, readers };
}

function keyOf(kind: AnswerPart["kind"], schema: Node | undefined): string {
  if (kind !== "json") return kind;
  return isPlainText(schema) ? "text" : JSON.stringify(schema?.value ?? {});
}

/** Whether the type of a schema is that of all texts. */
function isPlainText(schema: Node | undefined): boolean {
  const value = schema?.target?.value;
  return JSON.stringify(value) === '{"type":"string"}';
}

function allowsText(schema: Node | undefined): boolean {
  if (schema === undefined || saysNothing(schema)) return true;
  return allTypesOf(schema).includes("string");
}
