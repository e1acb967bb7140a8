// What the explorer of levels strikes out is what the sandbox leaves out, at every level.
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, describe as group, test } from "vitest";
import { describe } from "../../generator/docs/described.js";
import { linesOf } from "../../generator/docs/pages/levels-json.js";
import { asObject, type JsonObject } from "../../generator/document/json.js";
import { createSandbox } from "../../generator/index.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { document } = await load(path.join(root, "spec/spaaza/openapi.yaml"));
const described = describe(build(document ?? {}, "spaaza"), {
  client: "specloom/spaaza",
});

/** The properties of an answer with those of what it holds, as paths. */
function pathsOf(value: JsonObject, prefix = ""): string[] {
  return Object.entries(value).flatMap(([key, each]) => {
    const inner = asObject(Array.isArray(each) ? each[0] : each);
    const own = prefix + key;
    return inner === undefined ? [own] : [own, ...pathsOf(inner, `${own}.`)];
  });
}

/** The same of the explorer's lines at a level. */
function shownAt(name: string, level: number): string[] {
  const paths: string[] = [];
  const around: string[] = [];
  for (const { text, from } of linesOf(described, name)) {
    const key = /^( *)"([^"]+)": (.*)/.exec(text);
    if (key === null) continue;
    const [, space = "", property = ""] = key;
    around.length = space.length / 2 - 1;
    around.push(property);
    if ((from ?? 0) <= level) paths.push(around.join("."));
  }
  return paths;
}

const resources = [
  ["Business", "/resources/business/48213"],
  ["Voucher", "/resources/voucher/7714209"],
  ["AllowedIpRange", "/resources/allowed_ip_range/418"],
  ["ServiceClient", "/resources/service_client/3301"],
  ["AccessToken", "/resources/access_token/0f9d4c2e-7b1a-4e63-9c58-2d6f1a8b3e47"],
] as const;

group.each(resources)("%s", (name, way) => {
  test.each([0, 1, 2, 3, 4])("at level %i", async (level) => {
    const sandbox = await createSandbox({ name: "spaaza" });
    const headers = {
      "X-Spaaza-Chain-ID": "1743",
      "X-Spaaza-API-version": "1.6.6",
      "X-Spaaza-Session-User-ID": "70112",
      "X-Spaaza-Session-Key": "sandbox-session-key",
      "X-Spaaza-Response-Recursion-Level": String(level),
    };
    const response = await sandbox.fetch(`https://api0.spaaza.com${way}`, { headers });
    const body = (await response.json()) as JsonObject;
    await sandbox.close();
    expect(response.status).toBe(200);
    // The example of the document may lack what this very resource has, and the other way round.
    const answers = pathsOf(body);
    const everything = shownAt(name, 99);
    const answered = answers.filter((each) => everything.includes(each));
    expect(answered.length).toBeGreaterThan(0);
    expect(shownAt(name, level)).toEqual(expect.arrayContaining(answered));
    const struckOut = everything.filter((each) => !shownAt(name, level).includes(each));
    expect(struckOut.filter((each) => answers.includes(each))).toEqual([]);
  });
});
