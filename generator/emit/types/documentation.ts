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
  const span = (low: number | undefined, high: number | undefined, unit: string) => {
    if (low !== undefined && high !== undefined) return [`${low} to ${high}${unit}.`];
    if (high !== undefined) return [`At most ${high}${unit}.`];
    return low !== undefined && !(low === 0 && unit !== "") ? [`At least ${low}${unit}.`] : [];
  };
  return [
    ...span(bound("minimum"), bound("maximum"), ""),
    ...span(bound("minLength"), bound("maxLength"), " characters"),
    ...span(bound("minItems"), bound("maxItems"), " items"),
  ].join(" ");
}
