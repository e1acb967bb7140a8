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
    expect(page).toContain("npm install museum-client");
    expect(page).toContain("<h2>Museum</h2>\n<p>Opening hours.</p>");
    expect(page).toContain("<code>await museum.listHours();</code>");
    expect(page).toContain('<a href="museum/index.html">Reference of Museum</a>');
    expect(page).toContain("1 operation<");
    expect(read("docs/museum/index.html")).toContain("<title>Museum</title>");
  });

  test("gets no install line for a private package, and needs no package at all", async () => {
    write("package.json", JSON.stringify({ name: "museum-app", private: true }));
    expect(await build(), said).toBe(0);
    expect(read("docs/index.html")).not.toContain("npm install");
    rmSync(path.join(folder, "package.json"));
    expect(await build(), said).toBe(0);
    expect(read("docs/index.html")).toContain("<h1>API reference</h1>");
  });

  test("keeps what others put into the site, and takes away pages that are no longer made", async () => {
    write(
      "redocly.yaml",
      "apis: { museum: { root: openapi.yaml }, shop: { root: openapi.yaml } }\n",
    );
    expect(await build(), said).toBe(0);
    const others = ["CNAME", ".git/HEAD", "guides/start.html", "museum/guide.html"];
    for (const file of others) write(`docs/${file}`, `by hand: ${file}`);
    write("redocly.yaml", configuration);
    write("openapi.yaml", museum({ title: "Zoo" }));
    expect(await build(), said).toBe(0);
    for (const file of others) expect(read(`docs/${file}`)).toBe(`by hand: ${file}`);
    expect(readdirSync(path.join(folder, "docs")).sort()).toEqual([
      ...[".git", ".specloom.json", "CNAME", "guides", "index.html", "museum"],
    ]);
    expect(read("docs/index.html")).toContain("<h2>Zoo</h2>");
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
    expect(await build(), said).toBe(0);
    rmSync(path.join(folder, "docs/.specloom.json"));
    write("openapi.yaml", museum({ title: "Zoo" }));
    expect(await build(), said).toBe(0);
    expect(read("docs/index.html")).toContain("<h2>Zoo</h2>");
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
    expect(said).toContain("1 error, 1 warning");
  });

  test("where Redocly fails, whose reason is given", async () => {
    write("redocly.yaml", `${configuration}plugins: [./absent.js]\n`);
    write("openapi.yaml", museum());
    expect(await build()).toBe(1);
    expect(said).toMatch(/@redocly\/cli failed: .*absent\.js/);
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
    for (const page of ["docs/index.html", "docs/museum/index.html"]) {
      expect(read(page)).not.toContain('<script>alert("x")');
      expect(read(page)).toContain("&lt;/title&gt;&lt;script&gt;");
    }
    expect(read("docs/museum/index.html")).toContain("<title>&lt;/title&gt;");
    expect(read("docs/index.html")).not.toContain("<img");
  });

  test("loads nothing and runs nothing in a browser", async ({ skip }) => {
    skip(chromium === undefined, "Chromium is not installed");
    const description = `![a](http://elsewhere.example/a.png)\n\n<img src="http://elsewhere.example/b.png" onerror="document.title='run'">`;
    write("openapi.yaml", museum({ description }));
    expect(await build(), said).toBe(0);
    const served = await serve(path.join(folder, "docs"));
    try {
      const { markup, requests } = await visit(`${served.url}/museum/index.html`);
      expect(requests).toEqual([]);
      expect(markup).toContain("<title>Museum</title>");
    } finally {
      served.close();
    }
  });
});
