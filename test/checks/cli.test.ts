// The command line as its users meet it: exit codes, messages, and what is left on the disk.
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

const bin = path.resolve("generator/bin/specloom.js");
const pets = path.resolve("test/generator/cases/minimal-3.0");

function specloom(folder: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    env,
  });
  return { status, stdout, stderr };
}

/** A folder with a document in it. */
function folderWith(text: string, name = "openapi.json"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-cli-"));
  writeFileSync(path.join(folder, name), text);
  return folder;
}

const [document = ""] = readdirSync(pets).filter((file) => file.startsWith("openapi."));
const valid = () => folderWith(readFileSync(path.join(pets, document), "utf8"), document);
const own = ["--input", document, "--output", "client", "--name", "pets"];

test("--help names every command and the exit codes", () => {
  const { status, stdout } = specloom(".", "--help");
  expect(status).toBe(0);
  for (const word of ["generate", "sandbox", "docs", "Exit codes"]) expect(stdout).toContain(word);
});

test("sandbox --help lists what provokes each error", () => {
  const { status, stdout } = specloom(".", "sandbox", "--help");
  expect(status).toBe(0);
  expect(stdout).toMatch(/chainId\s+9000544\s+answers 544 resource_not_found, HTTP 404/);
  expect(stdout).toMatch(/accessToken\s+sandbox-401\s+answers unauthorized, HTTP 401/);
});

test("sandbox --chaos names its seed and the address of its ledger", async () => {
  const child = spawn(process.execPath, [bin, "sandbox", "spaces", "--chaos", "7"]);
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  await expect.poll(() => text).toMatch(/\.sandbox\/ledger/);
  expect(text).toContain("chaos with seed 7");
  const [ledgerUrl = ""] = text.match(/http:\S+\/\.sandbox\/ledger/) ?? [];
  expect(await (await fetch(ledgerUrl)).json()).toMatchObject({ seed: 7, attempts: 0 });
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test.each([
  [["generate", "--chekc"], "Did you mean --check?"],
  [["generate", "nothing"], 'no API "nothing" in redocly.yaml; it has spaces, spaaza'],
  [["generate", "--input", "a.yaml"], "--input FILE, --output DIR and --name NAME belong together"],
  [["generate", "--check", "--watch"], "--check writes nothing"],
  [["sandbox", "--port", "http"], "whole number from 0 to 65535"],
  [["sandbox", "--chaos", "seven"], "whole number from 0 to 4294967295"],
  [["sandbox", "--chaos", "4294967296"], "whole number from 0 to 4294967295"],
  [["frobnicate"], "unknown command"],
])("%j is wrong usage and says what to do", (args, message) => {
  const { status, stderr } = specloom(".", ...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test("a client is written, found up to date, found stale, and written again", () => {
  const folder = valid();
  expect(specloom(folder, "generate", ...own)).toMatchObject({ status: 0 });
  expect(specloom(folder, "generate", ...own, "--check")).toMatchObject({ status: 0, stdout: "" });
  const file = path.join(folder, "client/index.ts");
  writeFileSync(file, `${readFileSync(file, "utf8")}// more\n`);
  const { status, stdout } = specloom(folder, "generate", ...own, "--check");
  expect(status).toBe(1);
  expect(stdout).toContain("\n-// more\n");
  expect(specloom(folder, "generate", ...own)).toMatchObject({ status: 0 });
  expect(specloom(folder, "generate", ...own, "--check")).toMatchObject({ status: 0 });
});

test("what openapi-fetch needs is written on demand, warned of, and taken away again", () => {
  const cookie = { name: "session", in: "cookie", schema: { type: "string" } };
  const get = { operationId: "getPets", parameters: [cookie], responses: {} };
  const info = { title: "Pets", version: "1" };
  const text = JSON.stringify({ openapi: "3.0.3", info, paths: { "/pets": { get } } }, null, 2);
  const folder = folderWith(text, document);
  const files = () => readdirSync(path.join(folder, "client"));
  const { status, stdout } = specloom(folder, "generate", ...own, "--paths");
  expect(status).toBe(0);
  expect(stdout).toContain("warn  openapi-fetch  the cookie parameter session is not sent");
  expect(files()).toEqual(expect.arrayContaining(["fetch.ts", "paths.ts"]));
  expect(specloom(folder, "generate", ...own, "--paths", "--check")).toMatchObject({ status: 0 });
  const stale = specloom(folder, "generate", ...own, "--check");
  expect(stale).toMatchObject({ status: 1 });
  expect(stale.stdout).toMatch(/^--- a\/client\/paths\.ts\s+\+\+\+ \/dev\/null/m);
  expect(specloom(folder, "generate", ...own)).toMatchObject({ status: 0 });
  expect(files()).not.toEqual(expect.arrayContaining(["fetch.ts"]));
  expect(files()).not.toEqual(expect.arrayContaining(["paths.ts"]));
});

test("--watch writes it again when the document changes, until it is told to end", async () => {
  const folder = valid();
  const child = spawn(process.execPath, [bin, "generate", ...own, "--paths", "--watch"], {
    cwd: folder,
  });
  let said = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    said += text;
  });
  await expect.poll(() => said).toContain("watching");
  const input = path.join(folder, document);
  const changed = readFileSync(input, "utf8").replaceAll('"/', '"/changed/');
  const output = path.join(folder, "client/paths.ts");
  expect(readFileSync(output, "utf8")).not.toContain('"/changed/');
  const change = () => {
    writeFileSync(input, changed);
    return readFileSync(output, "utf8");
  };
  // The watcher may not watch yet, and waits until the writing has ended.
  await expect.poll(change, { interval: 500 }).toContain('"/changed/');
  // It ends all the same where it is told to while there is something to do.
  writeFileSync(input, `${changed}\n`);
  child.kill("SIGINT");
  expect(await once(child, "exit")).toEqual([0, null]);
});

test("an option that is true or false is nothing else", () => {
  const folder = valid();
  const options = '{ output: client, paths: "yes" }';
  const text = `apis:\n  pets:\n    root: ${document}\n    x-specloom: ${options}\n`;
  writeFileSync(path.join(folder, "redocly.yaml"), text);
  const { status, stderr } = specloom(folder, "generate");
  expect(stderr).toContain("redocly.yaml: apis.pets.x-specloom.paths is true or false");
  expect(status).toBe(2);
});

test("a broken document leaves nothing behind, and every problem is named with its place", () => {
  const schemas = `{"A":{"type":"any"},"B":{"enum":{}}}`;
  const text = `{"openapi":"3.1.0","info":{},"paths":{},"components":{"schemas":${schemas}}}`;
  const folder = folderWith(text, document);
  const { status, stdout } = specloom(folder, "generate", "--strict", ...own);
  expect(status).toBe(1);
  const lines = stdout.trim().split("\n");
  for (const line of lines.slice(0, -1)) expect(line).toMatch(/^\S+:\d+:\d+ {2}error {2}\S+ {2}./);
  expect(lines.at(-1)).toBe(`${lines.length - 1} errors`);
  expect(existsSync(path.join(folder, "client"))).toBe(false);
});

test("of the warnings of a rule the first is shown, and --strict makes errors of all", () => {
  const schemas = `{"A":{"title":1},"B":{"title":2},"C":{"title":3}}`;
  const info = `{"title":"Shop","version":"1"}`;
  const text = `{"openapi":"3.1.0","info":${info},"paths":{},"components":{"schemas":${schemas}}}`;
  const folder = folderWith(text, document);
  const soft = specloom(folder, "generate", ...own);
  expect(soft.status).toBe(0);
  const [line, total, ...rest] = soft.stdout.trim().split("\n");
  expect(line).toMatch(/^\S+:1:\d+ {2}warn {2}plain-value {2}title .*, and 2 more$/);
  expect([total, ...rest]).toEqual(["0 errors, 3 warnings"]);
  const strict = specloom(folder, "generate", "--strict", ...own);
  expect(strict.status).toBe(1);
  expect(strict.stdout.match(/ error {2}plain-value/g)).toHaveLength(3);
});

test("a file that somebody wrote is not overwritten", () => {
  const folder = valid();
  mkdirSync(path.join(folder, "client"));
  writeFileSync(path.join(folder, "client/index.ts"), "export const mine = 1;\n");
  const { status, stderr } = specloom(folder, "generate", ...own);
  expect(status).toBe(2);
  expect(stderr).toContain("client/index.ts was not generated and would be lost");
  expect(readdirSync(path.join(folder, "client"))).toEqual(["index.ts"]);
});
