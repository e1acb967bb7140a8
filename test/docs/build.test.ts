// What buildDocs does with documents, folders and configurations that are not as they should be.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { buildDocs } from "../../generator/cli/docs.js";
import { UsageError } from "../../generator/load/config.js";
import { chromium, serve, visit } from "./browser.js";

let folder: string;
let said: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-docs-"));
  said = "";
  const hear = (text: unknown) => {
    said += text;
    return true;
  };
  vi.spyOn(process.stderr, "write").mockImplementation(hear);
  vi.spyOn(process.stdout, "write").mockImplementation(hear);
});

afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

function write(file: string, text: string): void {
  const place = path.join(folder, file);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, text);
}

function read(file: string): string {
  return readFileSync(path.join(folder, file), "utf8");
}

const configuration = "apis: { museum: { root: openapi.yaml } }\n";

/** A document with one operation and the given texts. */
function museum({ title = "Museum", description = "Opening hours.", sample = "" } = {}): string {
  const source = sample === "" ? undefined : [{ lang: "TypeScript", source: sample }];
  const get = {
    operationId: "listHours",
    summary: "List hours",
    responses: { "200": { description: "Hours." } },
    ...(source === undefined ? {} : { "x-codeSamples": source }),
  };
  const info = { title, version: "1.0.0", description };
  return JSON.stringify({ openapi: "3.1.0", info, paths: { "/hours": { get } } });
}

const build = (output = "docs") => buildDocs({ folder, output });

describe("a folder of somebody else's", () => {
  beforeEach(() => {
    write("redocly.yaml", configuration);
    write("openapi.yaml", museum({ sample: "await museum.listHours();" }));
  });

  test("gets a site with the names and titles of its own", async () => {
    write("package.json", JSON.stringify({ name: "museum-client", description: "A museum." }));
    expect(await build(), said).toBe(0);
    const page = read("docs/index.html");
    expect(page).toContain("<title>museum-client</title>");
    expect(page).toContain('<h3><a href="museum/index.html">Museum</a></h3>');
    expect(page).toContain("1 operation<");
    expect(read("docs/museum/index.html")).toContain("<title>Museum · museum-client</title>");
    expect(read("docs/museum/operations/list-hours.html")).toContain("<h1>List hours</h1>");
    expect(read("docs/museum/operations/list-hours.md")).toContain("`GET /hours`");
    expect(read("docs/museum/reference.html")).toContain("<title>Museum</title>");
  });

  test("is told nothing that is not so: no package to install, no client that is not configured", async () => {
    write("package.json", JSON.stringify({ name: "museum-client" }));
    expect(await build(), said).toBe(0);
    const pages = readdirSync(path.join(folder, "docs"), { recursive: true, encoding: "utf8" });
    for (const page of pages.filter((file) => /\.(?:html|md|txt)$/.test(file))) {
      expect(read(`docs/${page}`), page).not.toMatch(/npm install|specloom\//);
    }
  });

  test("has samples that import as the client's files do", async () => {
    const options = "x-specloom: { output: client, importExtension: ts }";
    write("redocly.yaml", `apis: { museum: { root: openapi.yaml, ${options} } }\n`);
    expect(await build(), said).toBe(0);
    const page = read("docs/museum/operations/list-hours.md");
    expect(page).toContain('import { createMuseumClient } from "./client/index.ts";');
  });

  test("needs no package at all", async () => {
    expect(await build(), said).toBe(0);
    expect(read("docs/index.html")).toContain("<h1>API reference</h1>");
  });

  test("needs no configuration either, where the document is named", async () => {
    rmSync(path.join(folder, "redocly.yaml"));
    const input = { file: "openapi.yaml", name: "zoo" };
    const baseUrl = "https://docs.example/zoo/";
    expect(await buildDocs({ folder, output: "docs", input, baseUrl }), said).toBe(0);
    expect(read("docs/index.html")).toContain(
      '<link rel="canonical" href="https://docs.example/zoo/">',
    );
    expect(read("docs/sitemap.xml")).toContain(
      "https://docs.example/zoo/zoo/operations/list-hours.html<",
    );
  });

  test("keeps what others put into the site, and takes away pages that are no longer made", async () => {
    write(
      "redocly.yaml",
      "apis: { museum: { root: openapi.yaml }, shop: { root: openapi.yaml } }\n",
    );
    expect(await build(), said).toBe(0);
    const others = ["CNAME", ".git/HEAD", "notes/start.html", "museum/guide.html"];
    for (const file of others) write(`docs/${file}`, `by hand: ${file}`);
    write("redocly.yaml", configuration);
    write("openapi.yaml", museum({ title: "Zoo" }));
    expect(await build(), said).toBe(0);
    for (const file of others) expect(read(`docs/${file}`)).toBe(`by hand: ${file}`);
    const made = [
      "404.html",
      "404.md",
      "assets",
      "index.html",
      "index.md",
      "llms-full.txt",
      "llms.txt",
      "museum",
    ];
    expect(readdirSync(path.join(folder, "docs")).sort()).toEqual(
      [".git", ".specloom.json", "CNAME", "notes", ...made].sort(),
    );
    expect(read("docs/index.html")).toContain(">Zoo</a></h3>");
    expect(readdirSync(folder).sort()).toEqual(["docs", "openapi.yaml", "redocly.yaml"]);
  });

  test("is told of every page that somebody changed, before one is rendered", async () => {
    expect(await build(), said).toBe(0);
    for (const file of ["index.html", "museum/index.html"]) {
      write(`docs/${file}`, `${read(`docs/${file}`)}<!-- mine -->`);
    }
    const before = read("docs/museum/index.html");
    said = "";
    expect(await build()).toBe(1);
    expect(said).toMatch(/docs\/index\.html:1:1 .*changed since it was generated/);
    expect(said).toMatch(/docs\/museum\/index\.html:1:1 .*changed since it was generated/);
    expect(said).not.toContain("rendered");
    expect(read("docs/museum/index.html")).toBe(before);
  });

  test("built before there was a manifest, is taken over once", async () => {
    write("docs/index.html", '<head>\n<meta name="generator" content="specloom docs">\n');
    write("docs/museum/index.html", '<a href="../index.html">← All references</a>');
    expect(await build(), said).toBe(0);
    expect(read("docs/index.html")).toContain(">Museum</a></h3>");
  });

  test("keeps files that the tool did not write", async () => {
    write("notes/index.html", "<h1>Notes</h1>");
    expect(await build("notes")).toBe(1);
    expect(said).toMatch(/notes\/index\.html:1:1 .*was not generated and would be lost/);
    expect(await build("openapi.yaml")).toBe(1);
    expect(said).toMatch(/openapi\.yaml:1:1 .*is a file, not a folder/);
    expect(read("notes/index.html")).toBe("<h1>Notes</h1>");
    expect(readdirSync(path.join(folder, "notes"))).toEqual(["index.html"]);
  });
});

describe("nothing is written", () => {
  test("without a configuration", async () => {
    await expect(build()).rejects.toThrow("no redocly.yaml with apis here");
  });

  test("for a name that is no folder's", async () => {
    write("redocly.yaml", 'apis: { "../museum": { root: openapi.yaml } }\n');
    write("openapi.yaml", museum());
    await expect(build()).rejects.toThrow(UsageError);
  });

  test("for a document with problems, all of which are named", async () => {
    write("redocly.yaml", configuration);
    write("openapi.yaml", "openapi: 3.1.0\ninfo: { title: Museum }\npaths: { hours: {} }\n");
    expect(await build()).toBe(1);
    expect(said).toMatch(/openapi\.yaml:2:\d+ .*version/);
    expect(said).toContain("1 error,");
  });

  test("for guides that are not there", async () => {
    write("redocly.yaml", `${configuration}x-specloom: { docs: guides }\n`);
    write("openapi.yaml", museum());
    await expect(build()).rejects.toThrow(/there is no folder .*guides/);
  });

  afterEach(() => {
    expect(readdirSync(folder).filter((file) => file.startsWith("docs"))).toEqual([]);
    expect(existsSync(path.join(folder, "docs"))).toBe(false);
  });
});

describe("text of a document", () => {
  const hostile = '</title><script>alert("x")</script><img src=x onerror=alert(1)>&amp;';

  beforeEach(() => {
    write("redocly.yaml", configuration);
  });

  test("stays text on the pages", async () => {
    write("openapi.yaml", museum({ title: hostile, description: hostile, sample: hostile }));
    expect(await build(), said).toBe(0);
    for (const page of [
      "docs/index.html",
      "docs/museum/index.html",
      "docs/museum/reference.html",
    ]) {
      expect(read(page)).not.toContain('<script>alert("x")');
      expect(read(page)).toContain("&lt;/title&gt;&lt;script&gt;");
    }
    expect(read("docs/museum/reference.html")).toContain("<title>&lt;/title&gt;");
    expect(read("docs/index.html")).not.toContain("<img");
  });

  test("loads nothing and runs nothing in a browser", async ({ skip }) => {
    skip(chromium === undefined, "Chromium is not installed");
    const description = `![a](http://elsewhere.example/a.png)\n\n<img src="http://elsewhere.example/b.png" onerror="document.title='run'">`;
    write("openapi.yaml", museum({ description }));
    expect(await build(), said).toBe(0);
    const served = await serve(path.join(folder, "docs"));
    try {
      const { markup, requests } = await visit(`${served.url}/museum/reference.html`);
      expect(requests.filter((url) => !url.startsWith(`${served.url}/assets/`))).toEqual([]);
      expect(markup).toContain("<title>Museum</title>");
    } finally {
      served.close();
    }
  });
});
