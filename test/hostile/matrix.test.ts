// Every text of a document × every way in which text may become something else. A document may be
// refused; what is generated has the syntax of a harmless twin and does nothing when imported.
import { mkdirSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import type { GenerateOptions } from "@specloom/generator";
import { afterAll, describe, expect, test, vi } from "vitest";
import { type Cell, type Fault, judgeCell } from "./cell.js";
import { documentWith, fields, ordinaryDocument } from "./document.js";
import { Importer } from "./importer.js";
import { payloads } from "./payloads.js";

// The types of openapi-typescript are made from the same text.
const paths = true;
const importer = new Importer();
const opened = vi.spyOn(net.Socket.prototype, "connect");
const count = { documents: 0, generated: 0 };
const found: Fault[] = [];

afterAll(() => {
  opened.mockRestore();
  importer.remove();
});

type Options = (text: string) => GenerateOptions;

/** Judges all payloads in one place; gives what is wrong, each with its place and its payload. */
async function row(
  place: string,
  options: Options,
  ordinary: GenerateOptions,
  isImported = true,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [name, payload] of Object.entries(payloads)) {
    const cell: Cell = { place, payload, options, ordinary };
    const { faults, files } = await judgeCell(cell);
    count.documents++;
    if (files) count.generated++;
    // What is no JavaScript would end the import of all.
    const isModule = !faults.some(({ kind }) => kind === "unparsable" || kind === "outside");
    if (files && isImported && isModule) importer.add(`${place} × ${name}`, files);
    found.push(...faults);
    wrong.push(...faults.map(({ kind, what }) => `${place} × ${name}: ${kind}: ${what}`));
  }
  return wrong;
}

test.each(fields)("%s", async (field) => {
  const options: Options = (text) => ({ input: documentWith(field, text), name: "shop", paths });
  const ordinary = { input: ordinaryDocument(field), name: "shop", paths };
  expect(await row(field, options, ordinary)).toEqual([]);
});

describe("what is given beside the document", () => {
  const input = ordinaryDocument("title");
  const ordinary = { input, name: "shop", paths };

  test("the name", async () => {
    expect(await row("the name", (name) => ({ input, name, paths }), ordinary)).toEqual([]);
  });

  // A specifier is what the person who generates chose, so that importing it proves nothing.
  test("the runtime", async () => {
    const options: Options = (runtime) => ({ input, name: "shop", runtime, paths });
    expect(await row("the runtime", options, ordinary, false)).toEqual([]);
  });

  test("the file", async () => {
    const folder = path.join(importer.folder, "documents");
    mkdirSync(folder);
    const options: Options = (text) => {
      const file = path.join(folder, `${text.slice(0, 100).replace(/[/\0]/g, "_")}.json`);
      writeFileSync(file, JSON.stringify(input));
      return { input: file, name: "shop", folder, paths };
    };
    expect(await row("the file", options, ordinary)).toEqual([]);
  });

  test("a file that is referred to", async () => {
    const folder = path.join(importer.folder, "documents");
    const options: Options = (text) => {
      const name = `${text.slice(0, 100).replace(/[/\0]/g, "_")}.json`.replace(/\p{Cs}/gu, "_");
      writeFileSync(path.join(folder, name), '{ "type": "object" }');
      const file = path.join(folder, "root.json");
      writeFileSync(file, JSON.stringify(referringTo(encodeURIComponent(name))));
      return { input: file, name: "shop", paths };
    };
    expect(await row("a file that is referred to", options, options("part"))).toEqual([]);
  });
});

function referringTo($ref: string): object {
  const content = { "application/json": { schema: { $ref } } };
  const get = { operationId: "get", responses: { "200": { description: "", content } } };
  return { openapi: "3.1.0", info: { title: "a", version: "1" }, paths: { "/a": { get } } };
}

test("nothing happens when all of it is imported", () => {
  const { effects, sockets, outside } = importer.run();
  sockets.push(...opened.mock.calls.map(() => "the generator opened a socket"));
  const of = (kind: Fault["kind"]) => found.filter((fault) => fault.kind === kind).length;
  process.stdout.write(
    `hostile matrix: ${count.documents} documents (${count.generated} generated, the others refused by name), ${of("escape")} escapes, ${of("unparsable")} unparsable, ${effects.length} globalThis effects, ${of("outside") + outside.length} files outside, ${sockets.length} sockets\n`,
  );
  expect({ effects, sockets, outside }).toEqual({ effects: [], sockets: [], outside: [] });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(count.documents).toBeGreaterThanOrEqual(560);
  // Refusing everything would pass, too.
  expect(count.generated).toBeGreaterThan(count.documents / 2);
});
