// The site by keyboard alone, and what its search finds.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { describe as describeApi } from "../../generator/docs/described.js";
import { build } from "../../generator/model/build.js";
import { documentOf } from "../facts/documents.js";
import { chromium } from "./browser.js";
import { DevTools } from "./devtools.js";
import { Tab } from "./tab.js";

const site = inject("site")?.folder ?? "";
const address = (page: string) => pathToFileURL(path.join(site, page)).href;

/** What the search is asked, and the page that it has to list. */
async function questions(): Promise<(readonly [string, string])[]> {
  const found: (readonly [string, string])[] = [];
  for (const name of ["spaces", "spaaza"] as const) {
    const { document } = await documentOf(name);
    const api = build(document, name);
    const { operations } = describeApi(api, { client: `specloom/${name}` });
    const codes = new Map(api.errorCodes.catalog.map((entry) => [entry.name, entry.code]));
    for (const [operation, page] of operations) {
      const { id, errorCodes, method, path: way, summary = "" } = operation;
      found.push([id, page], [summary, page], [`${method} ${way}`, page]);
      for (const code of errorCodes) {
        found.push([`${code} ${id}`, page]);
        if (codes.has(code)) found.push([`${codes.get(code)} ${id}`, page]);
      }
    }
    for (const [code, number] of codes) {
      found.push([code, `${name}/errors.html`], [String(number), `${name}/errors.html`]);
    }
  }
  return found;
}

describe.skipIf(chromium === undefined)("in Chromium (skipped where it is not installed)", () => {
  let tools: DevTools;
  let tab: Tab;

  beforeAll(async () => {
    tools = new DevTools();
    tab = await Tab.open(tools);
    await tab.look({});
  });

  afterAll(() => tools.close());

  test("search finds every operation by its name, its path and its codes", async () => {
    await tab.goto(address("index.html"));
    await tab.press("/");
    await tab.until("document.querySelector('dialog[open] input')");
    const asked = await questions();
    const lost = await tab.evaluate<string[]>(`(() => {
      const input = document.querySelector("dialog.search input");
      return ${JSON.stringify(asked)}.filter(([words, page]) => {
        input.value = words;
        input.dispatchEvent(new Event("input"));
        const links = [...document.querySelectorAll(".results a")];
        return !links.some((link) => link.getAttribute("href") === page);
      });
    })()`);
    expect(asked.length).toBeGreaterThan(70 * 4);
    expect(lost).toEqual([]);
    console.log(`${asked.length} questions answered by the search`);
  });

  const focused = "document.activeElement";

  /** Presses Tab until what has the focus matches a selector; gives what had it before. */
  async function tabTo(selector: string): Promise<void> {
    const way: string[] = [];
    for (;;) {
      await tab.press("Tab");
      if (await tab.evaluate(`${focused}.matches(${JSON.stringify(selector)})`)) return;
      way.push(await tab.evaluate<string>(`${focused}.outerHTML.slice(0, 80)`));
      if (way.length > 150) throw new Error(`${selector} is not reached:\n${way.join("\n")}`);
    }
  }

  test("the keyboard reaches navigation, tabs, the sample and Run, and presses them", async () => {
    await tab.goto(address("spaaza/operations/create-business.html"));
    await tabTo(".skip");
    await tabTo(".sections a");
    await tabTo("button.search-open");
    await tabTo("button.theme");
    const before = await tab.evaluate("document.documentElement.dataset.theme");
    await tab.press("Enter");
    expect(await tab.evaluate("document.documentElement.dataset.theme")).not.toBe(before);
    await tabTo(".navigation a[aria-current]");
    await tabTo(".tab[aria-selected=true]");
    const label = `${focused}.textContent`;
    const first = await tab.evaluate<string>(label);
    await tab.press("ArrowRight");
    expect(await tab.evaluate<string>(label)).not.toBe(first);
    expect(await tab.evaluate(`${focused}.getAttribute("aria-selected")`)).toBe("true");
    await tab.press("ArrowLeft");
    await tabTo("button.copy");
    await tabTo("button.run");
    await tab.press("Enter");
    await tab.until("document.querySelector('.pane.on .run-panel pre').textContent !== ''");
    await tabTo(".pane.on [contenteditable]");
    await tabTo(".choice input:checked");
    const level = await tab.evaluate<string>(`${focused}.value`);
    await tab.press("ArrowRight");
    expect(await tab.evaluate<string>(`${focused}.value`)).not.toBe(level);
    await tabTo("button.copy");
    expect(tab.complaints).toEqual([]);
  });

  test("the search opens with a key, is walked with arrows, and leads to a page", async () => {
    await tab.goto(address("guides/errors.html"));
    await tab.press("/");
    await tab.until("document.querySelector('dialog[open] input')");
    await tab.press("Escape");
    await tab.until("!document.querySelector('dialog[open]')");
    await tab.press("/");
    await tab.until("document.querySelector('dialog[open] input') === document.activeElement");
    await tab.write("list invoices");
    await tab.until("document.querySelector('.results a')");
    await tab.press("ArrowDown");
    const second = await tab.evaluate<string>("document.querySelector('.chosen a').href");
    await tab.press("Enter");
    await tab.until(`location.href === ${JSON.stringify(second)}`);
    await tab.until("document.readyState === 'complete'");
    expect(await tab.evaluate<string>("document.querySelector('h1').textContent")).not.toBe("");
  });

  test("the explorer shows another level by the arrow keys", async () => {
    await tab.goto(address("spaaza/levels.html"));
    await tabTo("input[name=level]:checked");
    const struck = "document.querySelectorAll('.resource.on .from-4').length";
    expect(await tab.evaluate<number>(struck)).toBeGreaterThan(0);
    await tab.press("ArrowRight");
    expect(await tab.evaluate(`${focused}.value`)).toBe("4");
    const line =
      "getComputedStyle(document.querySelector('.resource.on .from-4')).textDecorationLine";
    expect(await tab.evaluate(line)).toBe("none");
  });
});
