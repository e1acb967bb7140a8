// The Run panel in Chromium, from files and from a server: a sample of every group runs offline, with a
// fault and at a level, and says of which type its result is.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { describe as describeApi } from "../../generator/docs/described.js";
import { build } from "../../generator/model/build.js";
import type { Operation } from "../../generator/model/model.js";
import { type ApiName, documentOf } from "../facts/documents.js";
import { chromium, type Served, serve } from "./browser.js";
import { DevTools } from "./devtools.js";
import { Tab } from "./tab.js";

const site = inject("site")?.folder ?? "";

/** What a panel shows when it is done. */
interface Shown {
  /** `503 GET /resources/business/48213` */
  readonly lines: readonly string[];
  readonly summary: string;
  readonly output: string;
}

/** Presses Run in a page, with a fault and a level where these are given. */
function pressed({ fault = "none", level = "" } = {}): string {
  return `(async () => {
    const button = document.querySelector("button.run");
    const panel = button.closest(".tabs").querySelector(".pane.on .run-panel");
    const choose = (value) => panel.querySelector('input[value="' + value + '"]').click();
    choose(${JSON.stringify(fault)});
    if (${JSON.stringify(level)} !== "") choose(${JSON.stringify(level)});
    button.click();
    while (button.disabled) await new Promise((resolve) => setTimeout(resolve, 5));
    return {
      lines: [...panel.querySelectorAll(".run-log li")].map((each) => each.textContent),
      summary: panel.querySelector(".run-summary").textContent,
      output: panel.querySelector("pre").textContent,
    };
  })()`;
}

/** The first operation of every group, by its page. */
async function firstOfGroups(name: ApiName): Promise<[string, Operation][]> {
  const { document } = await documentOf(name);
  const { operations } = describeApi(build(document, name), { client: `specloom/${name}` });
  const groups = new Map<string | undefined, [string, Operation]>();
  for (const [operation, page] of operations) {
    if (!groups.has(operation.group)) groups.set(operation.group, [page, operation]);
  }
  return [...groups.values()];
}

const samples = [...(await firstOfGroups("spaces")), ...(await firstOfGroups("spaaza"))];

describe.skipIf(chromium === undefined)("in Chromium (skipped where it is not installed)", () => {
  let tools: DevTools;
  let tab: Tab;
  let served: Served;

  beforeAll(async () => {
    tools = new DevTools();
    tab = await Tab.open(tools);
    await tab.look({});
    served = await serve(site);
  });

  afterAll(async () => {
    served.close();
    await tools.close();
  });

  test.each(["file", "http"] as const)("a sample of every group runs: %s", async (how) => {
    const base = how === "file" ? pathToFileURL(site).href : served.url;
    expect(samples.length).toBeGreaterThan(15);
    const isWhole = how === "file" || process.env["EVERY_PAGE"] === "1";
    const chosen = samples.filter((_, index) => isWhole || index % 4 === 0);
    for (const [page, operation] of chosen) {
      await tab.goto(`${base}/${page}`);
      const { lines, summary, output } = await tab.evaluate<Shown>(pressed());
      expect(lines[0], operation.id).toMatch(new RegExp(`^20\\d ${operation.method} /`));
      expect(summary, operation.id).toMatch(/^[\d,]+ requests?, [\d,]+ results?/);
      if (operation.method !== "DELETE") expect(output, operation.id).not.toBe("");
      expect(output, operation.id).not.toMatch(/Error:/);
      const foreign = tab.requests.filter((url) => !/^(?:file|blob|data):/.test(url));
      expect(foreign.filter((url) => !url.startsWith(served.url))).toEqual([]);
      expect(tab.complaints).toEqual([]);
    }
    console.log(`${how}: samples of ${chosen.length} groups ran`);
  });

  test("a fault is tried again, and the first one to fail is shown", async () => {
    await tab.goto(pathToFileURL(path.join(site, "spaaza/operations/get-business.html")).href);
    for (const fault of ["429", "503", "reset"]) {
      const { lines, summary, output } = await tab.evaluate<Shown>(pressed({ fault }));
      expect(lines).toHaveLength(2);
      expect(lines[0]).toBe(`${fault} GET /resources/business/48213`);
      expect(lines[1]).toMatch(/^200 GET \/resources\/business\/48213( after [\d.]+ s)?$/);
      if (fault !== "reset") expect(lines[1]).toMatch(/ after [1-9]/);
      expect(summary).toBe("2 requests, 1 result, typed Business<3>");
      expect(JSON.parse(output)).toMatchObject({ id: 48213 });
    }
    expect(tab.complaints).toEqual([]);
  });

  test("a level prunes the answer and names its type", async () => {
    await tab.goto(pathToFileURL(path.join(site, "spaaza/operations/get-business.html")).href);
    const shallow = await tab.evaluate<Shown>(pressed({ level: "0" }));
    expect(shallow.summary).toBe("1 request, 1 result, typed Business<0>");
    expect(JSON.parse(shallow.output)).toEqual({ id: 48213, owner_code: "NL-0417" });
    const deep = await tab.evaluate<Shown>(pressed({ level: "4" }));
    expect(deep.summary).toContain("typed Business<4>");
    expect(Object.keys(JSON.parse(deep.output)).length).toBeGreaterThan(20);
  });

  test("a list at a level, with a fault, is walked to its end", async () => {
    await tab.goto(pathToFileURL(path.join(site, "spaaza/operations/list-businesses.html")).href);
    const { lines, summary, output } = await tab.evaluate<Shown>(
      pressed({ level: "0", fault: "503" }),
    );
    expect(lines[0]).toMatch(/^503 /);
    expect(lines).toContain("… 20 more");
    expect(summary).toBe("25 requests, 1,200 results, each typed Business<0>");
    expect(output).toContain("… and 1197 more");
  });

  test("what a reader changed runs, and is not said to have the type of the sample", async () => {
    await tab.goto(pathToFileURL(path.join(site, "spaaza/operations/get-business.html")).href);
    const change = (from: string, to: string) => `(() => {
      const code = document.querySelector(".pane.on pre code");
      code.textContent = code.textContent.replace(${JSON.stringify(from)}, ${JSON.stringify(to)});
    })()`;
    await tab.evaluate(change("console.log(business)", "console.log(business.name)"));
    const { summary, output } = await tab.evaluate<Shown>(pressed());
    expect(output).toBe("Canal Street Flagship");
    expect(summary).toBe("1 request, 1 result");
    await tab.evaluate(change("48213", "1"));
    expect((await tab.evaluate<Shown>(pressed())).output).toContain("SpaazaError");
    await tab.evaluate(change("console", ") broken"));
    expect((await tab.evaluate<Shown>(pressed())).output).toContain("SyntaxError");
  });

  test("both samples of the first page run", async () => {
    await tab.goto(pathToFileURL(path.join(site, "index.html")).href);
    expect((await tab.evaluate<Shown>(pressed())).summary).toMatch(/requests, 250 results$/);
    await tab.evaluate("document.querySelectorAll('.hero .tab')[1].click()");
    const spaaza = await tab.evaluate<Shown>(pressed());
    expect(spaaza.output).toContain("Canal Street Flagship");
    expect(spaaza.output).toContain("1743");
  });
});
