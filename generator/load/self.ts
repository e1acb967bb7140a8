// `$self` of OpenAPI 3.2: the URI of a document, by which its references may name the document itself.
import { asString, child, isObject, type JsonValue, put } from "../document/json.js";

/** Where a URI that is relative stands; only whether two of them are the same is asked. */
const somewhere = "https://file.invalid/document";

/** Whether a file may have what is looked for here. */
export function hasSelf(text: string): boolean {
  return /\$self\b/.test(text);
}

/** Changes references to the document by its own URI into references inside of it. */
export function resolveSelf(parsed: unknown): void {
  const root = parsed as JsonValue;
  const self = asString(child(root, "$self"));
  const isNewest = /^3\.2(?:\.|$)/.test(String(child(root, "openapi")));
  if (self === undefined || !isNewest || !URL.canParse(self, somewhere)) return;
  const base = new URL(self, somewhere).href.replace(/#.*$/, "");
  const ownPart = (ref: string): string => {
    const [file = "", ...fragment] = ref.split("#");
    if (file === "" || !URL.canParse(file, base)) return ref;
    return new URL(file, base).href === base ? `#${fragment.join("#")}` : ref;
  };
  visit(root, ownPart);
}

/** The keys of what is data, whatever it looks like. */
const data = new Set(["example", "value", "dataValue", "const", "enum", "default"]);

function visit(root: JsonValue, ownPart: (ref: string) => string): void {
  const pending = [root];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (Array.isArray(next)) pending.push(...next);
    if (!isObject(next)) continue;
    const discriminator = child(next, "discriminator");
    for (const holder of [discriminator, child(discriminator, "mapping")]) {
      change(holder, holder === discriminator ? ["defaultMapping"] : undefined, ownPart);
    }
    change(next, ["$ref", "operationRef"], ownPart);
    for (const [key, value] of Object.entries(next)) {
      if (typeof value === "object" && value !== null && !data.has(key)) pending.push(value);
    }
  }
}

/** Changes the references under some keys of an object, or under all. */
function change(
  holder: JsonValue | undefined,
  keys: readonly string[] | undefined,
  ownPart: (ref: string) => string,
): void {
  if (!isObject(holder)) return;
  for (const key of keys ?? Object.keys(holder)) {
    const ref = holder[key];
    if (typeof ref !== "string" || (keys === undefined && !ref.includes("#"))) continue;
    const own = ownPart(ref);
    if (own !== ref) put(holder, key, own);
  }
}
