// The sandboxes of both APIs in a page that forbids to make code from text: they answer as in Node.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type OutputChunk, rolldown } from "rolldown";
import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
import { createSpacesSandbox } from "specloom/spaces/sandbox";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chromium, visit } from "../docs/browser.js";
import { ask, type Told } from "./in-a-page.js";

const root = path.resolve(import.meta.dirname, "../..");
const source = (file: string) => path.join(root, file);

let folder: string;
let chunks: readonly OutputChunk[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-page-"));
  const input = path.join(folder, "page.js");
  writeFileSync(
    input,
    `import { createSpaazaSandbox } from "specloom/spaaza/sandbox";
     import { createSpacesSandbox } from "specloom/spaces/sandbox";
     import { ask } from ${JSON.stringify(source("test/sandbox/in-a-page.ts"))};
     const told = await ask(createSpacesSandbox, createSpaazaSandbox);
     document.body.textContent = JSON.stringify(told);
     document.body.dataset.isDone = "";`,
  );
  const build = await rolldown({
    input,
    platform: "browser",
    resolve: {
      alias: {
        "@specloom/generator/sandbox": source("generator/sandbox/index.ts"),
        "specloom/spaces/sandbox": source("spec/spaces/sandbox/index.ts"),
        "specloom/spaaza/sandbox": source("spec/spaaza/sandbox/index.ts"),
        "specloom/spaces/openapi.json": source("dist/spec/spaces/openapi.json"),
        "specloom/spaaza/openapi.json": source("dist/spec/spaaza/openapi.json"),
      },
    },
  });
  const { output } = await build.generate({ format: "esm", codeSplitting: false });
  await build.close();
  chunks = output.filter((chunk) => chunk.type === "chunk");
});

afterAll(() => rmSync(folder, { recursive: true }));

test("one script holds both sandboxes, with nothing of Node and no package in it", () => {
  expect(chunks).toHaveLength(1);
  const [chunk] = chunks;
  expect(chunk?.imports).toEqual([]);
  expect(chunk?.dynamicImports.filter((file) => file !== chunk.fileName)).toEqual([]);
  const modules = Object.keys(chunk?.modules ?? {}).map((file) => path.relative(root, file));
  expect(modules.filter((file) => file.startsWith("generator/sandbox/")).length).toBeGreaterThan(
    20,
  );
  expect(
    modules.filter((file) => /node:|node_modules|^generator\/sandbox\/node\//.test(file)),
  ).toEqual([]);
  expect(chunk?.code).not.toMatch(/["'`]node:|\bnew Function\b|\beval\(/);
});

describe.skipIf(chromium === undefined)("in Chromium (skipped without /usr/bin/chromium)", () => {
  const policy = "default-src 'none'; script-src 'self'";

  test("ten requests are answered as in Node", async () => {
    const page = await serve(chunks[0]?.code ?? "", policy);
    try {
      const { complaints, markup, requests } = await visit(page.url);
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(page.url))).toEqual([]);
      const text = /<body data-is-done="">(.*)<\/body>/s.exec(markup)?.[1] ?? "null";
      const told: Told[] = JSON.parse(textOf(text));
      expect(told).toHaveLength(10);
      expect(told).toEqual(await ask(createSpacesSandbox, createSpaazaSandbox));
      expect(told.map(({ status }) => status)).toEqual([
        ...[200, 200, 200, 200, 404, 401, 200, 200, 200, 400],
      ]);
    } finally {
      page.close();
    }
  });

  test("the policy forbids code that is made from text", async () => {
    const page = await serve('new Function("return 1")();', policy);
    try {
      const { complaints } = await visit(page.url);
      expect(complaints.join("\n")).toContain("unsafe-eval");
    } finally {
      page.close();
    }
  });
});

/** The text that markup shows. */
function textOf(markup: string): string {
  return markup.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}

/** Serves a page with one script, under a Content-Security-Policy. */
async function serve(script: string, policy: string): Promise<{ url: string; close: () => void }> {
  const page =
    '<!doctype html><html><head><title>Sandbox</title></head><body></body><script type="module" src="/page.js"></script></html>';
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    const type = isScript ? "text/javascript" : "text/html";
    response.writeHead(url === "/favicon.ico" ? 404 : 200, {
      "Content-Type": type,
      "Content-Security-Policy": policy,
    });
    response.end(isScript ? script : page);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  return { url: `http://127.0.0.1:${port}/`, close };
}
