// Overlays on the command line: of redocly.yaml and of --overlay, for every command that reads a document.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createSandbox } from "@specloom/generator";
import { afterAll, beforeEach, expect, test } from "vitest";

const bin = path.resolve("generator/bin/specloom.js");
const work = mkdtempSync(path.join(tmpdir(), "specloom-overlays-"));
let folder: string;
let count = 0;

afterAll(() => rmSync(work, { recursive: true }));
beforeEach(() => {
  folder = path.join(work, String(count++));
  mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  put("openapi.yaml", vendor);
  put("names.yaml", overlay("$.paths['/items'].get", "update: { x-method-name: all }"));
  put("redocly.yaml", config);
});

const vendor = `openapi: 3.1.0
info: { title: Shop, version: 1.0.0 }
servers: [{ url: https://shop.example }]
paths:
  /items:
    get:
      tags: [items]
      operationId: findAll
      responses: { "200": { description: All. } }
`;
const config = `apis:
  shop:
    root: openapi.yaml
    overlays: [names.yaml]
    x-specloom: { output: client }
`;

function overlay(target: string, change: string): string {
  const head = 'overlay: 1.1.0\ninfo: { title: Changes, version: "1" }\n';
  return `${head}actions:\n  - target: ${target}\n    ${change}\n`;
}

function put(file: string, text: string): void {
  writeFileSync(path.join(folder, file), text);
}

function specloom(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env: { ...process.env, NO_COLOR: "1" },
  });
  return { status, stdout, said: stderr };
}

function client(): string {
  return readFileSync(path.join(folder, "client/resources/items.ts"), "utf8");
}

test("generate applies those of redocly.yaml, and notices when one has changed", () => {
  expect(specloom("generate")).toMatchObject({ status: 0, stdout: "" });
  expect(client()).toContain("  all(");
  expect(specloom("generate").said).toMatch(/up to date\n/);
  expect(specloom("generate", "--check").status).toBe(0);
  put("names.yaml", overlay("$.paths['/items'].get", "update: { x-method-name: every }"));
  expect(specloom("generate", "--check")).toMatchObject({ status: 1 });
  expect(specloom("generate").said).toContain("written");
  expect(client()).toContain("  every(");
  put("redocly.yaml", config.replace(/ +overlays.*\n/, ""));
  expect(specloom("generate").said).toContain("written");
  expect(client()).toContain("  findAll(");
});

test("--overlay comes after them, and may be given again", () => {
  put("b.yaml", overlay("$.paths['/items'].get", "update: { x-method-name: b }"));
  put("c.yaml", overlay("$.paths['/items'].get", "update: { x-method-name: c }"));
  expect(specloom("generate", "--overlay", "b.yaml", "--overlay", "c.yaml").status).toBe(0);
  expect(client()).toContain("  c(");
});

test("an action that selects nothing is a warning, and an error under --check", () => {
  put("names.yaml", overlay("$.paths['/gone']", "remove: true"));
  const place = "names.yaml:4:13";
  const rule = "overlay-target  selects nothing in the document, which may have changed";
  const { status, stdout } = specloom("generate");
  expect(stdout).toBe(`${place}  warn  ${rule}\n0 errors, 1 warning\n`);
  expect(status).toBe(0);
  expect(specloom("generate", "--check")).toMatchObject({
    status: 1,
    stdout: `${place}  error  ${rule}\n1 error\n`,
  });
});

test("lint says what is wrong with an overlay at its place", () => {
  put(
    "bad.yaml",
    overlay("$.paths['/items'].get.responses", "update: { '200': { description: [] } }"),
  );
  const { status, stdout } = specloom("lint", "--overlay", "bad.yaml");
  expect(stdout).toMatch(/^bad\.yaml:5:\d+ {2}error {2}overlay {2}a list cannot be merged/);
  expect(status).toBe(1);
  put("bad.yaml", "overlay: 9\n");
  expect(specloom("lint", "--input", "openapi.yaml", "--overlay", "bad.yaml").stdout).toContain(
    'bad.yaml:1:1  error  overlay  is 9, and overlays of "1.0.0" and "1.1.0" are read',
  );
});

test("--watch sees an overlay change", async () => {
  const child = spawn(process.execPath, [bin, "generate", "--watch"], { cwd: folder });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  try {
    await expect.poll(() => said, { timeout: 30_000 }).toContain("watching");
    put("names.yaml", overlay("$.paths['/items'].get", "update: { x-method-name: watched }"));
    await expect.poll(client, { timeout: 30_000 }).toContain("  watched(");
  } finally {
    child.kill("SIGINT");
  }
});

test("a sandbox does what an overlay says", async () => {
  const post =
    "update: { post: { operationId: add, responses: { '204': { description: Added. } } } }";
  put("post.yaml", overlay("$.paths['/items']", post));
  const input = path.join(folder, "openapi.yaml");
  const ask = async (overlays: string[]) => {
    const sandbox = await createSandbox({ name: "shop", input, overlays });
    const { status } = await sandbox.fetch("https://shop.example/items", { method: "POST" });
    await sandbox.close();
    return status;
  };
  expect(await ask([])).not.toBe(204);
  expect(await ask([path.join(folder, "post.yaml")])).toBe(204);
});

test("a configuration that names no paths is wrong usage", () => {
  put("redocly.yaml", config.replace("[names.yaml]", "names.yaml"));
  const { status, said } = specloom("generate");
  expect(said).toContain(
    "redocly.yaml: apis.shop.overlays is a list of paths such as [fixes.yaml]",
  );
  expect(status).toBe(2);
  expect(specloom("docs", "--overlay", "names.yaml").said).toContain(
    "--overlay belongs to --input",
  );
});
