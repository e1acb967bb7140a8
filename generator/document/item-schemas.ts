// What a body holds: its schema, and since OpenAPI 3.2 that of its items.
import { ownValues } from "./discriminators.js";
import { isJson, sequenceFormat } from "./media-types.js";
import { Node } from "./node.js";
import { allTypesOf, itemSchemaOf, propertiesOf } from "./schemas.js";
import { isNewest } from "./version.js";

/** The schema of a media type or a parameter; undefined where its reference leads nowhere. */
export function schemaOf(holder: Node): Node | undefined {
  const schema = holder.at("schema");
  return schema?.target === undefined ? undefined : schema;
}

/** A kind of server-sent event. */
export interface EventNode {
  /** The names by which it is told; none where it may have any. */
  readonly names: readonly string[];
  /** The schema of its data: of what stands in them where they are JSON. */
  readonly data: Node | undefined;
  readonly isJson: boolean;
}

/**
 * What the body of a media type is, or where it is a sequence, what an item of it is: of events that is
 * their data. Since OpenAPI 3.2 `itemSchema` says it, and the schema of a sequence is that of a list.
 */
export function bodySchemaOf(mediaType: string, media: Node): Node | undefined {
  const whole = schemaOf(media);
  if (!isNewest(media.document)) return whole;
  const format = sequenceFormat(mediaType);
  const item = declaredItem(media);
  if (format === undefined) return whole ?? (item && listOf(media, item));
  if (format !== "events") return item ?? whole;
  return item === undefined ? whole : dataOf(media, kindsOf(item));
}

/** The schema of an item of a body in a media type; undefined before OpenAPI 3.2. */
function declaredItem(media: Node): Node | undefined {
  const own = media.at("itemSchema");
  if (own?.target !== undefined) return own;
  const whole = schemaOf(media);
  const isList = whole !== undefined && allTypesOf(whole).includes("array");
  return isList ? itemSchemaOf(whole) : undefined;
}

function listOf(media: Node, item: Node): Node {
  return new Node(media.document, item.pointer, { type: "array", items: item.value });
}

/** The kinds of events that the document tells apart by their names; none where there is one kind alone. */
export function eventsOf(mediaType: string, media: Node): EventNode[] {
  if (!isNewest(media.document) || sequenceFormat(mediaType) !== "events") return [];
  const item = declaredItem(media);
  const kinds = item === undefined ? [] : kindsOf(item);
  return kinds.some(({ names }) => names.length > 0) ? kinds : [];
}

/** The kinds of an event object: its alternatives, with what is said of all of them. */
function kindsOf(item: Node): EventNode[] {
  const lists = ["oneOf", "anyOf"].map((key) => item.list(key));
  const alternatives = lists.find((list) => list.length > 0) ?? [];
  const all = propertiesOf(item);
  return (alternatives.length > 0 ? alternatives : [item]).map((alternative) => {
    const own = propertiesOf(alternative);
    const { document } = item;
    const names = ownValues(document, alternative.value, "event");
    const data = [own.get("data"), all.get("data")].filter((each) => each !== undefined);
    return {
      names: names ?? ownValues(document, item.value, "event") ?? [],
      ...readData(data),
    };
  });
}

/** `declared` is what is said of the data, the more special first. */
function readData(declared: readonly Node[]): Pick<EventNode, "data" | "isJson"> {
  const typed = declared.find((each) => each.text("contentMediaType") !== undefined);
  const content = typed?.at("contentSchema");
  if (content && isJson(typed?.text("contentMediaType") ?? "")) {
    return { data: content, isJson: true };
  }
  const [data] = declared;
  const types = data === undefined ? [] : allTypesOf(data);
  // Data that are no text can only be meant as JSON.
  return { data, isJson: types.some((type) => type !== "string" && type !== "null") };
}

/** One schema for the data of all kinds of events; undefined where they are any text. */
function dataOf(media: Node, kinds: readonly EventNode[]): Node | undefined {
  const values = new Map(
    kinds.map(({ data }) => {
      const value = data?.value ?? { type: "string" };
      return [JSON.stringify(value), value] as const;
    }),
  );
  if (values.size === 1) return kinds[0]?.data;
  return new Node(media.document, media.pointer, { anyOf: [...values.values()] });
}
