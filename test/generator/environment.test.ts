// Which environment variables a document may have a client read.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createConfig, lint } from "@redocly/openapi-core";
import { generate } from "@specloom/generator";
import { describe, expect, onTestFinished, test } from "vitest";
import { readConfig, UsageError } from "../../generator/load/config.js";
import plugin from "../../generator/load/plugin.js";

/** A document whose key is read from a variable. */
const documentOf = (env: string) => ({
  openapi: "3.1.0",
  info: { title: "Shop", version: "1" },
  servers: [{ url: "https://shop.example" }],
  security: [{ key: [] }],
  paths: { "/a": { get: { operationId: "getA", responses: { "204": { description: "None" } } } } },
  components: {
    securitySchemes: {
      key: { type: "http", scheme: "bearer", "x-client-option": { name: "key", env } },
    },
  },
});

/** A folder with the document, and a configuration of it. */
function project(env: string, options: string): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "specloom-env-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(path.join(folder, "openapi.json"), JSON.stringify(documentOf(env)));
  const api = `apis: { shop: { root: openapi.json, x-specloom: { ${options} } } }`;
  writeFileSync(path.join(folder, "redocly.yaml"), api);
  return folder;
}

describe("a client reads variables of its own name", () => {
  test.each([
    ["shop", "SHOP_KEY", true],
    ["myShop", "MY_SHOP_KEY", true],
    ["my-shop", "MY_SHOP_KEY", true],
    ["GitHub", "GITHUB_TOKEN", true],
    ["shop", "SHOPKEY", false],
    ["shop", "SHOP", false],
    ["shop", "MY_SHOP_KEY", false],
    ["shop", "AWS_SECRET_ACCESS_KEY", false],
  ])("%s and %s: %s", async (name, env, isOwn) => {
    const { files, problems } = await generate({ input: documentOf(env), name });
    expect(problems.map(({ rule }) => rule)).toEqual(isOwn ? [] : ["specloom/env"]);
    expect(files.get("transport.ts")?.includes(`env: "${env}"`) ?? false).toBe(isOwn);
  });

  test("and those that whoever generates allows, by their whole names", async () => {
    const input = documentOf("GITHUB_TOKEN");
    const allowed = await generate({ input, name: "shop", env: ["CI_KEY", "GITHUB_TOKEN"] });
    expect(allowed.problems).toEqual([]);
    const other = await generate({ input, name: "shop", env: ["GITHUB"] });
    expect(other.problems.map(({ rule }) => rule)).toEqual(["specloom/env"]);
  });
});

describe("redocly.yaml", () => {
  test("allows names for one API", async () => {
    const folder = project("GITHUB_TOKEN", "env: [GITHUB_TOKEN]");
    expect(await readConfig(folder)).toMatchObject([{ name: "shop", env: ["GITHUB_TOKEN"] }]);
    expect(await readConfig(project("SHOP_KEY", ""))).toMatchObject([{ env: [] }]);
  });

  test.each(["GITHUB_TOKEN", "[1]", "[github]", "{}"])("refuses env: %s", async (written) => {
    const reading = readConfig(project("GITHUB_TOKEN", `env: ${written}`));
    await expect(reading).rejects.toThrow(UsageError);
    await expect(reading).rejects.toThrow(/apis\.shop\.x-specloom\.env is a list/);
  });

  test.each([
    ["GITHUB_TOKEN", []],
    ["CI_KEY", ["specloom/env"]],
  ])("with %s is what Redocly's linter goes by", async (allowed, rules) => {
    const input = path.join(project("GITHUB_TOKEN", ""), "openapi.json");
    const apis = { shop: { root: input, "x-specloom": { env: [allowed] } } };
    const config = await createConfig({ plugins: [plugin()], extends: ["specloom/all"], apis });
    const found = await lint({ ref: input, config: config.forAlias("shop") });
    expect(found.map(({ ruleId }) => ruleId)).toEqual(rules);
  });
});
