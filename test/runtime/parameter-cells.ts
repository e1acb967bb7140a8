// Every way in which a document can have a parameter written, and a client that has an operation for each.
import { mkdtempSync, rmSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { writeFiles } from "../generator/cases.js";

export const places = ["path", "query", "header", "cookie"] as const;
export const kinds = ["text", "empty", "number", "boolean", "list", "object"] as const;
export type Place = (typeof places)[number];
export type Kind = (typeof kinds)[number];

export interface Cell {
  readonly place: Place;
  /** `content` stands for a parameter that is a document of JSON. */
  readonly style: string;
  readonly explode: boolean;
  readonly allowReserved: boolean;
  readonly kind: Kind;
}

const styles: Readonly<Record<Place, readonly string[]>> = {
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject", "content"],
  path: ["simple", "label", "matrix", "content"],
  header: ["simple", "content"],
  cookie: ["form", "cookie", "content"],
};

/** Every cell that OpenAPI gives a meaning. */
export const cells: readonly Cell[] = places.flatMap((place) =>
  styles[place].flatMap((style) =>
    kinds.flatMap((kind) =>
      [true, false].flatMap((explode) =>
        [false, true]
          .map((allowReserved) => ({ place, style, explode, allowReserved, kind }))
          .filter(isLegal),
      ),
    ),
  ),
);

function isLegal({ place, style, explode, allowReserved, kind }: Cell): boolean {
  const isOne = kind !== "list" && kind !== "object";
  // It holds for the characters of a URL, whatever separates them.
  if (allowReserved && (place !== "query" || style !== "form")) return false;
  // A path without it is another path.
  if (kind === "empty" && place === "path") return false;
  if (style === "content") return !explode && kind !== "empty";
  // To be exploded is what it always is, and not what `explode` is where nothing says it.
  if (style === "deepObject") return kind === "object";
  if (style.endsWith("Delimited")) return kind === "list" || (kind === "object" && !explode);
  // Pairs that `&` separates are no cookies.
  if (place === "cookie" && style === "form") return isOne || !explode;
  return true;
}

/** What a cell is called in the table of its tests. */
export function titleOf({ place, style, explode, allowReserved, kind }: Cell): string {
  const said = [style, ...(explode ? ["exploded"] : []), ...(allowReserved ? ["reserved"] : [])];
  return `${kind} in ${place}, ${said.join(", ")}`;
}

/** A document with an operation for each cell, whose parameter is called `p`. */
export function documentOf(schemaOf: (cell: Cell) => object): object {
  const paths = cells.map((cell, index) => {
    const { place, style, explode, allowReserved } = cell;
    const schema = schemaOf(cell);
    const reserved = allowReserved ? { allowReserved } : {};
    const written =
      style === "content"
        ? { content: { "application/json": { schema } } }
        : { style, explode, ...reserved, schema };
    const operation = {
      operationId: `cell${index}`,
      parameters: [{ name: "p", in: place, required: true, ...written }],
      responses: { 204: { description: "Done." } },
    };
    return [pathOf(cell, index), { get: operation }];
  });
  const info = { title: "Cells", version: "1" };
  return { openapi: "3.2.0", info, paths: Object.fromEntries(paths) };
}

/** The name of the second property of a cell's objects, whose others are a text `a` and a number `n`. */
export function keyOf({ place, style }: Cell): string {
  // Where nothing is encoded, a name is what is written.
  return place === "header" || style === "cookie" ? "b" : "é/";
}

/** The path of a cell, as its document writes it. */
export function pathOf({ place }: Cell, index: number): string {
  return place === "path" ? `/${index}/{p}` : `/${index}`;
}

export interface CellClient {
  /** Sends the request of a cell with this value. */
  readonly send: (index: number, baseUrl: string, value: unknown) => Promise<unknown>;
  readonly remove: () => void;
}

/** The client of such a document, as it is emitted. */
export async function clientOf(document: object): Promise<CellClient> {
  const folder = mkdtempSync(path.join(import.meta.dirname, ".cells-"));
  const runtime = "../../../src/runtime.js";
  const { files } = await generate({ input: document, name: "cells", runtime });
  writeFiles(folder, files);
  const client = await import(path.join(folder, "index.ts"));
  return {
    send: (index, baseUrl, value) => {
      const argument = cells[index]?.place === "path" ? value : { p: value };
      return client[`cell${index}`](client.createCellsTransport({ baseUrl }), argument);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
