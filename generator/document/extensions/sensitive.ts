// `x-sensitive` of parameters, headers, properties and security schemes: what must not be shown.
import { below, child, type JsonObject, type JsonValue } from "../json.js";
import { type Document, Node } from "../node.js";
import { clientOptionKey } from "./client-option.js";

export const sensitiveKey = "x-sensitive";

/** Whether an owner is marked. */
export function isSensitive(owner: Node): boolean {
  return owner.flag(sensitiveKey);
}

export interface SensitiveMark {
  /** What the mark is on. */
  readonly node: Node;
  /** The name of the parameter or property; empty where it has none. */
  readonly name: string;
  /** Whether it is on a security scheme or a client option, which are known by their options. */
  readonly isOption: boolean;
}

/** Everything in a document that has the mark, whatever its value. */
export function sensitiveMarks(document: Document): SensitiveMark[] {
  const found: SensitiveMark[] = [];
  // A file that refers to the whole document is a part of itself once it is brought in.
  const seen = new Set<JsonValue>();
  const keys: string[] = [];
  const visit = (value: JsonValue, key: string, isOption: boolean): void => {
    if (typeof value !== "object" || value === null || seen.has(value)) return;
    seen.add(value);
    const own = isOption || child(value, clientOptionKey) !== undefined;
    if (child(value, sensitiveKey) !== undefined) {
      const name = child(value, "name");
      const node = new Node(document, below("#", ...keys), value);
      found.push({ node, name: typeof name === "string" ? name : key, isOption: own });
    }
    const isList = Array.isArray(value);
    for (const name of Object.keys(value)) {
      const part = (value as JsonObject)[name];
      if (typeof part !== "object" || (!isList && isData(name))) continue;
      keys.push(name);
      visit(part, isList ? "" : name, own || name === "securitySchemes");
      keys.pop();
    }
  };
  visit(document.value, "", false);
  return found;
}

/** Examples and extensions are data. */
function isData(name: string): boolean {
  return name === "example" || name === "examples" || name.startsWith("x-");
}
