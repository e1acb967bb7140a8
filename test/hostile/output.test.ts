// What stands in the output folder, and what the command prints: nothing is written elsewhere,
// nothing of somebody else's is lost, and nothing reaches the terminal that it would obey.
import { execFileSync } from "node:child_process";
import {
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
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
  const { code, said = "", crash, asked, seconds } = await attacker.run({ folder, argv });
  expect({ crash, asked }).toEqual({ crash: undefined, asked: [] });
  expect(seconds).toBeLessThan(5);
  return { code, said };
}

async function expectRefused(part: string, output?: string): Promise<void> {
  const { code, said } = await generate(output);
  expect(said).toContain(part);
  expect(code).toBe(2);
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
  await expectRefused("client.ts was not generated and would be lost", "link");
  expect(readdirSync(at("other"))).toEqual(["client.ts"]);
  expect(readFileSync(at("other/client.ts"), "utf8")).toBe(mine);
});

test("a file that is a link is replaced, and what it leads to stays", async () => {
  put(folder, "other.ts", generated);
  symlinkSync(at("other.ts"), at("client/client.ts"));
  symlinkSync(at("absent.ts"), at("client/errors.ts"));
  expect((await generate()).code).toBe(0);
  expect(readFileSync(at("other.ts"), "utf8")).toBe(generated);
  expect(readdirSync(folder).sort()).toEqual(["client", "openapi.json", "other.ts"]);
  for (const name of readdirSync(at("client"), { recursive: true, encoding: "utf8" })) {
    expect(lstatSync(at(`client/${name}`)).isSymbolicLink(), name).toBe(false);
  }
});

test("a link to a file of somebody else's is no output", async () => {
  put(folder, "other.ts", mine);
  symlinkSync(at("other.ts"), at("client/client.ts"));
  await expectRefused("client.ts was not generated and would be lost");
  expect(readFileSync(at("other.ts"), "utf8")).toBe(mine);
});

test("links with the names of drafts are not followed", async () => {
  put(folder, "other.ts", mine);
  await generate("elsewhere");
  mkdirSync(at("client/resources"));
  for (const name of ["client", "errors", "index", "transport", "resources/root"]) {
    symlinkSync(at("other.ts"), at(`client/${name}.ts.${attacker.process}.tmp`));
  }
  expect((await generate()).code).toBe(0);
  expect(readFileSync(at("other.ts"), "utf8")).toBe(mine);
});

test("what is no file is no output", async () => {
  put(folder, "client/client.ts/precious", mine);
  await expectRefused("client.ts was not generated and would be lost");
  expect(readFileSync(at("client/client.ts/precious"), "utf8")).toBe(mine);
});

test("a pipe in the folder is not read", async () => {
  execFileSync("mkfifo", [at("client/client.ts")]);
  await expectRefused("client.ts was not generated and would be lost");
});

test("an endless file in the folder is not read", async () => {
  symlinkSync("/dev/zero", at("client/client.ts"));
  await expectRefused("client.ts was not generated and would be lost");
});

test("a file is no folder", async () => {
  await expectRefused("openapi.json is a file, not a folder", "openapi.json");
  await expectRefused("openapi.json is a file, not a folder", "openapi.json/client");
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
