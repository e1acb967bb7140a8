// Texts and numbers that a plain schema allows, as a person would write them by format and name.
import { asNumber, asString, type JsonObject } from "../../document/json.js";
import { inventText } from "../../document/made-up.js";
import { type Document, Node } from "../../document/node.js";
import { matches } from "../../document/validation/assertions.js";
import { textFormats } from "../../document/validation/formats.js";
import type { Random } from "../state/random.js";
import { inventMatch } from "./patterns.js";

/** What can be said of a text beside its name. */
export interface Inventing {
  readonly document: Document;
  readonly random: Random;
}

/** Formats that nobody writes a person's words in. */
const byFormat: Readonly<Record<string, (random: Random, schema: JsonObject) => string>> = {
  uuid: (random) => random.uuid(),
  "date-time": (random, schema) => `${day(random)}T${time(random)}${fractionFor(schema)}Z`,
  date: day,
  time: (random) => `${time(random)}Z`,
  "json-pointer": () => "/name",
  regex: () => "^[a-z]+$",
  binary: () => "bytes",
  url: () => "https://example.com/",
};

function day(random: Random): string {
  return `2026-${two(random.whole(1, 12))}-${two(random.whole(1, 28))}`;
}

function time(random: Random): string {
  return `${two(random.whole(0, 23))}:${two(random.whole(0, 59))}:${two(random.whole(0, 59))}`;
}

/** As many digits of a second as the least length of a moment asks for. */
function fractionFor(schema: JsonObject): string {
  const missing = (asNumber(schema["minLength"]) ?? 0) - "2026-01-01T00:00:00Z".length;
  return missing > 1 ? `.${"0".repeat(Math.min(missing - 1, 9))}` : "";
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

/** A text for a plain schema; undefined where none was found. */
export function textFor(
  { document, random }: Inventing,
  schema: JsonObject,
  name: string,
): string | undefined {
  const pattern = asString(schema["pattern"]);
  const format = asString(schema["format"]) ?? "";
  const spoken = () => inventText(new Node(document, "#", schema), name);
  const formed = Object.hasOwn(byFormat, format) ? byFormat[format] : undefined;
  const first = ofLength(schema, formed?.(random, schema) ?? spoken());
  const candidates = [first, ...plainTexts].map((text) => ofLength(schema, text));
  const fits = (text: string) => {
    return (
      isAsLong(schema, text) &&
      (pattern === undefined || matches(pattern, text)) &&
      isFormed(format, text)
    );
  };
  const found = candidates.find(fits);
  if (found !== undefined || pattern === undefined) return found ?? first;
  const asked = asNumber(schema["minLength"]) ?? 0;
  for (const extra of [1, 0, 2, 3, 5, 8, 13, asked, Math.max(asked - 1, 0)]) {
    for (let attempt = 0; attempt < 6; attempt++) {
      const text = inventMatch(pattern, random, extra);
      if (text === undefined) return undefined;
      const sized = [text, ofLength(schema, text)].find(fits);
      if (sized !== undefined) return sized;
    }
  }
  return undefined;
}

/** What fits many patterns that say what people may type. */
const plainTexts = [
  "harbour",
  "Harbour",
  "harbour-1",
  "HARBOUR",
  "4821",
  "1.0.0",
  "b7x2k9",
  "a",
  "1",
  "",
];

function isFormed(format: string, text: string): boolean {
  return textFormats.get(format)?.(text) ?? true;
}

function isAsLong(schema: JsonObject, text: string): boolean {
  const { length } = [...text];
  const least = asNumber(schema["minLength"]) ?? 0;
  return length >= least && length <= (asNumber(schema["maxLength"]) ?? Infinity);
}

const longest = 100_000;

function ofLength(schema: JsonObject, text: string): string {
  const least = Math.min(asNumber(schema["minLength"]) ?? 0, longest);
  const most = asNumber(schema["maxLength"]) ?? Infinity;
  const { length } = [...text];
  if (length < least)
    return (text || "x").repeat(Math.ceil(least / Math.max(length, 1))).slice(0, least);
  return length > most ? [...text].slice(0, Math.max(most, 0)).join("") : text;
}

/** What numbers are about, by the ends of their names: from, to. */
const byName: readonly (readonly [RegExp, number, number])[] = [
  [/id$/i, 1, 1000],
  [/year$/i, 2020, 2026],
  [/lat(?:itude)?$/i, -60, 60],
  [/(?:lon|lng|longitude)$/i, -170, 170],
  [/(?:price|amount|total|cost)$/i, 100, 10_000],
  [/percent(?:age)?$/i, 0, 100],
  [/(?:count|quantity)$/i, 0, 20],
];

/** A number for a plain schema; undefined where its bounds leave none. */
export function numberFor(
  { random }: Inventing,
  schema: JsonObject,
  name: string,
  isWhole: boolean,
): number | undefined {
  const unit = asNumber(schema["multipleOf"]) ?? 0;
  const step = isWhole ? Math.max(1, Number.isInteger(unit) ? unit : 1) : unit;
  const nudge = step > 0 ? step : 0.01;
  const least = boundOf(schema, "minimum", "exclusiveMinimum", nudge);
  const most = boundOf(schema, "maximum", "exclusiveMaximum", -nudge);
  const [, from, to] = byName.find(([ending]) => ending.test(name)) ?? [undefined, 1, 100];
  const low = Math.max(least ?? -Infinity, Math.min(from, most ?? from));
  const high = Math.min(
    most ?? Infinity,
    Math.max(to, least === undefined ? to : least + to - from),
  );
  if (low > high) return middleOf(least, most);
  const drawn = low + random.next() * (high - low);
  if (step <= 0) {
    const rounded = Math.round(drawn * 100) / 100;
    return rounded < low || rounded > high ? drawn : rounded;
  }
  const stepped = Math.floor(drawn / step) * step;
  const whole = stepped < low ? Math.ceil(low / step) * step : stepped;
  return isWhole ? Math.round(whole) : whole;
}

/** Bounds may leave less room than a number that is rounded needs. */
function middleOf(least: number | undefined, most: number | undefined): number | undefined {
  if (least === undefined || most === undefined) return least ?? most;
  return least <= most ? (least + most) / 2 : undefined;
}

/** In OpenAPI 3.0 an exclusive bound is a flag beside the bound. */
function boundOf(
  schema: JsonObject,
  own: string,
  exclusive: string,
  nudge: number,
): number | undefined {
  const bound = asNumber(schema[own]);
  const strict = asNumber(schema[exclusive]);
  const moved = schema[exclusive] === true && bound !== undefined ? bound + nudge : bound;
  if (strict === undefined) return moved;
  const other = strict + nudge;
  if (moved === undefined) return other;
  return nudge > 0 ? Math.max(moved, other) : Math.min(moved, other);
}
