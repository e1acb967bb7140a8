// Every page of the site in Chromium, from its file: what it loads, what it complains of, whether it fits
// a telephone, and whether everybody can use it.
import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { chromium } from "./browser.js";
import { DevTools } from "./devtools.js";
import { Tab } from "./tab.js";

const site = inject("site")?.folder ?? "";
const pages = site === "" ? [] : filesOf(site).filter((file) => file.endsWith(".html"));
const ours = pages.filter((file) => !file.endsWith("/reference.html"));
const address = (page: string) => pathToFileURL(path.join(site, page)).href;

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
}

/** One page of each kind, and those that have most on them; all of them with `EVERY_PAGE=1`. */
const kinds = [
  "index.html",
  "404.html",
  "guides/errors.html",
  "guides/pagination.html",
  "guides/your-own-api.html",
  "guides/what-a-document-may-declare.html",
  "spaces/index.html",
  "spaces/open.html",
  "spaces/operations/list-customers.html",
  "spaaza/errors.html",
  "spaaza/inferred.html",
  "spaaza/levels.html",
  "spaaza/operations/create-business.html",
  "spaaza/schemas/voucher.html",
];
const isWhole = process.env["EVERY_PAGE"] === "1";
// What stands on the others stands on these, too: axe takes a second for a page and a theme.
const others = ["404.html", "guides/pagination.html", "spaces/open.html", "spaaza/inferred.html"];
const judged = isWhole ? ours : kinds.filter((page) => !others.includes(page));
// Operations and schemas are printed alike: a part of them will do.
const loaded = pages.filter((page, index) => isWhole || kinds.includes(page) || index % 8 === 0);

describe.skipIf(chromium === undefined)("in Chromium (skipped where it is not installed)", () => {
  let tools: DevTools;
  let tab: Tab;

  beforeAll(async () => {
    tools = new DevTools();
    tab = await Tab.open(tools);
  });

  afterAll(() => tools.close());

  test("every page loads nothing from elsewhere, complains of nothing and fits a width of 360", async () => {
    await tab.look({ width: 360, height: 800 });
    const faults: string[] = [];
    for (const page of [...loaded, "spaces/reference.html", "spaaza/reference.html"]) {
      await tab.goto(address(page));
      const foreign = tab.requests.filter((url) => {
        return !url.startsWith(pathToFileURL(site).href) && !url.startsWith("data:");
      });
      faults.push(...foreign.map((url) => `${page} asks for ${url}`));
      faults.push(...tab.complaints.map((complaint) => `${page}: ${complaint}`));
      const width = await tab.evaluate<number>("document.documentElement.scrollWidth");
      if (width > 360) faults.push(`${page} is ${width} wide`);
    }
    expect(pages.length).toBeGreaterThan(100);
    expect(faults).toEqual([]);
    console.log(`${loaded.length} pages loaded`);
  });

  test("links into the pages of Redoc lead to the operation that they are about", async () => {
    await tab.look({});
    const links = ours
      .filter((page) => page.includes("/operations/"))
      .map((page) => {
        const text = readFileSync(path.join(site, page), "utf8");
        const [, part = ""] = /href="\.\.\/reference\.html(#[^"]+)"/.exec(text) ?? [];
        const [, title = ""] = /<h1>([^<]*)<\/h1>/.exec(text) ?? [];
        return { api: page.split("/")[0] ?? "", part, title };
      });
    expect(links.filter(({ part }) => part === "")).toEqual([]);
    for (const { api, part, title } of links.filter((_, index) => isWhole || index % 18 === 0)) {
      await tab.goto(address(`${api}/reference.html`) + part);
      await tab.until(`[...document.querySelectorAll("h1, h2")].some((each) => {
        const { top } = each.getBoundingClientRect();
        return each.textContent.includes(${JSON.stringify(title)}) && top > -100 && top < innerHeight;
      })`);
    }
  });

  test("a page that complains or is too wide is seen", async () => {
    await tab.look({ width: 360 });
    const wide = '<div style="width:500px">a</div><script>console.error("no");b()</script>';
    await tab.goto(`data:text/html,${encodeURIComponent(wide)}`);
    expect(tab.complaints).toHaveLength(2);
    expect(await tab.evaluate<number>("document.documentElement.scrollWidth")).toBeGreaterThan(499);
  });

  /** The serious and critical findings of axe, of some of its rules or of all. */
  async function findings(page: string, rules?: readonly string[]): Promise<string[]> {
    const options = { resultTypes: ["violations"], ...(rules ? { runOnly: rules } : {}) };
    const found = await tab.evaluate<Finding[]>(
      `axe.run(${JSON.stringify(options)}).then(({ violations }) => violations)`,
    );
    return found
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${page}: ${id}: ${html.slice(0, 160)}`));
  }

  const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

  test.each([1280, 390])(
    "axe finds nothing serious in light and dark at a width of %i",
    async (width) => {
      const found: string[] = [];
      // What is narrow differs in its columns alone.
      const chosen = judged.filter((_, index) => isWhole || width > 1000 || index % 3 === 0);
      for (const page of chosen) {
        await tab.look({ width });
        await tab.goto(address(page));
        await tab.evaluate(axe);
        found.push(...(await findings(`${page}, light`)));
        await tab.look({ width, scheme: "dark" });
        found.push(...(await findings(`${page}, dark`, ["color-contrast"])));
      }
      expect(found).toEqual([]);
      console.log(`${chosen.length} pages judged at ${width}`);
    },
  );

  // What Redoc draws itself is not for a theme to mend; nothing of it is left.
  const ofRedoc: readonly string[] = [];

  test.each(["spaces", "spaaza"])(
    "axe finds in Redoc's page of %s what no theme mends",
    async (api) => {
      const page = `${api}/reference.html`;
      const found: string[] = [];
      for (const scheme of ["light", "dark"] as const) {
        await tab.look({ scheme });
        await tab.goto(address(page));
        await tab.evaluate(axe);
        found.push(...(await findings(`${page}, ${scheme}`)));
      }
      expect(found.filter((each) => !ofRedoc.some((rule) => each.includes(`: ${rule}: `)))).toEqual(
        [],
      );
    },
  );

  test("axe would find what is serious", async () => {
    const bad = '<!DOCTYPE html><html><body><img src="data:,"><button></button></body></html>';
    await tab.goto(`data:text/html,${encodeURIComponent(bad)}`);
    await tab.evaluate(axe);
    expect((await findings("bad")).length).toBeGreaterThan(1);
  });

  /** Texts of a page that cannot be seen; what a reader unfolds or picks a level for is there. */
  const unseen = `[...document.querySelectorAll("main :is(h1, h2, h3, p, td, li, pre), .side pre")]
    .filter((each) => each.textContent.trim() !== "" && !each.closest("details:not([open]), .at"))
    .filter((each) => !each.checkVisibility({ visibilityProperty: true }))
    .map((each) => each.outerHTML.slice(0, 120))`;

  test.each([
    ["without scripts", { scripts: false }],
    ["printed", { media: "print" }],
    ["printed without scripts", { media: "print", scripts: false }],
  ] as const)("the text of our pages is there %s", async (_, look) => {
    await tab.look(look);
    const lost: string[] = [];
    for (const page of judged) {
      await tab.goto(address(page));
      const texts = await tab.evaluate<string[]>(unseen);
      lost.push(...texts.map((text) => `${page}: ${text}`));
      expect(await tab.evaluate<string>("document.body.innerText"), page).toMatch(/\w{3}/);
    }
    await tab.look({});
    expect(lost).toEqual([]);
  });
});

interface Finding {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}
