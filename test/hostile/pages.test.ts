// Text of a document on the pages of the docs: it stays text, whatever it tries to be.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildDocs } from "../../generator/cli/docs.js";
import { landingPage, referenceTo } from "../../generator/docs/landing.js";
import type { JsonObject } from "../../generator/document/json.js";
import { build } from "../../generator/model/build.js";
import { chromium, serve, visit } from "../docs/browser.js";
import { payloads } from "./payloads.js";

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-pages-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const places = ["title", "summary", "description", "sample", "package", "package's text"] as const;

/** The landing page with a text in one place. */
function landing(place: (typeof places)[number], text: string): Promise<string> {
  const at = (name: typeof place) => (name === place ? text : "harmless");
  const manifest = { name: at("package"), description: at("package's text") };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify(manifest));
  const sample = { lang: "TypeScript", source: at("sample") };
  const summary = place === "description" ? {} : { summary: at("summary") };
  const document = {
    info: { title: at("title"), ...summary, description: at("description") },
    paths: { "/a": { get: { "x-codeSamples": [sample] } } },
  } as unknown as JsonObject;
  return landingPage(folder, [referenceTo(build(document, "shop"))]);
}

/** The markup without its text: tags with the names of their attributes, and what these hold. */
function tags(page: string): string[] {
  return page.match(/<[!/]?[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi) ?? [];
}

describe.each(places)("the landing page: %s", (place) => {
  test("has the tags of its harmless twin", async () => {
    // A description that starts with a mark of Markdown is left out, tags and all.
    const harmless = ["harmless", "# harmless"].map(async (text) => {
      return tags(await landing(place, text));
    });
    const twins = await Promise.all(harmless);
    for (const [name, payload] of Object.entries(payloads)) {
      expect(twins, name).toContainEqual(tags(await landing(place, payload)));
    }
  });
});

test("a mark of markup is found where one is", () => {
  expect(tags('<p class="a">b</p><img src=x onerror="c">')).toEqual([
    '<p class="a">',
    "</p>",
    '<img src=x onerror="c">',
  ]);
});

const attack = `</title><script>document.title="run"</script><img src="http://elsewhere.example/a.png" onerror="document.title='run'"><svg onload="document.title='run'"><a href="javascript:document.title='run'">a</a><iframe srcdoc="<script>parent.document.title='run'</script>"></iframe> ![b](http://elsewhere.example/b.png) [c](javascript:document.title='run')`;

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
  const operation = {
    operationId: text,
    summary: `Marker ${text}`,
    description: text,
    tags: [text],
    externalDocs: { url: "https://elsewhere.example", description: text },
    "x-codeSamples": [{ lang: "TypeScript", label: text, source: text }],
    parameters,
    requestBody: { description: text, content },
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
    servers: [{ url: "https://api.example", description: text }],
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
    for (const page of ["index.html", "shop/index.html"]) {
      const { markup, requests } = await visit(`${served.url}/${page}`);
      expect(requests, page).toEqual([]);
      expect(markup, page).not.toContain("<title>run</title>");
      expect(markup, page).toMatch(/Marker|&lt;\/title&gt;/);
    }
    // What the same text does where it is no text.
    writeFileSync(path.join(folder, "docs/open.html"), `<title>${attack}`);
    const { markup, requests } = await visit(`${served.url}/open.html`);
    expect(requests).not.toEqual([]);
    expect(markup).toContain("<title>run</title>");
  } finally {
    served.close();
  }
});
