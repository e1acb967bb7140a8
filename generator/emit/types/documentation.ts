import { count } from "../../document/casing.js";
import { asString, child, type JsonValue, refOf } from "../../document/json.js";
import { Tag } from "../print/printer.js";

/** What a schema says of itself, as paragraphs of a doc comment. */
export function documentation(schema: JsonValue | undefined): (string | Tag)[] {
  const isReference = refOf(schema) !== undefined;
  const own = asString(child(schema, "description")) ?? asString(child(schema, "title"));
  const paragraphs: (string | Tag)[] = [own ?? ""];
  if (!isReference) {
    const fallback = child(schema, "default");
    paragraphs.push(rangeOf(schema));
    if (fallback !== undefined) paragraphs.push(new Tag("default", JSON.stringify(fallback)));
  }
  if (child(schema, "deprecated") === true) paragraphs.push(new Tag("deprecated"));
  return paragraphs;
}

function rangeOf(schema: JsonValue | undefined): string {
  const bound = (key: string) => {
    const value = child(schema, key);
    return typeof value === "number" ? value : undefined;
  };
  const span = (low: number | undefined, high: number | undefined, noun?: string) => {
    const say = (value: number) => (noun === undefined ? String(value) : count(value, noun));
    if (low !== undefined && low === high) return [`Exactly ${say(low)}.`];
    if (low !== undefined && high !== undefined) return [`${low} to ${say(high)}.`];
    if (high !== undefined) return [`At most ${say(high)}.`];
    return low !== undefined && !(low === 0 && noun) ? [`At least ${say(low)}.`] : [];
  };
  return [
    ...span(bound("minimum"), bound("maximum")),
    ...span(bound("minLength"), bound("maxLength"), "character"),
    ...span(bound("minItems"), bound("maxItems"), "item"),
  ].join(" ");
}
