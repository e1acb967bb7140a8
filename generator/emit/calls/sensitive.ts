import { child, entriesOf } from "../../document/json.js";
import type { JsonObject, JsonValue } from "../../model/model.js";

/** The names of the parameters and properties that a document marks with `x-sensitive`, sorted. */
export function sensitiveNames(document: JsonObject): string[] {
  const names = new Set<string>();
  // A file that refers to the whole document is a part of itself once it is brought in.
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue | undefined, key: string): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const own = child(value, "name");
    if (child(value, "x-sensitive") === true) names.add(typeof own === "string" ? own : key);
    const parts = Array.isArray(value)
      ? value.map((part) => ["", part] as const)
      : entriesOf(value);
    for (const [name, part] of parts) {
      // Security schemes and client options are told by option; examples and extensions are data.
      if (name === "securitySchemes" || name === "example" || name === "examples") continue;
      if (name.startsWith("x-") || child(part, "x-client-option") !== undefined) continue;
      visit(part, name);
    }
  };
  visit(document, "");
  names.delete("");
  return [...names].sort();
}
