// A document that a command is given by its address, served by this machine.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

const bin = path.resolve("generator/bin/specloom.js");
const document = readFileSync("test/generator/cases/minimal-3.0/openapi.json", "utf8");
const paths = { "/loaves": { $ref: "other.json#/item" } };
const info = { title: "Bakery", version: "1" };

/** By path. */
const answers: Readonly<Record<string, string>> = {
  "/openapi.json": document,
  "/openapi.json?key=secret": document,
  "/parts.json": JSON.stringify({ openapi: "3.1.0", info, paths }),
};

let folder: string;
let server: Server;
let host: string;
let asked: (string | undefined)[];

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "specloom-address-"));
  asked = [];
  server = createServer(({ url = "" }, response) => {
    asked.push(url);
    const text = answers[url];
    response.writeHead(text === undefined ? 404 : 200).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

/** A command under way: what it has said so far, and its exit code once it has ended. */
function start(...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, [bin, ...args], { cwd: folder, env });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (chunk: string) => {
      said += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { said: () => said, ended, stop: () => child.kill("SIGTERM") };
}

test("sandbox --input ADDRESS serves the document that is there", async () => {
  const address = `${host}/openapi.json?key=secret`;
  const run = start("sandbox", "--input", address, "--name", "bakery", "--port", "0");
  try {
    await expect.poll(run.said).toContain("press Ctrl+C");
    expect(run.said()).toContain("bakery sandbox at http://127.0.0.1:");
    const [, url = ""] = /try it: curl .*?(http:[^\s']+)/.exec(run.said()) ?? [];
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ id: expect.any(Number) });
    expect(asked).toEqual(["/openapi.json?key=secret"]);
    expect(run.said()).not.toContain("secret");
  } finally {
    run.stop();
  }
  expect(await run.ended).toBe(0);
});

test("docs --input ADDRESS builds a site of the document that is there", async () => {
  const run = start("docs", "--input", `${host}/openapi.json`, "--name", "bakery");
  expect(await run.ended, run.said()).toBe(0);
  expect(readFileSync(path.join(folder, "docs/bakery/index.html"), "utf8")).toContain("Bakery");
  expect(existsSync(path.join(folder, "docs/bakery/operations/get-loaf.html"))).toBe(true);
  expect(asked).toEqual(["/openapi.json"]);
  expect(readFileSync(path.join(folder, "docs/llms-full.txt"), "utf8")).not.toContain(host);
});

test.each(["sandbox", "docs"])("%s follows no reference from there", async (command) => {
  const run = start(command, "--input", `${host}/parts.json`, "--name", "bakery");
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`${host}/parts.json:1:`);
  expect(asked).toEqual(["/parts.json"]);
  expect(existsSync(path.join(folder, "docs"))).toBe(false);
});

test.each(["sandbox", "docs"])("%s says where nothing is", async (command) => {
  const run = start(command, "--input", `${host}/nothing.json`, "--name", "bakery");
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain(`${host}/nothing.json:1:1 `);
  expect(asked).toEqual(["/nothing.json"]);
});
