// What Prism's readers of styles make of a parameter. They get it as it came, and what they find is decoded
// only then: Prism itself decodes first, and cannot tell what separates from what is data.
import { prismFile } from "../sandbox/prism.js";
import type { Cell } from "./parameter-cells.js";
import type { Seen } from "./scripted-server.js";

type Read = (
  name: string,
  raw: Record<string, unknown>,
  schema: object,
  explode: boolean,
) => unknown;

const reader = (file: string) => prismFile(`validator/deserializers/style/${file}`);
const readers: Readonly<Record<string, Read>> = {
  form: reader("form.js").deserializeFormStyle,
  simple: reader("simple.js").deserializeSimpleStyle,
  label: reader("label.js").deserializeLabelStyle,
  matrix: reader("matrix.js").deserializeMatrixStyle,
  deepObject: reader("deepObject.js").deserializeDeepObjectStyle,
  // What separates is encoded, as what stands in a URL has to be.
  spaceDelimited: reader("delimited.js").createDelimitedDeserializerStyle("%20"),
  pipeDelimited: reader("delimited.js").createDelimitedDeserializerStyle("%7C"),
};
const pairsOf: (items: unknown) => unknown = reader("utils.js").createObjectFromKeyValList;

/** What a request says of its parameter. */
export function readStyle(cell: Cell, schema: object, seen: Seen): unknown {
  return typed(cell, readTexts(cell, schema, seen));
}

function readTexts(cell: Cell, schema: object, { url, headers }: Seen): unknown {
  const { place, style, explode, kind } = cell;
  const [pathname = "", search = ""] = url.split("?");
  const raw: Record<string, unknown> = {
    query: rawPairs(search.split("&")),
    path: { p: pathname.split("/").slice(2).join("/") },
    header: { p: headers["p"] },
    cookie: rawPairs(String(headers["cookie"] ?? "").split("; ")),
  }[place];
  const plain = (value: unknown) => {
    return place === "header" || style === "cookie" ? value : decoded(value);
  };
  if (style === "content") return JSON.parse(String(plain(raw["p"])));
  // Prism's readers take an empty text for none.
  if (kind === "empty") return raw["p"];
  const read = readers[style === "cookie" ? "form" : style];
  // Prism reads an exploded label as if commas stood between its pairs.
  if (style === "label" && explode && kind === "object")
    raw["p"] = String(raw["p"]).slice(1).replaceAll(".", ",").replace(/^/, ".");
  // Prism reads lists of this style alone. An object is one of names and values.
  if (style.endsWith("Delimited") && kind === "object")
    return plain(pairsOf(read?.("p", raw, { type: "array" }, explode)));
  return plain(read?.("p", raw, schema, explode));
}

/** A value that came as texts, as the kind of a cell has it. */
export function typed({ kind, style }: Cell, value: unknown): unknown {
  if (style === "content") return value;
  if (kind === "number" || kind === "boolean") return JSON.parse(String(value));
  if (kind !== "object") return value;
  const { n, ...others } = value as Record<string, unknown>;
  return { ...others, n: JSON.parse(String(n)) };
}

function rawPairs(pairs: readonly string[]): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const pair of pairs) {
    const [key = "", value = ""] = pair.split(/=(.*)/s);
    const name = decodeURIComponent(key);
    const before = found[name];
    found[name] = before === undefined ? value : [before, value].flat();
  }
  return found;
}

function decoded(value: unknown): unknown {
  if (typeof value === "string") return decodeURIComponent(value);
  if (Array.isArray(value)) return value.map(decoded);
  const pairs = Object.entries(value ?? {}).map(([key, each]) => [
    decodeURIComponent(key),
    decoded(each),
  ]);
  return Object.fromEntries(pairs);
}
