// The options of generation that change types, each with what it may be.
import { child, isObject, type JsonObject, type JsonValue, put } from "./json.js";
import { typesOf } from "./schemas.js";

export interface Typing {
  /**
   * What integers of 64 bits (`format: int64`) are: numbers, as the document says, of which those beyond
   * 2^53 are rounded; bigints, which are integers of JSON in what an API sends and takes; or texts of
   * digits, where the API writes such texts, as protocol buffers do. @default "number"
   */
  readonly int64?: "number" | "bigint" | "string" | undefined;
  /**
   * Whether answers may hold strings that an enum does not list, since values are added later.
   * @default "open"
   */
  readonly enums?: "open" | "closed" | undefined;
}

/** What each option may be, the default first. */
export const typings = {
  int64: ["number", "bigint", "string"],
  enums: ["open", "closed"],
} as const;

/** Why an option cannot have a value; undefined where it can. */
export function typingProblem(key: keyof Typing, value: unknown): string | undefined {
  const known: readonly unknown[] = typings[key];
  if (value === undefined || known.includes(value)) return undefined;
  return `${key} is ${known.join(" or ")}`;
}

/** The keys of what is data, whatever it looks like. */
const dataKeys = new Set(["example", "examples", "const", "enum", "default", "mapping", "value"]);

/** The keywords that say something of numbers alone. */
const ofNumbers = new Set(
  "minimum maximum exclusiveMinimum exclusiveMaximum multipleOf example examples".split(" "),
);

/** The document with texts where it says integers of 64 bits. The document itself stays as it is. */
export function withTexts(document: JsonObject): JsonObject {
  // Parts may be shared, and a file that refers to the whole document is a part of itself.
  const copies = new Map<JsonValue, JsonValue>();
  const copyOf = (value: JsonValue): JsonValue => {
    if (typeof value !== "object" || value === null) return value;
    const known = copies.get(value);
    if (known !== undefined) return known;
    const copy: JsonValue = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    const isText = isInteger64(value);
    for (const [key, part] of Object.entries(value) as [string, JsonValue][]) {
      if (isText && ofNumbers.has(key)) continue;
      const isData = isObject(value) && (dataKeys.has(key) || key.startsWith("x-"));
      if (isText) put(copy, key, asText(key, part));
      else put(copy, key, isData ? part : copyOf(part));
    }
    return copy;
  };
  return copyOf(document) as JsonObject;
}

/** Whether a schema is one of integers of 64 bits. */
export function isInteger64(value: JsonValue | undefined): boolean {
  return child(value, "format") === "int64" && typesOf(value).includes("integer");
}

/** A keyword of an integer as that of a text. */
function asText(key: string, value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((each: JsonValue) => asText(key, each));
  if (key === "type") return value === "integer" ? "string" : value;
  return dataKeys.has(key) && typeof value === "number" ? String(value) : value;
}
