// Parameters as Prism judges them: the schema of each allows one value alone, so that a request that Prism finds
// nothing wrong with carried that value, and one with another value has to be refused. What Prism is known to
// read wrongly is named with the reason, and read by a library that is neither Prism nor ours.
import { createRequire } from "node:module";
import { isDeepStrictEqual } from "node:util";
import { parse as parseCookies } from "hono/utils/cookie";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { JsonObject } from "../../generator/document/json.js";
import { createSandbox, type NodeSandbox } from "../../generator/sandbox/node/server.js";
import {
  findingsOfRequest,
  type PrismOperation,
  prismMain,
  prismOperations,
} from "../sandbox/prism.js";
import {
  type Cell,
  type CellClient,
  cells,
  clientOf,
  documentOf,
  keyOf,
  pathOf,
  titleOf,
} from "./parameter-cells.js";
import { type Seen, scriptedServer } from "./scripted-server.js";
import { readStyle, typed } from "./style-readers.js";

/** What separates in a cell. Prism decodes before it looks for it; the random round trips have it in texts. */
function separatorsOf({ place, style, explode, allowReserved, kind }: Cell): RegExp {
  const isJoined = kind === "list" || kind === "object";
  if (style === "content") return place === "header" ? /[^ -~]/g : /$^/;
  const found = [
    place === "path" || (isJoined && !explode) || (isJoined && place === "header") ? "," : "",
    isJoined && style === "label" ? "." : "",
    isJoined && style === "matrix" ? ";" : "",
    kind === "object" && explode && place !== "query" ? "=" : "",
    style === "spaceDelimited" ? " " : "",
    style === "pipeDelimited" ? "|" : "",
    // What is encoded already stays so where reserved characters do.
    allowReserved ? "%" : "",
    // What headers and plain cookies cannot hold, and what Hono decodes.
    place === "header" ? "é" : "",
    style === "cookie" ? 'é,; "%' : "",
  ];
  return new RegExp(`[${found.join("")}]`, "g");
}

function givenTo(cell: Cell): unknown {
  const text = (value: string) => value.replace(separatorsOf(cell), "");
  const one = text(`é/?#[]@!$&'()*+,;= %2F"|.~`);
  const other = text("b c+é&=#,1.5");
  return {
    text: one,
    empty: "",
    number: -1.5e21,
    boolean: false,
    list: [one, other],
    // A dot separates where a label is exploded.
    object: { a: one, [keyOf(cell)]: other, n: cell.style === "label" ? -15 : -1.5 },
  }[cell.kind];
}

function spoiltOf(value: unknown): unknown {
  if (typeof value === "number") return value / 2;
  if (typeof value === "boolean") return !value;
  if (typeof value === "string") return "spoilt";
  return Array.isArray(value) ? [...value, "spoilt"] : { ...Object(value), a: "spoilt" };
}

/** A schema that this value alone fits, each part of it once it has been made what its type says. */
function only(value: unknown): object {
  if (typeof value !== "object" || value === null) return { type: typeof value, enum: [value] };
  if (Array.isArray(value)) return { type: "array", items: { type: "string" }, enum: [value] };
  const properties = Object.entries(value).map(([key, own]) => [key, only(own)]);
  return {
    type: "object",
    properties: Object.fromEntries(properties),
    required: Object.keys(value),
    additionalProperties: false,
  };
}

/** What Prism reads wrongly, and who reads it instead. */
interface Exception {
  readonly what: string;
  readonly because: string;
  readonly isOf: (cell: Cell) => boolean;
  readonly read: (cell: Cell, seen: Seen, index: number) => unknown;
}

const { URI } = createRequire(prismMain)("uri-template-lite");
const isJoined = ({ kind }: Cell) => kind === "list" || kind === "object";
const queryOf = ({ url }: Seen) => new URL(url, "http://cells.example").searchParams;

const exceptions: readonly Exception[] = [
  {
    what: "parameters that are a document of JSON",
    because: "Prism reads the schema of a parameter, and none that stands below `content`",
    isOf: ({ style }) => style === "content",
    read: ({ place }, seen, index) => {
      const texts = {
        query: () => queryOf(seen).get("p"),
        path: () => decodeURIComponent(seen.url.slice(`/${index}/`.length)),
        header: () => seen.headers["p"],
        cookie: () => parseCookies(String(seen.headers.cookie))["p"],
      };
      return JSON.parse(String(texts[place]()));
    },
  },
  {
    what: "cookies",
    because: "Prism looks at none",
    isOf: ({ place }) => place === "cookie",
    read: readCookies,
  },
  {
    what: "lists and objects in a path whose parts commas separate",
    because:
      "Prism's router splits a path at its commas, and its reader of the style fails at that",
    isOf: (cell) => {
      const { place, style, explode } = cell;
      return place === "path" && isJoined(cell) && (style === "simple" || !explode);
    },
    // The extractor looks for the style's own separator where nothing is exploded.
    read: (cell, seen, index) =>
      cell.explode ? readTemplate(cell, seen, index) : readStyle(cell, only(givenTo(cell)), seen),
  },
  {
    what: "objects that are an exploded label",
    because: "Prism looks for commas between the pairs, where OpenAPI has dots",
    isOf: ({ style, explode, kind }) => style === "label" && explode && kind === "object",
    read: readTemplate,
  },
  {
    what: "lists that spaces separate",
    because: "Prism decodes a query, and then looks for %20 in it",
    isOf: ({ style, explode, kind }) => style === "spaceDelimited" && !explode && kind === "list",
    read: (_, seen) => queryOf(seen).get("p")?.split(" "),
  },
  {
    what: "objects that spaces or pipes separate",
    because: "Prism reads lists of these styles alone",
    isOf: ({ style, kind }) => style.endsWith("Delimited") && kind === "object",
    read: ({ style }, seen) => {
      return inPairs(
        queryOf(seen)
          .get("p")
          ?.split(style === "pipeDelimited" ? "|" : " ") ?? [],
      );
    },
  },
  {
    what: "empty texts in a query or a header",
    because: "Prism takes them for parameters that are not there",
    isOf: ({ place, kind }) => place !== "cookie" && kind === "empty",
    read: ({ place }, seen) => (place === "header" ? seen.headers["p"] : queryOf(seen).get("p")),
  },
];

/** What the Cookie header says, as Hono reads it. */
function readCookies({ kind, style, explode }: Cell, { headers }: Seen): unknown {
  // Hono takes the first of several cookies of one name.
  const pairs = String(headers.cookie)
    .split("; ")
    .flatMap((pair) => Object.entries(parseCookies(pair)));
  if (style === "cookie" && explode && kind === "object") return Object.fromEntries(pairs);
  const texts = pairs.filter(([name]) => name === "p").map(([, text]) => text);
  if (kind !== "list" && kind !== "object") return texts[0];
  const parts = style === "cookie" && explode ? texts : (texts[0]?.split(",") ?? []);
  return kind === "list" ? parts : inPairs(parts);
}

/** What a path says, as an extractor of RFC 6570 reads it. */
function readTemplate(cell: Cell, { url }: Seen, index: number): unknown {
  const { style, explode, kind } = cell;
  const operator = { label: ".", matrix: ";" }[style] ?? "";
  const template = pathOf(cell, index).replace("{p}", `{${operator}p${explode ? "*" : ""}}`);
  const parts: string[] = new URI.Template(template).match(url).p;
  if (kind === "list") return parts;
  return explode ? Object.fromEntries(parts.map((part) => part.split("="))) : inPairs(parts);
}

function inPairs(parts: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    parts.flatMap((part, index) => (index % 2 ? [[parts[index - 1], part]] : [])),
  );
}

const document = documentOf((cell) => only(givenTo(cell)));
let client: CellClient;
let operations: readonly PrismOperation[];
let sandbox: NodeSandbox;
let sandboxUrl: string;
beforeAll(async () => {
  sandbox = await createSandbox({ api: "cells", document: document as JsonObject });
  sandboxUrl = (await sandbox.listen()).url;
  client = await clientOf(document);
  operations = await prismOperations(structuredClone(document));
});

const counts = { prism: 0, others: 0, sound: 0, refused: 0 };
afterAll(async () => {
  client.remove();
  await sandbox.close();
  const { prism, others, sound, refused } = counts;
  console.log(
    `Parameters: ${cells.length} cells, ${cells.length - sound} differences; ${prism} judged by Prism, ${others} by others; ${refused} spoilt values refused`,
  );
});

/** What is wrong with a request for a cell; undefined where it carries what its schema allows. */
type Judge = (cell: Cell, seen: Seen, index: number) => string | undefined;

const byPrism: Judge = (_, seen, index) => {
  const operation = operations[index];
  if (operation?.path.split("/")[1] !== String(index)) throw new Error("another operation");
  return findingsOfRequest(operation, seen)[0];
};

const byAnother =
  ({ read }: Exception): Judge =>
  (cell, seen, index) => {
    const value = typed(cell, read(cell, seen, index));
    return isDeepStrictEqual(value, givenTo(cell)) ? undefined : JSON.stringify(value);
  };

const rows = cells.map((cell, index) => {
  const exception = exceptions.find(({ isOf }) => isOf(cell));
  return { cell, index, title: titleOf(cell), exception };
});

async function sent(index: number, value: unknown): Promise<Seen> {
  const { url, seen } = await scriptedServer((response) => response.writeHead(204).end());
  await client.send(index, url, value);
  return seen[0] as Seen;
}

describe("a value is what was given, and no other passes for it", () => {
  test.each(rows)("$title", async ({ cell, index, exception }) => {
    const judge = exception ? byAnother(exception) : byPrism;
    counts[exception ? "others" : "prism"]++;
    const value = givenTo(cell);
    expect(judge(cell, await sent(index, value), index)).toBeUndefined();
    counts.sound++;
    expect(judge(cell, await sent(index, spoiltOf(value)), index)).toBeTypeOf("string");
    counts.refused++;
  });
});

describe("Prism reads wrongly, as is said of it", () => {
  test.each(exceptions)("$what: $because", async ({ isOf, because }) => {
    const own = rows.filter(({ cell, exception }) => isOf(cell) && exception?.because === because);
    expect(own.length).toBeGreaterThan(0);
    for (const { cell, index } of own) {
      const value = givenTo(cell);
      const found = [];
      for (const each of [value, spoiltOf(value)]) {
        const seen = await sent(index, each);
        found.push(outcomeOf(() => byPrism(cell, seen, index)));
      }
      // It would be right to let the first pass and to refuse the second.
      expect(found, titleOf(cell)).not.toEqual(["passes", "is refused"]);
    }
  });
});

function outcomeOf(judge: () => string | undefined): string {
  try {
    return judge() === undefined ? "passes" : "is refused";
  } catch {
    return "fails";
  }
}

// It knows nothing of how clients write parameters: the two share no code.
describe("the sandbox reads what was given, and refuses what its schema does not allow", () => {
  test.each(rows)("$title", async ({ cell, index }) => {
    const value = givenTo(cell);
    const outcomes = [];
    for (const each of [value, spoiltOf(value)]) {
      await client.send(index, sandboxUrl, each).catch(() => undefined);
      outcomes.push(sandbox.requests.at(-1)?.status);
    }
    expect(outcomes).toEqual([204, expect.toBeOneOf([400, 404, 422])]);
  });
});

test("an empty text is refused where a path would be another one", async () => {
  const index = cells.findIndex(({ place, kind }) => place === "path" && kind === "text");
  await expect(client.send(index, sandboxUrl, "")).rejects.toThrow(/in a path/);
});
