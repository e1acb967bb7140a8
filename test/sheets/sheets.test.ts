// Each document against its sheet: what a reader of the sources wrote down, line by line. An edit of a document that
// changes what programs rely on changes a line, and so has to be made in the sheet as well.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { entriesOf, type JsonObject, type JsonValue } from "../../generator/document/json.js";
import { documentOf, objectOf } from "../facts/documents.js";
import { operationLines, schemaLines, sheetOf } from "./sheet.js";

const apis = ["spaces", "spaaza"] as const;

/** What people read, and no program relies on. */
const prose = new Set([
  "description",
  "summary",
  "title",
  "example",
  "examples",
  "expects",
  "info",
  "externalDocs",
  "openapi",
  "x-codeSamples",
]);
/** Groups of operations are named by their tags; the list of tags only describes them. */
const describedOnly = new Set(["#/tags"]);

async function sheet(api: string): Promise<string[]> {
  const text = await readFile(new URL(`${api}.txt`, import.meta.url), "utf8");
  return text.trimEnd().split("\n");
}

describe.each(apis)("the document of %s", (api) => {
  test("says what its sheet says", async () => {
    expect(sheetOf((await documentOf(api)).document)).toEqual(await sheet(api));
  });

  test("cannot be edited in one place without its sheet telling", async () => {
    const { document } = await documentOf(api);
    const copy: JsonObject = structuredClone(document);
    let tried = 0;
    const survivors: string[] = [];
    for (const { edit, place, undo } of edits(copy, "#")) {
      const before = partAt(place, document);
      edit();
      tried++;
      if (partAt(place, copy) === before) survivors.push(place);
      undo();
    }
    console.log(`${api}: ${tried} edits, ${survivors.length} not noticed`);
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(300);
  });
});

/** The part of a sheet that an edit at a place has to change: all else takes longer to write. */
function partAt(place: string, document: JsonObject): string {
  if (place.startsWith("#/components/schemas/")) return schemaLines(document).join("\n");
  const path = /^#\/paths\/(.+?)\/(?:get|post|patch|put|delete|parameters|x-resource)\b/.exec(
    place,
  )?.[1];
  if (path === undefined) return sheetOf(document).join("\n");
  const one = objectOf(objectOf(document["paths"])[path]);
  return operationLines({ ...document, paths: { [path]: one } }).join("\n");
}

interface Edit {
  readonly place: string;
  readonly edit: () => void;
  readonly undo: () => void;
}

/** One edit of each value: another text or number, a flipped truth, one entry of a list less. */
function* edits(holder: JsonObject | JsonValue[], place: string): Generator<Edit> {
  for (const [key, value] of entriesOf(holder)) {
    const here = `${place}/${key}`;
    if (isProse(place, key) || describedOnly.has(here)) continue;
    const put = (changed: JsonValue) => Reflect.set(holder, key, changed);
    const undo = () => void put(value);
    const change = (changed: JsonValue): Edit => ({
      place: here,
      edit: () => void put(changed),
      undo,
    });
    if (Array.isArray(value)) {
      for (const index of value.keys()) yield change(value.toSpliced(index, 1));
    } else if (typeof value === "string") yield change(`${value}x`);
    else if (typeof value === "number") yield change(value + 1);
    else if (typeof value === "boolean") yield change(!value);
    if (typeof value === "object" && value !== null) yield* edits(value as JsonObject, here);
  }
}

/** Names below `properties` and the like are the document's own, such as a property `description`. */
function isProse(place: string, key: string): boolean {
  const names = /\/(?:properties|schemas|parameters|responses|examples|paths)$/;
  // What the catalogue says of a code stands in the clients.
  return prose.has(key) && !names.test(place) && !place.startsWith("#/x-error-codes/catalog/");
}
