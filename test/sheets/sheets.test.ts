// Each document against its sheet: what a reader of the sources wrote down, line by line. An edit of a document that
// changes what programs rely on changes a line, and so has to be made in the sheet as well.
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { entriesOf, type JsonObject, type JsonValue } from "../../generator/document/json.js";
import { documentOf, objectOf } from "../facts/documents.js";
import { headLines, operationLines, schemaLines, sheetOf } from "./sheet.js";

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
/** Without one of these there is next to no sheet. */
const wholes = new Set(["#/paths", "#/components", "#/components/schemas"]);

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
    const unedited = new Map<string, string>();
    let tried = 0;
    const survivors: string[] = [];
    for (const { edit, place, undo, what = "" } of edits(copy, "#")) {
      const part = partAt(place);
      const before = unedited.get(part.name) ?? part.of(document).join("\n");
      unedited.set(part.name, before);
      edit();
      tried++;
      if (part.of(copy).join("\n") === before) survivors.push(`${place}${what}`);
      undo();
    }
    console.log(`${api}: ${tried} edits, ${survivors.length} not noticed`);
    expect(survivors).toEqual([]);
    expect(tried).toBeGreaterThan(1000);
  });
});

/** A part of a sheet. */
interface Part {
  readonly name: string;
  readonly of: (document: JsonObject) => readonly string[];
}

/** The part of a sheet that an edit at a place has to change: all else takes longer to write. */
function partAt(place: string): Part {
  const [, folder, first] = place.split("/");
  if (folder === "components" && first === "schemas") {
    const name = place.split("/")[3];
    const schemas = (all: JsonObject) => objectOf(all["components"])["schemas"];
    const components = (all: JsonObject) => ({ schemas: only(schemas(all), name) });
    return {
      name: `schema ${name}`,
      of: (document) => schemaLines({ ...document, components: components(document) }),
    };
  }
  const path = /^#\/paths\/(.+?)(?:\/(?:get|post|patch|put|delete|parameters|x-resource)\b|$)/.exec(
    place,
  )?.[1];
  if (path !== undefined) {
    const paths = (all: JsonObject) => only(all["paths"], path);
    return { name: path, of: (all) => operationLines({ ...all, paths: paths(all) }) };
  }
  const isHead = folder !== "components" || first === "securitySchemes";
  return isHead ? { name: "head", of: headLines } : { name: "operations", of: operationLines };
}

/** An object with nothing but one of its properties, where it has it. */
function only(value: JsonValue | undefined, name: string | undefined): JsonObject {
  return Object.fromEntries(entriesOf(value).filter(([key]) => key === name));
}

interface Edit {
  readonly place: string;
  /** What is done there, where the place does not tell. */
  readonly what?: string;
  readonly edit: () => void;
  readonly undo: () => void;
}

/**
 * The edits of each value: another text or number, a flipped truth, one entry of a list less, or all of it left out.
 * Of prose, the one word that is more than prose: that it was inferred.
 */
function* edits(holder: JsonObject | JsonValue[], place: string): Generator<Edit> {
  for (const [key, value] of entriesOf(holder)) {
    const here = `${place}/${key}`;
    const put = (changed: JsonValue) => void Reflect.set(holder, key, changed);
    const undo = () => put(value);
    const change = (changed: JsonValue): Edit => ({ place: here, edit: () => put(changed), undo });
    if (describedOnly.has(here)) continue;
    if (isProse(place, key)) {
      if (isMarked(here, value)) yield change(value.replace("(inferred", "("));
      continue;
    }
    if (Array.isArray(value)) {
      for (const index of value.keys()) yield change(value.toSpliced(index, 1));
    } else if (typeof value === "string") yield change(`${value}x`);
    else if (typeof value === "number") yield change(value + 1);
    else if (typeof value === "boolean") yield change(!value);
    if (!Array.isArray(holder) && !wholes.has(here)) yield dropOf(holder, key, here);
    if (typeof value === "object" && value !== null) yield* edits(value as JsonObject, here);
  }
}

/** Leaves a key out. Undone, it stands where it stood. */
function dropOf(holder: JsonObject, key: string, place: string): Edit {
  const before = Object.entries(holder);
  const edit = () => void Reflect.deleteProperty(holder, key);
  const undo = () => {
    for (const [each] of before) Reflect.deleteProperty(holder, each);
    for (const [each, value] of before) Reflect.set(holder, each, value);
  };
  return { place, what: " (left out)", edit, undo };
}

/** Whether a description marks what no source says. */
function isMarked(place: string, value: JsonValue): value is string {
  return /\/description$/.test(place) && typeof value === "string" && value.includes("(inferred");
}

/** Names below `properties` and the like are the document's own, such as a property `description`. */
function isProse(place: string, key: string): boolean {
  const names = /\/(?:properties|schemas|parameters|responses|examples|paths)$/;
  // What the catalogue says of a code stands in the clients.
  return prose.has(key) && !names.test(place) && !place.startsWith("#/x-error-codes/catalog/");
}
