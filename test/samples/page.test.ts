// Samples run in a page from a file: offline, under a policy that forbids to make code from text.
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import type { Ran } from "../../generator/docs/run/index.js";
import { moduleText } from "../../generator/docs/run/module.js";
import { runScript } from "../../generator/docs/run-bundle.js";
import { chromium } from "../docs/browser.js";
import { DevTools } from "../docs/devtools.js";
import { Tab } from "../docs/tab.js";
import { type ApiName, documentOf } from "../facts/documents.js";
import { sampled } from "./ours.js";

const root = path.resolve(import.meta.dirname, "../..");
const source = (file: string) => path.join(root, file);

async function scriptOf(name: ApiName): Promise<string> {
  const script = await runScript({
    folder: root,
    specifier: `specloom/${name}`,
    client: source(`generated/${name}/index.ts`),
    definition: source(`spec/${name}/sandbox/index.ts`),
    document: (await documentOf(name)).document,
    alias: {
      "@specloom/generator/run": source("generator/docs/run/index.ts"),
      "@specloom/generator/sandbox": source("generator/sandbox/index.ts"),
    },
  });
  return script ?? "";
}

type Wanted = readonly [code: string, options?: object];

/** What a page gets for each of these. */
async function runInPage(script: string, runs: readonly Wanted[]): Promise<Ran[]> {
  const hash = createHash("sha256").update(script).digest("base64");
  const policy = `default-src 'none'; script-src blob: 'sha256-${hash}'`;
  const page = `<!DOCTYPE html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><body><script>${script}</script></body>`;
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-run-"));
  const tools = new DevTools();
  try {
    const file = path.join(folder, "page.html");
    writeFileSync(file, page);
    const tab = await Tab.open(tools);
    await tab.goto(pathToFileURL(file).href);
    const told = await tab.evaluate<Ran[]>(`(async () => {
      const [run] = Object.values(window.specloomRuns);
      const told = [];
      for (const [code, options] of ${JSON.stringify(runs)}) told.push(await run(code, options));
      return told;
    })()`);
    expect(tab.complaints).toEqual([]);
    return told;
  } finally {
    await tools.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function codeOf(name: ApiName, id: string): Promise<string> {
  const { samples } = await sampled(name);
  return [...samples].find(([operation]) => operation.id === id)?.[1][0]?.code ?? "";
}

test.skipIf(!chromium)("samples run in a page from a file, with faults and levels", async () => {
  const script = await scriptOf("spaaza");
  expect(gzipSync(script).length).toBeLessThan(100_000);
  console.log(`spaaza: ${gzipSync(script).length} bytes with gzip`);
  const code = await codeOf("spaaza", "getBusiness");
  const [plain, shallow, busy, reset, broken, thrown, foreign] = await runInPage(script, [
    [code],
    [code, { level: 0 }],
    [code, { fault: "503" }],
    [code, { fault: "reset" }],
    ["const = 1;"],
    [code.replace("48213", "1")],
    ['import { a } from "elsewhere";'],
  ]);
  expect(plain?.error).toBeUndefined();
  expect(plain?.exchanges).toMatchObject([{ method: "GET", answer: { status: 200 } }]);
  expect(JSON.stringify(plain)).not.toContain("sandbox-session-key");
  expect(JSON.parse(plain?.output[0] ?? "")).toMatchObject({ id: 48213, owner_code: "NL-0417" });
  expect(JSON.parse(shallow?.output[0] ?? "")).toEqual({ id: 48213, owner_code: "NL-0417" });
  expect(busy?.exchanges.map(({ answer }) => answer?.status)).toEqual([503, 200]);
  expect(reset?.exchanges.map(({ answer }) => answer?.status)).toEqual([undefined, 200]);
  expect(broken?.error?.name).toBe("SyntaxError");
  expect(thrown?.error).toMatchObject({ name: "SpaazaError" });
  expect(foreign?.error?.message).toContain("specloom/spaaza");
});

test.skipIf(!chromium)("a sample of a list runs in a page", async () => {
  const script = await scriptOf("spaces");
  expect(gzipSync(script).length).toBeLessThan(100_000);
  console.log(`spaces: ${gzipSync(script).length} bytes with gzip`);
  const [list] = await runInPage(script, [[await codeOf("spaces", "listCustomers")]]);
  expect(list?.output).toHaveLength(250);
  expect(list?.exchanges).toHaveLength(5);
});

test("nothing but the client can be imported", () => {
  const given = "globalThis.given";
  const fine = moduleText('import { a, b as c } from "x";\na();', "x", given);
  expect(fine).toContain("const { a, b : c } = globalThis.given.module;");
  expect(moduleText('import "y";', "x", given)).toBeUndefined();
  expect(moduleText('import { a } from "y";', "x", given)).toBeUndefined();
  expect(moduleText('import a, { b } from "x";', "x", given)).toBeUndefined();
});
