// What the explorer of levels shows is what the sandbox answers, for every resource at every level: in its
// lines, and as Chromium shows them.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, describe as group, inject, test } from "vitest";
import { describe } from "../../generator/docs/described.js";
import { linesOf } from "../../generator/docs/pages/levels-json.js";
import { schemaNode } from "../../generator/docs/pages/schema.js";
import { isLeveled } from "../../generator/docs/properties.js";
import { resourcesIn } from "../../generator/docs/resources.js";
import type { JsonObject } from "../../generator/document/json.js";
import { build } from "../../generator/model/build.js";
import { answersAtLevel } from "../../generator/samples/samples.js";
import { documentOf } from "../facts/documents.js";
import { fixed, sandboxOf } from "../samples/ours.js";
import { chromium } from "./browser.js";
import { DevTools } from "./devtools.js";
import { Tab } from "./tab.js";

const api = build((await documentOf("spaaza")).document, "spaaza");
const sandbox = await sandboxOf.spaaza(fixed);
const levels = [0, 1, 2, 3, 4];
const answers: ReadonlyMap<string, JsonObject>[] = [];
for (const level of levels) answers.push(resourcesIn(await answersAtLevel(api, sandbox, level)));
const deepest = answers[4] ?? new Map<string, JsonObject>();
const described = describe(api, { client: "specloom/spaaza", resources: deepest });

/** Those of whose properties some have levels, as the page shows them. */
const resources = [...deepest.keys()].filter((name) => {
  return isLeveled(described, schemaNode(described, name));
});

/** Lines with a comma behind the last of several, as JSON that was read. */
function read(lines: readonly string[]): unknown {
  return JSON.parse(lines.join("\n").replace(/,(\s*[}\]])/g, "$1"));
}

test("the sandbox answers with these resources", () => {
  expect(resources.toSorted()).toEqual([
    "AccessToken",
    "AllowedIpRange",
    "Business",
    "CampaignChange",
    "ContentPage",
    "ServiceClient",
    "Voucher",
  ]);
  console.log(`${resources.length} resources at ${levels.length} levels`);
});

group.each(levels)("at level %i", (level) => {
  test.each(resources)("%s", (name) => {
    const lines = linesOf(described, name).filter(({ from = 0 }) => from <= level);
    expect(read(lines.map(({ text }) => text))).toEqual(answers[level]?.get(name));
  });
});

group.skipIf(!chromium || inject("site") === undefined)("in a page", () => {
  const tools = new DevTools();
  let tab: Tab;
  beforeAll(async () => {
    tab = await Tab.open(tools);
    const site = inject("site")?.folder ?? "";
    await tab.goto(pathToFileURL(path.join(site, "spaaza/levels.html")).href);
  });
  afterAll(() => tools.close());

  /** The lines of each resource that are not struck out, by its label. */
  const shown = (level: number) => `(() => {
    document.querySelector("#level-${level}").click();
    const isStruck = (line) => getComputedStyle(line).textDecorationLine.includes("line-through");
    const resources = [...document.querySelectorAll(".resource")].map((resource) => {
      const code = resource.querySelector("pre code");
      const lines = [...code.childNodes].filter((line) => !(line instanceof Element && isStruck(line)));
      return [resource.dataset.label, lines.map((line) => line.textContent).join("")];
    });
    return Object.fromEntries(resources);
  })()`;

  test.each(levels)("at level %i", async (level) => {
    const texts = await tab.evaluate<Record<string, string>>(shown(level));
    for (const name of resources) {
      const label = described.names.schemas.get(name) ?? name;
      expect(read([texts[label] ?? ""]), label).toEqual(answers[level]?.get(name));
    }
  });
});
