import { constraintsOf } from "../../document/constraints.js";
import { sensitiveKey } from "../../document/extensions/sensitive.js";
import { asArray, asString, child, type JsonValue, refOf } from "../../document/json.js";
import { Tag } from "../print/printer.js";

/** Longer ones are read in the documentation. */
const longestExample = 80;

/** What a schema says of itself, as paragraphs of a doc comment. */
export function documentation(schema: JsonValue | undefined): (string | Tag)[] {
  const isReference = refOf(schema) !== undefined;
  const own = asString(child(schema, "description")) ?? asString(child(schema, "title"));
  const paragraphs: (string | Tag)[] = [own ?? ""];
  if (!isReference) {
    const fallback = child(schema, "default");
    paragraphs.push(constraintsOf(schema));
    if (fallback !== undefined) paragraphs.push(new Tag("default", JSON.stringify(fallback)));
    paragraphs.push(...example(schema));
  }
  if (child(schema, "deprecated") === true) paragraphs.push(new Tag("deprecated"));
  return paragraphs;
}

/** The first example, where it fits into a line and the type does not list the values. */
function example(schema: JsonValue | undefined): Tag[] {
  const listed = ["enum", "const"].some((key) => child(schema, key) !== undefined);
  const value = child(schema, "example") ?? asArray(child(schema, "examples"))[0];
  if (listed || (value ?? null) === null || child(schema, sensitiveKey) === true) return [];
  const text = JSON.stringify(value);
  return text.length <= longestExample ? [new Tag("example", text)] : [];
}
