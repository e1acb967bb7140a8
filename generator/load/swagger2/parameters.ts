// Parameters of paths, queries and headers, whose keywords become a schema, and headers of answers.
import { asString, type JsonObject, type JsonValue } from "../../document/json.js";
import { assertWithin } from "../../document/limits.js";
import type { Node } from "../../document/node.js";
import { convertSchema, writeFile } from "./schemas.js";
import type { Writable, Writer } from "./writer.js";

const keywords: readonly string[] = [
  ...["type", "format", "default", "enum", "pattern", "maximum", "exclusiveMaximum", "minimum"],
  ...["exclusiveMinimum", "maxLength", "minLength", "maxItems", "minItems", "uniqueItems"],
  "multipleOf",
];

/** Extensions that say something about the value, and stand in its schema. */
export function isOfValue(key: string): boolean {
  return /^x-(?:enum|ms-enum|nullable)/.test(key);
}

/** How OpenAPI 3 writes an array: the style and whether each item stands for itself. */
export interface ArrayStyle {
  readonly style: string;
  readonly explode: boolean;
}

const inQueries: Readonly<Record<string, ArrayStyle>> = {
  csv: { style: "form", explode: false },
  multi: { style: "form", explode: true },
  ssv: { style: "spaceDelimited", explode: false },
  pipes: { style: "pipeDelimited", explode: false },
};
const elsewhere: Readonly<Record<string, ArrayStyle>> = {
  csv: { style: "simple", explode: false },
};
const inParts: Readonly<Record<string, ArrayStyle>> = { multi: inQueries.multi as ArrayStyle };

/** Where an array is written, and how that can be said. */
export const styles = { inQueries, elsewhere, inParts } as const;

/** A parameter that is not a body nor a part of one. */
export function convertParameter(node: Node, writer: Writer): JsonObject {
  const parameter: Writable = {};
  writer.copy(node, parameter, ["name", "in", "description", "required", "deprecated"]);
  const isQuery = node.text("in") === "query";
  if (isQuery) writer.copy(node, parameter, ["allowEmptyValue"]);
  // Microsoft's extension says that a value is encoded already. 3.0 has that of queries alone.
  const isEncoded = isQuery ? node.at("x-ms-skip-url-encoding") : undefined;
  if (isEncoded?.value === true) writer.put(parameter, "allowReserved", true, isEncoded);
  writeValue(parameter, node, isQuery ? styles.inQueries : styles.elsewhere, writer);
  writer.copyExtensions(node, parameter, (key) => !isOfValue(key));
  return parameter;
}

/** A header of an answer. */
export function convertHeader(node: Node, writer: Writer): JsonObject {
  const header: Writable = {};
  writer.copy(node, header, ["description"]);
  writeValue(header, node, styles.elsewhere, writer);
  writer.copyExtensions(node, header, (key) => !isOfValue(key));
  return header;
}

function writeValue(
  owner: Writable,
  node: Node,
  known: Readonly<Record<string, ArrayStyle>>,
  writer: Writer,
): void {
  const { schema, style } = convertValue(node, known, writer);
  const from = node.at("collectionFormat") ?? node;
  if (style) {
    writer.put(owner, "style", style.style, from);
    writer.put(owner, "explode", style.explode, from);
  }
  writer.put(owner, "schema", schema, node);
}

/** The schema of a value whose keywords stand beside its name, and how it is written if it is an array. */
export function convertValue(
  node: Node,
  known: Readonly<Record<string, ArrayStyle>>,
  writer: Writer,
): { readonly schema: JsonValue; readonly style: ArrayStyle | undefined } {
  const given = node.at("schema");
  if (given && node.read("type") === undefined) {
    return { schema: convertSchema(given, writer), style: undefined };
  }
  const style = node.text("type") === "array" ? arrayStyle(node, known, writer) : undefined;
  if (style === "text") return { schema: asText(node, writer), style: undefined };
  return { schema: convertItem(node, writer, 0), style };
}

/** What one value is, by the keywords that stand beside its name. */
function convertItem(node: Node, writer: Writer, depth: number): JsonValue {
  assertWithin("depth", depth, "nest it less deeply");
  if (node.ref !== undefined && depth > 0) return convertSchema(node, writer);
  const schema: Writable = {};
  writer.copy(node, schema, keywords);
  writer.copyExtensions(node, schema, (key) => {
    return key !== "x-nullable" && (depth > 0 || isOfValue(key));
  });
  const nullable = node.at("x-nullable");
  if (nullable?.value === true) writer.put(schema, "nullable", true, nullable);
  if (node.text("type") === "file") writeFile(schema, node, writer);
  if (node.text("type") !== "array") return schema;
  const items = node.at("items");
  const isNested = items?.text("type") === "array" && items.ref === undefined;
  if (items === undefined) writer.put(schema, "items", {}, node);
  else if (isNested) {
    writer.say("warn", items, told("An array within an array is written as one text"));
    writer.put(schema, "items", asText(items, writer), items);
  } else writer.put(schema, "items", convertItem(items, writer, depth + 1), items);
  return schema;
}

function arrayStyle(
  node: Node,
  known: Readonly<Record<string, ArrayStyle>>,
  writer: Writer,
): ArrayStyle | "text" {
  // Files cannot be joined.
  const isOfFiles = node.at("items")?.text("type") === "file" && Object.hasOwn(known, "multi");
  const format = isOfFiles ? "multi" : (asString(node.read("collectionFormat")) ?? "csv");
  const style = Object.hasOwn(known, format) ? known[format] : undefined;
  if (style) return style;
  const from = node.at("collectionFormat") ?? node;
  if (format === "multi") {
    const message = "`collectionFormat: multi` is for queries and forms; it is read as `csv`";
    writer.say("warn", from, message);
    return elsewhere.csv as ArrayStyle;
  }
  writer.say("warn", from, told(`\`collectionFormat: ${format}\` is written as one text here`));
  return "text";
}

function told(what: string): string {
  return `${what}, which OpenAPI 3 cannot say; the value is read as that text, so that its items have to be joined before`;
}

function asText(node: Node, writer: Writer): JsonObject {
  const schema: Writable = {};
  writer.put(schema, "type", "string", node.at("type") ?? node);
  return schema;
}
