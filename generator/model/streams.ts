// Which operations answer with a stream, and of what.
import { isSequence, sequenceFormat } from "../document/media-types.js";
import { successesOf } from "../document/openapi.js";
import { allTypesOf, saysNothing } from "../document/schemas.js";
import type { MediaType, Operation } from "./model.js";

/** The media type of an operation's stream; undefined where it has none, or does not say when. */
export function streamOf({ method, responses, stream }: Operation): MediaType | undefined {
  if (method === "HEAD") return undefined;
  const contents = successesOf(responses).flatMap(({ content }) => content);
  const streams = contents.filter(({ mediaType }) => isSequence(mediaType));
  const isAlways = streams.length === contents.length && stream?.when === undefined;
  const formats = new Set(streams.map(({ mediaType }) => sequenceFormat(mediaType)));
  const isOne = formats.size === 1 && (isAlways || stream?.when !== undefined);
  return isOne ? streams[0] : undefined;
}

/** Events have any text as their data: it is JSON where a schema says what it holds. */
export function isTextStream({
  mediaType,
  schema,
}: Pick<MediaType, "mediaType" | "schema">): boolean {
  if (sequenceFormat(mediaType) !== "events") return false;
  if (schema === undefined || saysNothing(schema)) return true;
  const types = allTypesOf(schema);
  return types.length > 0 && types.every((type) => type === "string");
}
