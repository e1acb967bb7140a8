// What openapi-fetch can send. It writes the parameters and bodies of all operations alike, whereas a
// document says of each how it is written. What most of them say is the client's default; what the
// others say would not reach the API as the document means it.
import { child } from "../../document/json.js";
import {
  isJson,
  isMultipart,
  isPlainJson,
  isRange,
  isUrlEncoded,
} from "../../document/media-types.js";
import type { Node } from "../../document/node.js";
import { allTypesOf, hasItems, propertiesOf } from "../../document/schemas.js";
import type { Api, Operation, Parameter } from "../../model/model.js";

/** How a client of openapi-fetch writes what its operations send. */
export interface Serialization {
  /** Lists in the query. */
  readonly array: QueryStyle;
  /** Objects in the query. */
  readonly object: QueryStyle;
  readonly body: Encoding;
  /** The media type of bodies that are JSON. */
  readonly jsonType: string;
  /** Whether parameters of paths may be lists or objects. */
  readonly hasPathParts: boolean;
}

export interface QueryStyle {
  readonly style: string;
  readonly explode: boolean;
}

export type Encoding = "json" | "form" | "multipart";

export type Part = "array" | "object";

/** What openapi-fetch does without being told. */
export const unlessTold = {
  array: { style: "form", explode: true },
  object: { style: "deepObject", explode: true },
  jsonType: "application/json",
} as const;

export function serializationOf({ operations }: Api): Serialization {
  const parameters = operations.flatMap((operation) => operation.parameters);
  const query = parameters.filter(({ in: place, mediaType }) => {
    return place === "query" && mediaType === undefined;
  });
  const stylesOf = (part: Part) => {
    const some = query.filter(({ schema }) => mayBe(part, schema));
    return some.map((each) => styleOf(each, part)).filter((style) => isWritten(style, part));
  };
  const contents = operations.map(mediaTypesOf);
  const jsonTypes = contents.flatMap((types) => types.filter(isJson).map(jsonTypeOf));
  return {
    array: mostOf(stylesOf("array")) ?? unlessTold.array,
    object: mostOf(stylesOf("object")) ?? unlessTold.object,
    body: mostOf(contents.flatMap(encodingsOf)) ?? "json",
    jsonType: mostOf(jsonTypes) ?? unlessTold.jsonType,
    hasPathParts: parameters.some(({ in: place, schema }) => place === "path" && hasParts(schema)),
  };
}

/** The media types of an operation's body. */
export function mediaTypesOf({ requestBody }: Operation): string[] {
  return (requestBody?.content ?? []).map(({ mediaType }) => mediaType);
}

/** The ways to encode a body of one of the media types. */
export function encodingsOf(mediaTypes: readonly string[]): Encoding[] {
  const encodings: readonly [Encoding, (mediaType: string) => boolean][] = [
    ["json", isJson],
    ["form", isUrlEncoded],
    ["multipart", isMultipart],
  ];
  return encodings.flatMap(([encoding, is]) => (mediaTypes.some(is) ? [encoding] : []));
}

/** A media type for JSON as a request names it. */
export function jsonTypeOf(mediaType: string): string {
  return isPlainJson(mediaType) || isRange(mediaType) ? unlessTold.jsonType : mediaType;
}

/** How the document wants the lists or objects of a query parameter. */
export function styleOf({ style = "form", explode }: Parameter, part: Part): QueryStyle {
  const isExploded = style === "deepObject" || (explode ?? style === "form");
  // Exploded lists look alike in all styles.
  return part === "array" && isExploded ? unlessTold.array : { style, explode: isExploded };
}

/** Whether openapi-fetch knows a style, be it for all parameters alone. */
function isWritten({ style }: QueryStyle, part: Part): boolean {
  return part === "array" || style === "form" || style === "deepObject";
}

/** Whether values of a schema may be lists, or objects. */
export function mayBe(part: Part, schema: Node | undefined): boolean {
  if (schema === undefined) return false;
  const types = allTypesOf(schema).filter((type) => type !== "null");
  if (types.length > 0) return types.includes(part);
  const value = schema.target?.value;
  if (part === "array") return hasItems(value);
  return propertiesOf(schema).size > 0 || child(value, "additionalProperties") !== undefined;
}

function hasParts(schema: Node | undefined): boolean {
  return mayBe("array", schema) || mayBe("object", schema);
}

/** Whether what is in a list or an object may be one, too. */
export function hasPartsWithin(schema: Node | undefined): boolean {
  const inside = [schema?.at("items"), schema?.at("additionalProperties")];
  return [...inside, ...propertiesOf(schema).values()].some(hasParts);
}

/** The value that stands there most often; of several the first. */
function mostOf<T>(values: readonly T[]): T | undefined {
  const counts = new Map<string, { readonly value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    const counted = counts.get(key) ?? { value, count: 0 };
    counted.count++;
    counts.set(key, counted);
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.value;
}
