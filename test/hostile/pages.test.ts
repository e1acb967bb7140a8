// Text of a document on the pages of the docs: it stays text, whatever it tries to be.
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildDocs } from "../../generator/cli/docs.js";
import { describe } from "../../generator/docs/described.js";
import { makeSite } from "../../generator/docs/site.js";
import type { JsonObject } from "../../generator/document/json.js";
import { build } from "../../generator/model/build.js";
import { chromium, serve, visit } from "../docs/browser.js";
import { payloads } from "./payloads.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a page of ours is made of; whatever else were there came out of a document's text. */
const elements = new Set(
  [
    "html head meta title link script body header nav a svg path span div button kbd main footer p code",
    "h1 h2 h3 h4 h5 h6 ul ol li details summary table thead tbody tr th td wbr section figure figcaption",
    "pre aside em strong blockquote hr br del fieldset legend label input b small i",
  ].flatMap((line) => line.split(" ")),
);
const attributes =
  /^(?:aria-[a-z]+|cell|charset|class|content|data-(?:client|each|head|label|language|level|levels|operation|page|root|run|type)|d|height|hidden|href|http-equiv|id|lang|name|open|property|rel|scope|src|start|tabindex|title|type|value|checked|viewbox|width)$/;

/** What is wrong with a page: elements, attributes and addresses that no page of ours has. */
function strange(page: string): string[] {
  return tags(page).flatMap((tag) => {
    const name = /^<\/?([a-z\d]+|!doctype)/i.exec(tag)?.[1]?.toLowerCase() ?? tag;
    const given = [...tag.matchAll(/\s([^\s"'=<>/]+)(?:="([^"]*)")?/g)];
    const found = given.flatMap(([, key = "", value = ""]) => {
      if (name !== "!doctype" && !attributes.test(key.toLowerCase())) return [`${name} ${key}`];
      const isLink = key === "href" || key === "src";
      return isLink && /^(?!mailto:|data:image\/svg|https?:)[a-z-]+:/i.test(value)
        ? [`${key}=${value}`]
        : [];
    });
    if (/http-equiv="(?!Content-Security-Policy")/i.test(tag)) found.push(tag);
    return elements.has(name) || name === "!doctype" ? found : [name, ...found];
  });
}

/** Every page that is made of a document, by its path. */
function pagesOf(document: object): Map<string, string> {
  const api = build(document as JsonObject, "shop");
  const described = describe(api, { client: "./shop/index.js" });
  const source = { described, document: document as JsonObject, pages: [] };
  const apis = [{ ...source, definition: undefined, runs: undefined }];
  const { files: site } = makeSite({ apis, guides: [] }, { title: "Shop", baseUrl: undefined });
  return new Map([...site].filter(([file]) => file.endsWith(".html")));
}

test.each(Object.entries(payloads))("no page has a part that a text made: %s", (_, payload) => {
  const pages = pagesOf(documentOf(payload));
  expect(pages.size).toBeGreaterThan(4);
  for (const [file, page] of pages) expect(strange(page), file).toEqual([]);
});

/** The markup without its text: tags with the names of their attributes, and what these hold. */
function tags(page: string): string[] {
  return page.match(/<[!/]?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi) ?? [];
}

test("what a text could make is found where it is made", () => {
  const made = [
    '<p class="a" onclick="b">c</p>',
    "<iframe></iframe>",
    '<meta http-equiv="refresh" content="0">',
    '<a href="javascript:a">b</a>',
    '<p style="a">',
    "<form><textarea>",
  ];
  for (const page of made) expect(strange(page), page).not.toEqual([]);
  expect(strange('<!DOCTYPE html>\n<p class="a">b</p>')).toEqual([]);
});

const attack = `</title><script>document.title="run"</script><img src="http://elsewhere.example/a.png" onerror="document.title='run'"><svg onload="document.title='run'"><a href="javascript:document.title='run'">a</a><iframe srcdoc="<script>parent.document.title='run'</script>"></iframe> ![b](http://elsewhere.example/b.png) [c](javascript:document.title='run') <meta http-equiv="refresh" content="0;url=http://elsewhere.example/d"><style>body{display:none}</style><form action="http://elsewhere.example/e"><button>e</button></form><div style="position:fixed;inset:0">f</div><base href="http://elsewhere.example/">`;

/** A document with the same text wherever there can be one. */
function documentOf(text: string): object {
  const both = { title: text, description: text };
  const schema = {
    ...both,
    type: "string",
    default: text,
    example: text,
    enum: [text],
    pattern: "a",
  };
  const object = {
    ...both,
    type: "object",
    properties: { [text]: schema },
    example: { [text]: text },
  };
  const content = { "application/json": { schema: object, example: { [text]: text } } };
  const headers = { "X-A": { description: text, schema } };
  const parameters = ["query", "header", "cookie"].map((place) => {
    return { name: text, in: place, description: text, example: text, schema };
  });
  const sent = {
    summary: `Marker ${text}`,
    description: text,
    parameters: parameters.slice(0, 2),
    requestBody: { description: text, content },
    responses: { "204": { description: text } },
  };
  const operation = {
    operationId: text,
    summary: `Marker ${text}`,
    description: text,
    tags: [text],
    externalDocs: { url: "https://elsewhere.example", description: text },
    "x-codeSamples": [{ lang: "TypeScript", label: text, source: text }],
    parameters,
    requestBody: { description: text, content },
    callbacks: { [text]: { "{$url}": { post: sent } } },
    responses: { "200": { description: text, headers, content } },
  };
  return {
    openapi: "3.1.0",
    info: {
      ...both,
      summary: text,
      version: text,
      contact: { name: text },
      license: { name: text },
    },
    tags: [{ name: text, description: text }],
    servers: [
      { url: "https://api.example", description: text },
      {
        url: "https://{place}.example",
        description: text,
        variables: { place: { default: text, enum: [text, "b"], description: text } },
      },
    ],
    webhooks: { [text]: { post: sent } },
    security: [{ key: [] }],
    paths: { "/a": { post: operation } },
    components: {
      schemas: { A: object },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key", description: text } },
    },
  };
}

test("pages run and load nothing of what a document says", async ({ skip }) => {
  skip(chromium === undefined, "Chromium is not installed");
  const said: unknown[] = [];
  vi.spyOn(process.stderr, "write").mockReturnValue(true);
  vi.spyOn(process.stdout, "write").mockImplementation((line) => said.push(line) > 0);
  writeFileSync(path.join(folder, "redocly.yaml"), "apis: { shop: { root: openapi.json } }\n");
  writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(documentOf(attack)));
  const code = await buildDocs({ folder, output: "docs" });
  vi.restoreAllMocks();
  expect(said).toEqual([]);
  expect(code).toBe(0);
  const served = await serve(path.join(folder, "docs"));
  try {
    const made = readdirSync(path.join(folder, "docs/shop/operations"));
    const operation = made.find((file) => file.endsWith(".html"));
    const pages = [
      "index.html",
      ...["index", "reference", "errors", "webhooks"].map((name) => `shop/${name}.html`),
    ];
    for (const page of [...pages, `shop/operations/${operation}`]) {
      if (!existsSync(path.join(folder, "docs", page))) continue;
      const { markup, requests } = await visit(`${served.url}/${page}`);
      expect(
        requests.filter((url) => !url.startsWith(`${served.url}/assets/`)),
        page,
      ).toEqual([]);
      expect(markup, page).not.toContain("<title>run</title>");
      expect(markup, page).toMatch(/Marker|&lt;\/title&gt;/);
      const active =
        /^<(?:iframe|form|base|object|embed)\b|^<meta http-equiv="?refresh|\sonerror=/i;
      const body = markup.replace(/<script\b[^>]*>.*?<\/script>/gs, "");
      expect(
        tags(body).filter((tag) => active.test(tag.replace(/(?<!http-equiv=)"[^"]*"/g, ""))),
        page,
      ).toEqual([]);
      expect(body, page).not.toContain("<style>body{display:none}");
    }
    // What the same text does where it is no text.
    writeFileSync(
      path.join(folder, "docs/open.html"),
      `<title>${attack.replace(/<meta [^>]*>/, "")}`,
    );
    const { markup, requests } = await visit(`${served.url}/open.html`);
    expect(requests).not.toEqual([]);
    expect(markup).toContain("<title>run</title>");
  } finally {
    served.close();
  }
});
