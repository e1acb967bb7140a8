// Success answers that are streams: the examples of their items, one after the other.
import { asObject, type JsonObject, type JsonValue } from "../../document/json.js";
import { type SequenceFormat, sequenceFormat, withoutCharset } from "../../document/media-types.js";
import { isNewest } from "../../document/version.js";
import type { MediaType } from "../../model/model.js";
import { isTextStream, streamOf } from "../../model/streams.js";
import type { Exchange } from "../types.js";

/** A body that is not JSON. */
export interface StreamText {
  readonly mediaType: string;
  readonly text: string;
}

/** The stream that a request is answered with; undefined where its answer is another one. */
export function streamFor({
  operation,
  body,
}: Pick<Exchange, "operation" | "body">): StreamText | undefined {
  const media = streamOf(operation);
  const { when, end } = operation.stream ?? {};
  if (media === undefined) return undefined;
  if (when !== undefined && asObject(body)?.[when] !== true) return undefined;
  const format = sequenceFormat(media.mediaType) ?? "events";
  const isText = isTextStream(media);
  const isObjects = format === "events" && isNewest(operation.node.document);
  const items = itemsOf(media).map((item) => {
    const event = isObjects ? asObject(item) : undefined;
    if (event && "data" in event) return eventText(event);
    return framed(isText && typeof item === "string" ? item : JSON.stringify(item), format);
  });
  const all = end === undefined ? items : [...items, framed(end, format)];
  return { mediaType: withoutCharset(media.mediaType), text: all.join("") };
}

/** An example that is a list shows a whole stream, unless its items are lists; any other one an item. */
function itemsOf({ schema, examples }: MediaType): readonly JsonValue[] {
  const target = schema?.target;
  const own = target?.list("examples").map(({ value }) => value) ?? [];
  const single = target?.read("example");
  const shown = [examples, own, single === undefined ? [] : [single]];
  const given = shown.find((each) => each.length > 0) ?? [];
  return target?.text("type") === "array" ? given : given.flat();
}

/** An event with all of its fields, as OpenAPI 3.2 shows one. */
function eventText(event: JsonObject): string {
  const { data } = event;
  const fields = ["event", "id", "retry"].flatMap((name) => {
    const value = event[name];
    return value === undefined ? [] : [`${name}: ${String(value).replaceAll(/[\r\n]/g, " ")}\n`];
  });
  const text = typeof data === "string" ? data : JSON.stringify(data ?? null);
  return fields.join("") + framed(text, "events");
}

function framed(item: string, format: SequenceFormat): string {
  if (format === "lines") return `${item}\n`;
  if (format === "texts") return `\x1e${item}\n`;
  return `${item
    .split("\n")
    .map((line) => `data: ${line}\n`)
    .join("")}\n`;
}
