// What a schema demands of values beyond their types, in words.
import { count, upperFirst } from "./casing.js";
import { asArray, asObject, asString, child, type JsonValue } from "./json.js";

/** Formats that say how many bits a number has, which is nothing that an application can heed, and bytes. */
const widths = new Set<JsonValue | undefined>(["int32", "float", "double", "binary"]);

/** The limits of numbers, texts, lists and objects: `1 to 500.`; empty where there are none. */
export function rangeOf(schema: JsonValue | undefined): string {
  const bound = (key: string) => numberAt(schema, key);
  return [
    ...numbers(schema),
    ...span(bound("minLength"), bound("maxLength"), "character"),
    ...span(bound("minItems"), bound("maxItems"), "item"),
    ...span(bound("minProperties"), bound("maxProperties"), "property"),
  ].join(" ");
}

/** All of it: the limits, steps, patterns, formats, and which properties need each other. */
export function constraintsOf(schema: JsonValue | undefined): string {
  const step = numberAt(schema, "multipleOf");
  const unique = child(schema, "uniqueItems") === true;
  return [
    rangeOf(schema),
    step === undefined ? "" : `A multiple of ${step}.`,
    unique ? "No item twice." : "",
    widths.has(child(schema, "format")) ? "" : quoted("Format", child(schema, "format")),
    quoted("Matches", child(schema, "pattern")),
    ...Object.entries(asObject(child(schema, "dependentRequired")) ?? {}).map(needs),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

function numbers(schema: JsonValue | undefined): string[] {
  const [low, aboveLow] = limit(schema, "minimum", "exclusiveMinimum", Math.max);
  const [high, belowHigh] = limit(schema, "maximum", "exclusiveMaximum", Math.min);
  if (!aboveLow && !belowHigh) return span(low, high);
  const above = aboveLow ? "more than" : "at least";
  const below = belowHigh ? "less than" : "at most";
  const from = low === undefined ? [] : [`${above} ${low}`];
  const to = high === undefined ? [] : [`${below} ${high}`];
  return [`${upperFirst([...from, ...to].join(", "))}.`];
}

/** The limit that holds, and whether it is excluded: `exclusiveMinimum` is a flag in 3.0, a number in 3.1. */
function limit(
  schema: JsonValue | undefined,
  key: string,
  exclusiveKey: string,
  stricter: (...values: number[]) => number,
): [limit: number | undefined, isExclusive: boolean] {
  const plain = numberAt(schema, key);
  if (child(schema, exclusiveKey) === true) return [plain, plain !== undefined];
  const exclusive = numberAt(schema, exclusiveKey);
  if (exclusive === undefined) return [plain, false];
  if (plain === undefined) return [exclusive, true];
  const value = stricter(plain, exclusive);
  return [value, value === exclusive];
}

function span(low: number | undefined, high: number | undefined, noun?: string): string[] {
  const say = (value: number) => (noun === undefined ? String(value) : counted(value, noun));
  if (low !== undefined && low === high) return [`Exactly ${say(low)}.`];
  if (low !== undefined && high !== undefined) return [`${low} to ${say(high)}.`];
  if (high !== undefined) return [`At most ${say(high)}.`];
  return low !== undefined && !(low === 0 && noun) ? [`At least ${say(low)}.`] : [];
}

function counted(value: number, noun: string): string {
  return noun === "property" && value !== 1 ? `${value} properties` : count(value, noun);
}

function numberAt(schema: JsonValue | undefined, key: string): number | undefined {
  const value = child(schema, key);
  return typeof value === "number" ? value : undefined;
}

/** A value as code. One that spans lines or is longer than anybody would read is left out. */
function quoted(label: string, value: JsonValue | undefined): string {
  const text = asString(value) ?? "";
  if (text === "" || text.length > 200 || /[\n\r`]/.test(text)) return "";
  return `${label} \`${text}\`.`;
}

function needs([name, others]: [string, JsonValue]): string {
  const named = asArray(others).filter((other) => typeof other === "string");
  if (named.length === 0) return "";
  const list = named.map((other) => `\`${other}\``).join(" and ");
  return `With \`${name}\`, ${list} ${named.length === 1 ? "is" : "are"} required.`;
}
