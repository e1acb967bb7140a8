// Parameters arrive as the document says they are written: clients generated for every place, style
// and explode send random values, and Prism's own readers of styles tell what they mean.
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  type Cell,
  type CellClient,
  cells,
  clientOf,
  documentOf,
  keyOf,
  titleOf,
} from "./parameter-cells.js";
import { scriptedServer } from "./scripted-server.js";
import { readStyle } from "./style-readers.js";

const text = { type: "string" };

function schemaOf(cell: Cell): object {
  const properties = { a: text, [keyOf(cell)]: text, n: { type: "number" } };
  return {
    text,
    empty: text,
    number: { type: "number" },
    boolean: { type: "boolean" },
    list: { type: "array", items: text },
    object: { type: "object", properties },
  }[cell.kind];
}

let client: CellClient;
beforeAll(async () => {
  client = await clientOf(documentOf(schemaOf));
});
afterAll(() => client.remove());

/**
 * Any text without what separates in it, encoded or not. A header can carry less, and separates by commas
 * that cannot be told from others.
 */
function texts({ place, style, explode, allowReserved, kind }: Cell): fc.Arbitrary<string> {
  if (place === "header")
    return fc.stringMatching(style === "content" ? /^[ -~]{1,12}$/ : /^[a-zA-Z0-9_.~-]{1,12}$/);
  if (style === "cookie") return fc.stringMatching(/^[\w.~%!-]{1,12}$/);
  const any = fc
    .string({ unit: "grapheme", minLength: 1, maxLength: 12 })
    .filter((each) => each.isWellFormed() && each !== "." && each !== "..");
  if (style.endsWith("Delimited")) return any.filter((each) => !/[ |]/.test(each));
  if (style === "label" && (explode || kind === "text"))
    return any.filter((each) => !each.includes("."));
  // What is encoded already stays so where reserved characters do.
  if (allowReserved) return any.filter((each) => !(explode ? /%/ : /[%,]/).test(each));
  return any;
}

function values(cell: Cell): fc.Arbitrary<unknown> {
  const each = texts(cell);
  // What JSON writes of -0 is 0, and a dot separates where a label is exploded.
  const isWhole = cell.style === "label" && cell.kind === "object";
  const number = isWhole
    ? fc.integer()
    : fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value || 0);
  return {
    text: each,
    empty: fc.constant(""),
    number,
    boolean: fc.boolean(),
    list: fc.array(each, { minLength: 1, maxLength: 4 }),
    object: fc.record({ a: each, [keyOf(cell)]: each, n: number }),
  }[cell.kind];
}

describe("a value is what was given", () => {
  test.each(cells.map((cell, index) => ({ ...cell, index, title: titleOf(cell) })))(
    "$title",
    async ({ index, title: _, ...cell }) => {
      const { url, seen } = await scriptedServer((response) => response.writeHead(204).end());
      const property = fc.asyncProperty(values(cell), async (value) => {
        await client.send(index, url, value);
        const last = seen.at(-1);
        expect(last && readStyle(cell, schemaOf(cell), last)).toEqual(value);
      });
      await fc.assert(property, { numRuns: 25, seed: 3 });
    },
  );
});
