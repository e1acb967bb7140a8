import { asString, child, type JsonValue, refOf } from "../../document/json.js";
import { rangeOf } from "../../document/schemas.js";
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
