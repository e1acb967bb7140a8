// An example of a resource in lines, each with the level from which on it is in an answer: what a
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

/** The lines of a component schema's example. */
export function linesOf(described: DescribedApi, name: string): Line[] {
  const schema = schemaNode(described, name);
  const example = schema && asObject(exampleOf({ schema, examples: [] }));
  if (schema === undefined || example === undefined) return [{ text: "{}", from: undefined }];
  const inside = propertyLines(described, schema, example, { indent: 1, used: 0, depth: 0 });
  return [{ text: "{", from: undefined }, ...inside, { text: "}", from: undefined }];
}

interface Way {
  readonly indent: number;
  /** What the properties around it use up of the level asked for. */
  readonly used: number;
  readonly depth: number;
}

function propertyLines(
  described: DescribedApi,
  schema: Node,
  example: JsonObject,
  { indent, used, depth }: Way,
): Line[] {
  const space = "  ".repeat(indent);
  const lines: Line[] = [];
  for (const property of described.schemas.properties(schema).values()) {
    const from = used + property.level;
    const value = example[property.name];
    if (value === undefined) continue;
    const key = `${space}${JSON.stringify(property.name)}: `;
    const linked = property.link && schemaNode(described, property.link.schema);
    const held = linked && heldBy(linked, value);
    if (linked === undefined || held === undefined || depth >= deepest) {
      const text = JSON.stringify(value, null, 2).replaceAll("\n", `\n${space}`);
      lines.push({ text: `${key}${text},`, from });
      continue;
    }
    const [open, close] = property.link?.many ? ["[{", "}]"] : ["{", "}"];
    const below = { indent: indent + 1, used: from, depth: depth + 1 };
    lines.push({ text: `${key}${open}`, from });
    lines.push(...propertyLines(described, linked, held, below));
    lines.push({ text: `${space}${close},`, from });
  }
  return lines;
}

/** What a property holds: itself where it is there, else what its schema shows. */
function heldBy(linked: Node, value: JsonValue): JsonObject | undefined {
  const [first] = Array.isArray(value) ? value : [value];
  if (first === undefined || first === null) return undefined;
  const example = asObject(exampleOf({ schema: linked, examples: [] }));
  return isObject(first) ? { ...example, ...first } : example;
}
