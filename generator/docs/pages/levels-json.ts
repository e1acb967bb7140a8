// A resource as the sandbox answers with it, or an example of it, in lines, each with the level from which on it is in an answer: what a
// property needs, and what those need that hold it.
import { asObject, isObject, type JsonObject, type JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { DescribedApi } from "../described.js";
import { exampleOf } from "../examples.js";
import { schemaNode } from "./schema.js";

export interface Line {
  readonly text: string;
  /** The first level that has the line; undefined where every level has it. */
  readonly from: number | undefined;
  /** The text at each level, where it is not the same at all. */
  readonly variants?: readonly string[];
}

/** The most resources inside of each other. */
const deepest = 6;

/** The lines of a resource. */
export function linesOf(described: DescribedApi, name: string): Line[] {
  const schema = schemaNode(described, name);
  const answered = described.resources.get(name);
  const example = answered ?? (schema && asObject(exampleOf({ schema, examples: [] })));
  if (schema === undefined || example === undefined) return [{ text: "{}", from: undefined }];
  const inside = propertyLines(described, schema, example, {
    ...{ indent: 1, used: 0, depth: 0 },
    isWhole: answered !== undefined,
  });
  return [{ text: "{", from: undefined }, ...inside, { text: "}", from: undefined }];
}

interface Way {
  readonly indent: number;
  /** What the properties around it use up of the level asked for. */
  readonly used: number;
  readonly depth: number;
  /** Whether all that is held is there, so that nothing is taken from examples. */
  readonly isWhole: boolean;
}

function propertyLines(
  described: DescribedApi,
  schema: Node,
  example: JsonObject,
  { indent, used, depth, isWhole }: Way,
): Line[] {
  const space = "  ".repeat(indent);
  const lines: Line[] = [];
  for (const property of described.schemas.properties(schema).values()) {
    const from = used + property.level;
    const value = example[property.name];
    if (value === undefined) continue;
    const key = `${space}${JSON.stringify(property.name)}: `;
    const linked = property.link && schemaNode(described, property.link.schema);
    const held = linked === undefined ? [] : heldBy(linked, value, isWhole);
    if (linked === undefined || held.length === 0 || depth >= deepest) {
      const text = JSON.stringify(value, null, 2).replaceAll("\n", `\n${space}`);
      lines.push({ text: `${key}${text},`, from });
      continue;
    }
    const isList = Array.isArray(value);
    const inner = isList ? "  " : "";
    const below = { indent: indent + 1 + inner.length / 2, used: from, depth: depth + 1, isWhole };
    lines.push({ text: `${key}${isList ? "[" : "{"}`, from });
    for (const [index, each] of held.entries()) {
      if (isList) lines.push({ text: `${space}${inner}{`, from });
      lines.push(...propertyLines(described, linked, each, below));
      if (isList) lines.push({ text: `${space}${inner}}${comma(index, held)}`, from });
    }
    lines.push({ text: `${space}${isList ? "]" : "}"},`, from });
  }
  return lines;
}

function comma(index: number, all: readonly unknown[]): string {
  return index < all.length - 1 ? "," : "";
}

/** What a property holds: what is there, with what its schema shows where that is not all; none for null. */
function heldBy(linked: Node, value: JsonValue, isWhole: boolean): JsonObject[] {
  const held = Array.isArray(value) ? value : [value];
  const example = isWhole ? {} : asObject(exampleOf({ schema: linked, examples: [] }));
  return (isWhole ? held : held.slice(0, 1)).flatMap((each): JsonObject[] => {
    if (each === null) return [];
    if (isObject(each)) return [{ ...example, ...each }];
    return example === undefined ? [] : [example];
  });
}
