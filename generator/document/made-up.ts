// Values that no example of a document gives: what a person would write there, by format and name.
import { words } from "./casing.js";
import { isJson } from "./media-types.js";
import type { Node } from "./node.js";

const byFormat: Readonly<Record<string, string>> = {
  "date-time": "2026-03-04T16:20:31Z",
  date: "2026-03-04",
  time: "16:20:31Z",
  duration: "P3D",
  email: "ada@example.com",
  "idn-email": "ada@example.com",
  hostname: "www.example.com",
  "idn-hostname": "www.example.com",
  ipv4: "192.0.2.17",
  ipv6: "2001:db8::17",
  uri: "https://www.example.com/",
  url: "https://www.example.com/",
  "uri-reference": "/about",
  iri: "https://www.example.com/",
  uuid: "0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47",
  byte: "SGVsbG8=",
  base64: "SGVsbG8=",
  password: "correct horse battery staple",
};

/** What texts are about, by the last words of their names; the first that fits counts. */
const byName: readonly (readonly [RegExp, string])[] = [
  [/email( address)?$/, "ada@example.com"],
  [/^(first|given) name$/, "Ada"],
  [/^(last|family) name$|surname$/, "Lovelace"],
  [/user ?name$|login$/, "ada"],
  [/file ?name$/, "report.pdf"],
  [/name$|author$|owner$|holder$/, "Ada Lovelace"],
  [/phone( number)?$|mobile$/, "+31201234567"],
  [/ur[il]$|link$|website$|href$/, "https://www.example.com/"],
  [/country( code)?$/, "NL"],
  [/currency( code)?$/, "EUR"],
  [/language( code)?$|lang$|locale$/, "en"],
  [/time ?zone$/, "Europe/Amsterdam"],
  [/city$|town$|place$/, "Utrecht"],
  [/street$|address$/, "Canal Street 12"],
  [/zip( ?code)?$|post(al)? ?code$/, "3511 AB"],
  [/\b(date|at|since|until)$/, "2026-03-04"],
  [/colou?r$/, "green"],
  [/title$|subject$/, "A first title"],
  [
    /description$|text$|message$|notes?$|comments?$|body$|content$|summary$/,
    "A few words about it",
  ],
  [/(token|key|secret|password)$/, "k7Qm2xW9"],
  [/version$/, "1.0.0"],
  [/query$|search$|^q$/, "harbour"],
  [/id$|slug$|code$|ref(erence)?$|number$/, "b7x2k9"],
];

/** A text for a schema; where nothing is known of it, the words of its name. */
export function inventText(schema: Node | undefined, name: string): string {
  const format = schema?.text("format") ?? "";
  const spoken = words(name).join(" ").toLowerCase();
  const named = byName.find(([pattern]) => pattern.test(spoken))?.[1];
  const known = Object.hasOwn(byFormat, format) ? byFormat[format] : named;
  if (isJson(schema?.text("contentMediaType") ?? "")) return '{"key":"value"}';
  const text = known ?? `some ${spoken || "text"}`;
  return schema === undefined ? text : ofLength(schema, text);
}

function ofLength(schema: Node, text: string): string {
  const least = Math.min(schema.number("minLength") ?? 0, 200);
  const most = schema.number("maxLength") ?? Infinity;
  const filled = text.length < least ? text.repeat(Math.ceil(least / text.length)) : text;
  return filled.slice(0, Math.max(most, 0)).trimEnd() || text;
}

/** What numbers are about, by the last words of their names. */
const numbersByName: readonly (readonly [RegExp, number])[] = [
  [/id$/, 4821],
  [/(limit|size|per page)$/, 20],
  [/page$/, 1],
  [/(offset|skip)$/, 20],
  [/year$/, 2026],
  [/(lat|latitude)$/, 52.0907],
  [/(lon|lng|longitude)$/, 5.1214],
  [/(price|amount|total|cost)$/, 1950],
  [/(quantity|count)$/, 2],
  [/(percent|percentage)$/, 25],
];

/** A number within the schema's bounds. */
export function inventNumber(schema: Node, name: string, kind: "integer" | "number"): number {
  const spoken = words(name).join(" ").toLowerCase();
  const wanted = numbersByName.find(([pattern]) => pattern.test(spoken))?.[1] ?? 12;
  const step = schema.number("multipleOf") ?? (kind === "integer" ? 1 : 0);
  const { least, most } = boundsOf(schema, step > 0 ? step : 0.5);
  const within = Math.min(Math.max(wanted, least), most);
  if (step <= 0) return within;
  const rounded = Math.floor(within / step) * step;
  return rounded < least ? Math.ceil(least / step) * step : rounded;
}

/** In 3.0 an exclusive bound is a word beside the bound, later it is a bound itself. */
function boundsOf(schema: Node, step: number): { least: number; most: number } {
  const bound = (own: "minimum" | "maximum", exclusive: string, direction: 1 | -1) => {
    const number = schema.number(exclusive);
    const inclusive = schema.number(own) ?? -direction * Infinity;
    if (number !== undefined) return number + direction * step;
    return schema.flag(exclusive) ? inclusive + direction * step : inclusive;
  };
  return {
    least: bound("minimum", "exclusiveMinimum", 1),
    most: bound("maximum", "exclusiveMaximum", -1),
  };
}
