// Parts that are missing, and parts that nobody expects.
import type { JsonValue } from "../../document/json.js";
import { hasField, isMethod } from "../../document/methods.js";
import { newerThanSwagger } from "../document-type.js";
import { type Of, type Reading, remove, set } from "./deviation.js";
import { texts } from "./unread.js";
import { shown } from "./words.js";

/** A mapping that is not followed could select anything, so that nothing of its discriminator is read. */
export function readUnmapped(deviation: Of<"unmapped">): Reading {
  remove(deviation);
  const message = `${shown(deviation.target)} leads nowhere; the discriminator is not read`;
  return { rule: "discriminator-name", message };
}

/** Missing parts without which nothing else is said. */
const parts: Readonly<Record<string, readonly string[]>> = {
  Root: ["info", "paths"],
  Operation: ["responses"],
  RequestBody: ["content"],
  Server: ["url"],
  SecurityScheme: ["flows", "scopes"],
  ImplicitFlow: ["scopes"],
  PasswordFlow: ["scopes"],
  ClientCredentials: ["scopes"],
  AuthorizationCode: ["scopes"],
};

export function readMissing({ type, name, node }: Of<"missing">): Reading | undefined {
  const missing = `The field \`${name}\` is missing`;
  if (texts[type.name]?.includes(name)) {
    return { rule: "missing-text", message: `${missing}; it is read as empty` };
  }
  if (parts[type.name]?.includes(name)) {
    return { rule: "missing-part", message: `${missing}; it is read as if it held nothing` };
  }
  if (type.name === "Discriminator") {
    return { rule: "discriminator-name", message: `${missing}; the discriminator is not read` };
  }
  if (!/^(?:Parameter|ParameterItems|Header)$/.test(type.name)) return undefined;
  if (name === "type" || name === "items") {
    const how = Object.hasOwn(node, "schema") ? "the schema that stands here is" : "any value is";
    return { rule: "parameter-schema", message: `${missing}; ${how} read` };
  }
  if (name !== "schema") return undefined;
  const keywords = Object.keys(node).filter((key) => schemaKeywords.includes(key));
  const hasType = keywords.includes("type") || keywords.includes("enum");
  const schema = hasType ? keywords.map((key) => [key, node[key] as JsonValue] as const) : [];
  for (const [key] of schema) remove({ owner: node, key });
  set({ owner: node, key: "schema" }, Object.fromEntries(schema));
  const how = hasType ? "what stands here is read as its schema" : "any value is read";
  return { rule: "parameter-schema", message: `${missing}; ${how}` };
}

const schemaKeywords: readonly string[] = [
  ...["type", "format", "items", "enum", "default", "pattern", "maximum", "minimum", "maxLength"],
  ...["minLength", "maxItems", "minItems", "uniqueItems", "multipleOf"],
];

export function readUnknown({ type, key, version }: Of<"unknown">): Reading | undefined {
  // Whatever is a method to a reader would be lost.
  const isNewest = version === "oas3_2";
  const isLost = isNewest ? hasField(key) : isMethod(key.toLowerCase());
  if (type.name === "Paths" || (type.name === "PathItem" && isLost)) return undefined;
  // Nothing that was published in 3.2 has to be forgiven.
  if (type.name === "Root" && isNewest) return undefined;
  const message = `Property \`${key}\` is not expected here`;
  const rule = "newer-keyword";
  if (type.name === "Schema" && version === "oas2" && newerThanSwagger.includes(key)) {
    return { rule, message: `${message} in Swagger 2.0; it is read as in OpenAPI 3.0` };
  }
  if (type.name === "Schema" && version === "oas3_0" && newer.includes(key)) {
    return { rule, message: `${message} in OpenAPI 3.0; it is read as in 3.1` };
  }
  const others = Object.keys(type.properties).filter((name) => name !== key);
  const meant = closest(key, others);
  const advice = meant === undefined ? "" : `; did you mean ${meant}?`;
  return { rule: "unknown-property", message: `${message}, and is not read${advice}` };
}

/** Keywords of schemas that came with OpenAPI 3.1 and change what a value may be. */
const newer: readonly string[] = [
  ...["const", "prefixItems", "patternProperties", "propertyNames", "contentEncoding"],
  ...["contentMediaType", "examples"],
];

/** The name that another one may be a slip of; undefined where none is near. */
function closest(name: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, "");
  const isNear = (other: string) => {
    const [short, long] = [plain(name), plain(other)].sort((a, b) => a.length - b.length);
    if (short === undefined || long === undefined || short.length < 3) return false;
    let start = 0;
    while (start < short.length && short[start] === long[start]) start++;
    let end = 0;
    while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
    return long.length - start - end <= 1;
  };
  return known.find(isNear);
}
