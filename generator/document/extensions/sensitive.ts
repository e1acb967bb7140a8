// `x-sensitive` of parameters, headers, schemas and security schemes: what must not be shown.
import { schemaOf } from "../item-schemas.js";
import { below, child, isObject, type JsonObject, type JsonValue, keysOf, refOf } from "../json.js";
import { partsOf } from "../marked-places.js";
import { type Document, Node } from "../node.js";

export const sensitiveKey = "x-sensitive";

/** Whether a schema says that its values are sensitive. */
export function isSecret(schema: Node): boolean {
  return schema.keyword(sensitiveKey) === true;
}

/** Whether a parameter, header or security scheme is marked, or the schema of its values is. */
export function isSensitive(owner: Node): boolean {
  if (owner.keyword(sensitiveKey) === true) return true;
  const schema = schemaOf(owner);
  return schema !== undefined && partsOf([schema], isSecret).isMarked;
}

/** The keys below which each key is a name and no keyword. */
export const mapKeys: ReadonlySet<string> = new Set(
  [
    "additionalOperations callbacks content definitions $defs dependentSchemas encoding headers links paths",
    "mediaTypes parameters pathItems patternProperties properties requestBodies responses schemas",
    "securitySchemes webhooks",
  ].flatMap((line) => line.split(" ")),
);

/** The keys of what is data, whatever it looks like; extensions are data, too. */
export const dataKeys: ReadonlySet<string> = new Set([
  "const",
  "default",
  "enum",
  "example",
  "examples",
  "mapping",
  "value",
]);

/** Everything in a document that has the mark, whatever its value. */
export function sensitiveMarks(document: Document): Node[] {
  const found: Node[] = [];
  // A file that refers to the whole document is a part of itself once it is brought in.
  const seen = new Set<JsonValue>();
  const visit = (value: JsonValue | undefined, keys: string[], isMap: boolean): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    if (!isMap && child(value, sensitiveKey) !== undefined) {
      found.push(new Node(document, below("#", ...keys), value));
    }
    const ref = isMap ? undefined : refOf(value);
    // What a reference leads to is looked at where it stands, but for a schema within an extension.
    if (ref?.includes("/x-")) visit(document.lookUp(ref), keysOf(ref), false);
    for (const key of Object.keys(value)) {
      const part = (value as JsonObject)[key];
      if (typeof part !== "object") continue;
      if (isObject(value) && !isMap && (dataKeys.has(key) || key.startsWith("x-"))) continue;
      keys.push(key);
      // `parameters` and `responses` are names in `components`, and a list or statuses elsewhere.
      visit(part, keys, !isMap && isObject(part) && mapKeys.has(key));
      keys.pop();
    }
  };
  visit(document.value, [], false);
  return found;
}
