// The site of this repository: complete, and self-contained in the files and in a browser.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import {
  asObject,
  asString,
  child,
  entriesOf,
  type JsonValue,
} from "../../generator/document/json.js";
import { load } from "../../generator/load/load.js";
import { chromium, type Served, serve, visit } from "./browser.js";

const folder = fileURLToPath(new URL("../..", import.meta.url));
const built = inject("site");
const site = built?.folder ?? "";
const apis = ["spaces", "spaaza"] as const;
const pages = built
  ? readdirSync(site, { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".html"),
    )
  : [];
const references = apis.map((api) => `${api}/reference.html`);

function read(page: string): string {
  return readFileSync(path.join(site, page), "utf8");
}

interface Described {
  readonly id: string;
  readonly summary: string;
  readonly sample: JsonValue | undefined;
}

function operationsOf(document: JsonValue | undefined): Described[] {
  const items = entriesOf(child(document, "paths")).flatMap(([, item]) => entriesOf(item));
  return items.flatMap(([, operation]) => {
    const id = asString(child(operation, "operationId"));
    if (id === undefined || asObject(operation) === undefined) return [];
    const summary = asString(child(operation, "summary")) ?? "";
    return { id, summary, sample: child(operation, "x-codeSamples") };
  });
}

test("the site is built, and nothing else is left behind", () => {
  expect(built?.exitCode).toBe(0);
  expect(readdirSync(path.dirname(site))).toEqual(["docs"]);
  expect(pages.length).toBeGreaterThan(100);
  for (const page of pages.filter((file) => !references.includes(file))) {
    expect(existsSync(path.join(site, page.replace(/html$/, "md"))), page).toBe(true);
  }
});

describe.each(apis)("the pages of %s", (api) => {
  test("are one for each operation, with its samples, and Redoc has the same", async () => {
    const { document } = await load(path.join(folder, "spec", api, "openapi.yaml"));
    const data = /const __redoc_definition = (\{.*\});$/m.exec(read(`${api}/reference.html`))?.[1];
    const shown = operationsOf(JSON.parse(data ?? "{}"));
    const described = operationsOf(document);
    expect(described.length).toBeGreaterThan(10);
    expect(shown.map(({ id }) => id)).toEqual(described.map(({ id }) => id));
    const texts = pages.filter((page) => page.startsWith(`${api}/operations/`)).map(read);
    for (const { id, summary, sample } of shown) {
      expect(summary, id).not.toBe("");
      expect(JSON.stringify(sample), id).toContain('"lang":"TypeScript"');
      const own = texts.filter((text) => text.includes(`data-operation="${id}"`));
      expect(own, id).toHaveLength(1);
      expect(own[0], id).toContain('data-label="curl"');
    }
  });

  test("lead to the full reference, and it leads back", () => {
    expect(read(`${api}/index.html`)).toContain('href="reference.html"');
    expect(read(`${api}/reference.html`)).toContain('<a href="index.html" aria-current="true">');
  });
});

/** One page of each kind. */
const somePages = pages.filter(
  (page) => !/\/(?:operations|schemas)\/./.test(page) || /list-c/.test(page),
);

describe.each(somePages)("the files load nothing from another host: %s", (page) => {
  const remote = /^(?:https?:)?\/\//;

  test("elements", () => {
    const markup = read(page).replace(/<script\b[^>]*>.*?<\/script>/gs, "");
    const elements = markup.matchAll(/<(?!a\b)[a-z][^\s>]*\s[^>]*?>/g);
    const loaded = [...elements].flatMap(([element]) => {
      const values = element.matchAll(/\s(?:src|srcset|href|data|poster|action)="([^"]*)"/g);
      return [...values].map(([, value = ""]) => value);
    });
    expect(loaded.filter((value) => remote.test(value))).toEqual([]);
  });

  test("styles", () => {
    const loaded = [...read(page).matchAll(/(?:url\(|@import)\s*["']?([^"')\s;]+)/g)];
    expect(loaded.map(([, value = ""]) => value).filter((value) => remote.test(value))).toEqual([]);
  });

  test("scripts", () => {
    const calls = read(page).matchAll(
      /(?:\b(?:fetch|import|importScripts|EventSource|WebSocket|sendBeacon)\(|\b(?:import|from|src)\s*[=:]?\s*)["'`]((?:https?|wss?):[^"'`]*)/g,
    );
    expect([...calls].map(([, value]) => value)).toEqual([]);
    expect(read(page)).not.toMatch(/(?:cdn|otel)[\w.-]*\.redoc/);
  });

  test("a policy forbids it", () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(page))?.[1];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/https?:|unsafe-eval|\*/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
  });
});

describe("in a browser", () => {
  let served: Served;

  beforeAll(async () => {
    served = await serve(site);
  });

  afterAll(() => served.close());

  beforeEach(({ skip }) => skip(chromium === undefined, "Chromium is not installed"));

  test.each([
    ["index.html", "specloom"],
    ["spaces/operations/list-customers.html", "spaces.customers.list"],
    ["spaaza/errors.html", "resource_not_found"],
    ["spaaza/levels.html", "Recursion levels"],
    ["spaces/reference.html", "Customers"],
  ])("%s asks for nothing but the site's own files", async (page, shown) => {
    served.asked.length = 0;
    const { markup, requests, complaints } = await visit(`${served.url}/${page}`);
    const own = (url: string) =>
      /\/assets\/(?:site|theme|run|header|reference)\.(?:css|js)$/.test(url);
    expect(served.asked.filter((url) => !own(url))).toEqual([`/${page}`]);
    expect(requests.filter((url) => !own(url) || !url.startsWith(served.url))).toEqual([]);
    expect(complaints).toEqual([]);
    const body = markup.replace(/<(script|style)\b[^>]*>.*?<\/\1>/gs, "");
    expect(body.replace(/<[^>]+>/g, "")).toContain(shown);
  });

  test("the log would show a page that asks for something else", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "specloom-control-"));
    const script = '<script src="http://elsewhere.example/a.js"></script>';
    writeFileSync(path.join(folder, "index.html"), script);
    const control = await serve(folder);
    try {
      const { requests } = await visit(`${control.url}/index.html`);
      expect(requests).toContain("http://elsewhere.example/a.js");
    } finally {
      control.close();
      rmSync(folder, { recursive: true });
    }
  });
});
