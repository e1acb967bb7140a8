// What stands in the output folder, and what the command prints: nothing is written elsewhere,
// nothing of somebody else's is lost, and nothing reaches the terminal that it would obey.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { hashOf } from "../../generator/output/manifest.js";
import { operation, put } from "./attacks/attack.js";
import { Attacker } from "./attacks/attacker.js";
import { payloads } from "./payloads.js";

const attacker = new Attacker();
const generated = "// Generated. Do not edit.\n";
const mine = "// By hand.\n";
let folder: string;

beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-output-")));
  put(folder, "openapi.json", JSON.stringify(operation({})));
  mkdirSync(path.join(folder, "client"));
});
afterEach(() => rmSync(folder, { recursive: true }));
afterAll(() => attacker.stop());

const at = (name: string) => path.join(folder, name);

async function generate(output = "client", name = "shop", input = "openapi.json") {
  const argv = ["generate", "--input", input, "--output", output, "--name", name];
  const { code, said = "", crash, asked } = await attacker.run({ folder, argv });
  expect({ crash, asked }).toEqual({ crash: undefined, asked: [] });
  return { code, said };
}

async function expectRefused(part: string, output?: string): Promise<void> {
  const { code, said } = await generate(output);
  expect(said).toContain(part);
  expect(code).toBe(1);
}

test("a folder that is a link leads where its owner says", async () => {
  symlinkSync(at("client"), at("link"));
  expect((await generate("link")).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["client", "link", "openapi.json"]);
  expect(readdirSync(at("client"))).toContain("client.ts");
});

test("a link to a folder of somebody else's keeps what is there", async () => {
  put(folder, "other/client.ts", mine);
  symlinkSync(at("other"), at("link"));
  await expectRefused(
    "client.ts:1:1  error  output-foreign  was not generated and would be lost",
    "link",
  );
  expect(readdirSync(at("other"))).toEqual(["client.ts"]);
  expect(readFileSync(at("other/client.ts"), "utf8")).toBe(mine);
});

test("a file that is a link is somebody's, and stays", async () => {
  put(folder, "other.ts", generated);
  symlinkSync(at("other.ts"), at("client/client.ts"));
  symlinkSync(at("absent.ts"), at("client/errors.ts"));
  const { code, said } = await generate();
  expect(code).toBe(1);
  for (const name of ["client", "errors"]) {
    expect(said).toContain(`client/${name}.ts:1:1  error  output-foreign  was not generated`);
  }
  expect(readFileSync(at("other.ts"), "utf8")).toBe(generated);
  expect(readdirSync(folder).sort()).toEqual(["client", "openapi.json", "other.ts"]);
  expect(readdirSync(at("client")).sort()).toEqual(["client.ts", "errors.ts"]);
});

test("a link to a file of somebody else's is no output", async () => {
  put(folder, "other.ts", mine);
  symlinkSync(at("other.ts"), at("client/client.ts"));
  await expectRefused("client.ts:1:1  error  output-foreign  was not generated and would be lost");
  expect(readFileSync(at("other.ts"), "utf8")).toBe(mine);
});

test("a folder in the output that is a link leads nobody out of it", async () => {
  put(folder, "other/mine.ts", mine);
  symlinkSync(at("other"), at("client/resources"));
  await expectRefused("client/resources:1:1  error  output-folder  is a link");
  expect(readdirSync(at("other"))).toEqual(["mine.ts"]);
});

test("a link with the name of the folder of drafts is not followed", async () => {
  put(folder, "other/mine.ts", mine);
  symlinkSync(at("other"), at("client/.specloom.tmp"));
  const { code, said } = await generate();
  expect(said).toContain("client cannot be written: there is a file where a folder has to be");
  expect(code).toBe(1);
  expect(readdirSync(at("other"))).toEqual(["mine.ts"]);
  expect(readdirSync(at("client"))).toEqual([".specloom.tmp"]);
});

test("a manifest names no file outside its folder", async () => {
  put(folder, "other.ts", mine);
  await generate();
  const manifest = JSON.parse(readFileSync(at("client/.specloom.json"), "utf8"));
  for (const name of [
    "../other.ts",
    "a/../../other.ts",
    at("other.ts"),
    "..\\other.ts",
    ".git/x",
  ]) {
    const files = { ...manifest.files, [name]: hashOf(mine) };
    put(folder, "client/.specloom.json", JSON.stringify({ ...manifest, files }));
    await expectRefused("is not a list of generated files that can be read");
    expect(readFileSync(at("other.ts"), "utf8")).toBe(mine);
  }
});

test("a journal that somebody put there reaches no file outside its folder", async () => {
  put(folder, "other.ts", mine);
  const steps = [{ file: "../other.ts", before: hashOf(mine), isRemoved: true }];
  put(folder, "client/.specloom.tmp/owner.json", '{"process":0,"host":""}');
  put(folder, "client/.specloom.tmp/journal.json", JSON.stringify(steps));
  utimesSync(at("client/.specloom.tmp/owner.json"), 0, 0);
  expect((await generate()).code).toBe(0);
  expect(readFileSync(at("other.ts"), "utf8")).toBe(mine);
  expect(readdirSync(at("client")).filter((name) => name.endsWith(".tmp"))).toEqual([]);
});

test("what is no file is no output", async () => {
  put(folder, "client/client.ts/precious", mine);
  await expectRefused("client.ts:1:1  error  output-foreign  was not generated and would be lost");
  expect(readFileSync(at("client/client.ts/precious"), "utf8")).toBe(mine);
});

test("a pipe in the folder is not read", async () => {
  execFileSync("mkfifo", [at("client/client.ts")]);
  await expectRefused("client.ts:1:1  error  output-foreign  was not generated and would be lost");
});

test("an endless file in the folder is not read", async () => {
  symlinkSync("/dev/zero", at("client/client.ts"));
  await expectRefused("client.ts:1:1  error  output-foreign  was not generated and would be lost");
});

test("a file is no folder", async () => {
  const isFile = "openapi.json:1:1  error  output-folder  is a file, not a folder";
  await expectRefused(isFile, "openapi.json");
  await expectRefused(isFile, "openapi.json/client");
  expect(readdirSync(folder).sort()).toEqual(["client", "openapi.json"]);
});

test("a name is no path", async () => {
  expect((await generate("client", "../../etc/passwd")).code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(["client", "openapi.json"]);
});

test.each(Object.entries(payloads))("the terminal obeys nothing of %s", async (_, payload) => {
  const $ref = `#/components/schemas/${payload}`;
  const parts = { operationId: payload, tags: [payload], parameters: [{ $ref, name: payload }] };
  const more = { [payload]: payload, components: { schemas: { [payload]: { type: payload } } } };
  writeFileSync(at("bad.json"), JSON.stringify(operation(parts, more)));
  const { code, said } = await generate("client", "shop", "bad.json");
  expect(code).toBe(1);
  expect(said).toMatch(/bad\.json:\d+:\d+ {2}error {2}/);
  expect(said.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
  expect(readdirSync(at("client"))).toEqual([]);
});
