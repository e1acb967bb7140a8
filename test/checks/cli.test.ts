// The command line as its users meet it: exit codes, messages, and what is left on the disk.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, test } from "vitest";

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
  for (const word of ["generate", "lint", "sandbox", "docs", "Exit codes"])
    expect(stdout).toContain(word);
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
  [["generate", "spaces", ...own], "either names of configured APIs, or --input, --output and"],
  [["generate", ...own.slice(0, -1), "42"], "a name with a letter"],
  [
    ["generate", "--watch", "--input", "https://a.example/b", ...own.slice(2)],
    "--watch waits until files change, and the document of pets has an address",
  ],
  [["generate", "--import-extension", "mjs"], "Allowed choices are js, ts, none."],
  [["sandbox", "--port", "http"], "whole number from 0 to 65535"],
  [["sandbox", "--port", "65536"], "whole number from 0 to 65535"],
  [["sandbox", "--chaos", "seven"], "whole number from 0 to 4294967295"],
  [["sandbox", "--chaos", "4294967296"], "whole number from 0 to 4294967295"],
  [["frobnicate"], "unknown command 'frobnicate'"],
  [["frobnicate", "--help"], "unknown command 'frobnicate'"],
  [["lint", "a", "--input", "b.yaml"], "either names of configured APIs, or --input"],
])("%j is wrong usage and says what to do", (args, message) => {
  const { status, stderr } = specloom(".", ...args);
  expect(stderr).toContain(message);
  expect(status).toBe(2);
});

test.each([
  ["generate", "--versoin"],
  ["docs", "--chekc"],
  ["lint", "--chekc"],
])("%s does not suggest for %s what another command has", (...args) => {
  const { status, stderr } = specloom(".", ...args);
  expect(stderr).toBe(`error: unknown option '${args[1]}'\n`);
  expect(status).toBe(2);
});

test("a client is written, found up to date, found stale, and written again", () => {
  const folder = valid();
  expect(specloom(folder, "generate", ...own)).toMatchObject({ status: 0 });
  expect(specloom(folder, "generate", ...own, "--check")).toMatchObject({ status: 0, stdout: "" });
  const input = path.join(folder, document);
  writeFileSync(input, readFileSync(input, "utf8").replaceAll("/loaves", "/breads"));
  const { status, stdout } = specloom(folder, "generate", ...own, "--check");
  expect(status).toBe(1);
  expect(stdout).toMatch(/^-.*\/loaves/m);
  expect(stdout).toMatch(/^\+.*\/breads/m);
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

test.each([
  [
    "{ swagger: '1.2' }",
    "is Swagger 1.2, and only OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read",
  ],
  [
    "{ openapi: 4.0.0 }",
    "is OpenAPI 4.0.0, and only OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read",
  ],
  ["", "is empty; write an OpenAPI document"],
  ["[]", "is not an OpenAPI document"],
])("a document %j is named for what it is, by lint, too", (text, message) => {
  const folder = folderWith(text, "openapi.yaml");
  const input = ["--input", "openapi.yaml"];
  const line = `openapi.yaml:1:1  error  openapi-version  ${message}`;
  const linted = specloom(folder, "lint", ...input);
  expect(linted.stdout).toContain(line);
  expect(linted).toMatchObject({ status: 1, stderr: "✗ openapi.yaml: 1 error\n" });
  const output = ["--output", "client", "--name", "pets"];
  expect(specloom(folder, "generate", ...input, ...output).stdout).toBe(linted.stdout);
  expect(readdirSync(folder)).toEqual(["openapi.yaml"]);
});

test.each([
  [
    "https://user:secret@example.com/a.json?key=secret",
    "https://…@example.com/a.json?…:1:1 ",
    "has credentials in it, which are not sent",
  ],
  ["ftp://example.com/a.json", "ftp://example.com/a.json:1:1 ", "is neither https nor http"],
  [".", ".:1:1 ", "is a folder"],
])("--input %s is nothing to read, and said to be what it is", (input, place, message) => {
  const { status, stdout, stderr } = specloom(valid(), "lint", "--input", input);
  expect(stdout).toContain(place);
  expect(stdout).toContain(message);
  expect(stdout + stderr).not.toContain("secret");
  expect(status).toBe(1);
});

test("lint finds the problems of all configured documents, and writes nothing", () => {
  const folder = valid();
  writeFileSync(
    path.join(folder, "broken.json"),
    '{ "openapi": "3.1.0", "info": {}, "components": { "schemas": { "A": { "type": "text" } } } }',
  );
  const text = `apis: { pets: { root: ${document} }, broken: { root: broken.json } }\n`;
  writeFileSync(path.join(folder, "redocly.yaml"), text);
  const { status, stdout, stderr } = specloom(folder, "lint");
  expect(stdout).toMatch(/^broken\.json:1:\d+ {2}error {2}struct/m);
  expect(stderr).toMatch(/^✓ pets: no problems\n✗ broken: \d errors?, \d warnings?\n$/);
  expect(status).toBe(1);
  expect(specloom(folder, "lint", "pets")).toMatchObject({ status: 0, stdout: "" });
  expect(readdirSync(folder).sort()).toEqual(["broken.json", document, "redocly.yaml"].sort());
});

test("a configuration that writes elsewhere is warned of", () => {
  const folder = valid();
  const configure = (output: string) => {
    const text = `apis: { pets: { root: ${document}, x-specloom: { output: ${output} } } }\n`;
    writeFileSync(path.join(folder, "redocly.yaml"), text);
    return specloom(folder, "generate").stderr;
  };
  const elsewhere = mkdtempSync(path.join(tmpdir(), "specloom-cli-"));
  const warning = `warning: apis.pets of redocly.yaml is written outside its folder, to ${elsewhere}/client`;
  expect(configure(`${elsewhere}/client`)).toContain(warning);
  expect(configure(`../${path.basename(elsewhere)}/client`)).toContain(warning);
  expect(existsSync(path.join(elsewhere, "client/index.ts"))).toBe(true);
  for (const inside of ["client", "./a/../b", "..client"])
    expect(configure(inside)).not.toContain("outside");
});

test("a terminal obeys neither the names of a configuration nor what --check found in a file", () => {
  const folder = valid();
  const name = '"a\\e[2Jb\\r\\u202e"';
  const text = `apis: { ${name}: { root: ${document}, x-specloom: { output: client } } }\n`;
  writeFileSync(path.join(folder, "redocly.yaml"), text);
  const runs = [specloom(folder, "generate")];
  // A file of ours as far as the manifest knows, which is text of a folder, too.
  const found = "// \u001b]0;title\u0007\u009b2J\r\u202e\n\tx\n";
  const manifest = path.join(folder, "client/.specloom.json");
  const { files, ...rest } = JSON.parse(readFileSync(manifest, "utf8"));
  const hash = createHash("sha256").update(found).digest("hex");
  writeFileSync(manifest, JSON.stringify({ ...rest, files: { ...files, "index.ts": hash } }));
  writeFileSync(path.join(folder, "client/index.ts"), found);
  runs.push(specloom(folder, "generate", "--check"), specloom(folder, "lint"));
  runs.push(specloom(folder, "sandbox", "--help"), specloom(folder, "generate", "other"));
  for (const { stdout, stderr } of runs)
    expect(`${stdout}${stderr}`).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}]/u);
  expect(runs[0]?.stderr).toContain("✓ a\\u{1b}[2Jb\\u{d}\\u{202e} → client");
  expect(runs[1]?.stdout).toContain("-// \\u{1b}]0;title\\u{7}\\u{9b}2J\\u{d}\\u{202e}\n-\tx\n");
});

test("a client without methods is warned of", () => {
  const folder = folderWith(
    '{"openapi":"3.1.0","info":{"title":"a","version":"1"},"paths":{}}',
    document,
  );
  const { status, stdout, stderr } = specloom(folder, "generate", ...own);
  expect(stderr).toContain("pets has no methods, since its document describes no operations");
  expect(stdout).toBe("");
  expect(status).toBe(0);
  expect(specloom(valid(), "generate", ...own).stderr).not.toContain("no methods");
});

test("the packages that a client imports are named where they are not installed", () => {
  const folder = valid();
  const said = (...more: string[]) => specloom(folder, "generate", ...own, ...more).stderr;
  expect(said()).toContain("pets imports specloom, not installed here; run npm install specloom\n");
  expect(said("--runtime", "@acme/runtime/v1")).toContain("run npm install @acme/runtime\n");
  for (const alias of ["./runtime.js", "#runtime", "~/runtime", "@/runtime"]) {
    expect(said("--runtime", alias)).not.toContain("npm install");
  }
  // One that is there and lacks what is imported is for the compiler to tell.
  const lacking = path.join(folder, "node_modules/lacking");
  mkdirSync(lacking, { recursive: true });
  writeFileSync(path.join(lacking, "package.json"), '{"name":"lacking","exports":{".":"./a.js"}}');
  expect(said("--runtime", "lacking/runtime")).not.toContain("npm install");
  for (const name of ["specloom", "openapi-fetch"]) {
    const place = path.join(folder, "node_modules", name);
    mkdirSync(place, { recursive: true });
    const exports = { ".": "./a.js", "./runtime": "./a.js" };
    writeFileSync(path.join(place, "package.json"), JSON.stringify({ name, exports }));
    writeFileSync(path.join(place, "a.js"), "");
  }
  expect(said("--paths")).not.toContain("npm install");
});

describe("what the system refuses is one line", () => {
  /** Runs with a module before it, which makes the system refuse. */
  function refusing(folder: string, script: string) {
    const file = path.join(folder, "refusing.mjs");
    const rest = 'import { syncBuiltinESMExports } from "node:module";\nimport fs from "node:fs";';
    writeFileSync(file, `${rest}\n${script}\nsyncBuiltinESMExports();\n`);
    const args = ["--import", file, bin, "generate", ...own];
    const env = { ...process.env, NO_COLOR: "1" };
    return spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8", env });
  }
  const refuse = (call: string, at: string, code: string) => `
    const { ${call} } = fs;
    fs.${call} = (...args) => {
      if (!String(args[0]).includes(${JSON.stringify(at)})) return ${call}(...args);
      throw Object.assign(new Error("${code}: no"), { code: "${code}", syscall: "x", path: args[0] });
    };`;

  test("where the disk is full, with what was there before", () => {
    const folder = valid();
    specloom(folder, "generate", ...own);
    const before = readFileSync(path.join(folder, "client/client.ts"), "utf8");
    const input = path.join(folder, document);
    writeFileSync(input, readFileSync(input, "utf8").replaceAll("/loaves", "/breads"));
    const full = refusing(folder, refuse("writeFileSync", "resources", "ENOSPC"));
    const reason = "no space is left on the disk (ENOSPC)";
    expect(full).toMatchObject({ status: 1, stdout: "" });
    expect(full.stderr).toBe(`✗ pets: client cannot be written: ${reason}\n`);
    expect(readFileSync(path.join(folder, "client/client.ts"), "utf8")).toBe(before);
    expect(readdirSync(path.join(folder, "client")).filter((name) => /tmp/.test(name))).toEqual([]);
  });

  test("where the folder is not to be written to, which then is not there", () => {
    const folder = valid();
    const refused = refusing(folder, refuse("mkdirSync", ".specloom.", "EACCES"));
    expect(refused).toMatchObject({ status: 1, stdout: "" });
    expect(refused.stderr).toBe("✗ pets: client cannot be written: permission denied (EACCES)\n");
    expect(existsSync(path.join(folder, "client"))).toBe(false);
  });

  test("where the configuration cannot be read", () => {
    const folder = valid();
    mkdirSync(path.join(folder, "redocly.yaml"));
    const { status, stderr } = specloom(folder, "generate");
    expect(stderr).toMatch(/^error: redocly\.yaml cannot be read: EISDIR.*\n$/);
    expect(status).toBe(2);
  });

  test("where nobody reads what is printed", async () => {
    const child = spawn(process.execPath, [bin, "generate", "--help"]);
    child.stdout.destroy();
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    expect(await once(child, "close")).toEqual([1, null]);
    expect(said).toBe(
      "error: standard output cannot be written: nobody reads it any more (EPIPE)\n",
    );
  });

  test.skipIf(!existsSync("/dev/full"))("where what is printed goes to a full disk", () => {
    const full = openSync("/dev/full", "w");
    const args = [bin, "lint", "--input", "absent.yaml"];
    const { status, stderr } = spawnSync(process.execPath, args, {
      encoding: "utf8",
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    expect(stderr).toContain(
      "standard output cannot be written: no space is left on the disk (ENOSPC)",
    );
    expect(stderr.match(/cannot be written/g)).toHaveLength(1);
    expect(status).toBe(1);
  });
});

test("options that change types are read from the configuration, and flags win", () => {
  const schema = `{"type":"integer","format":"int64"}`;
  const ok = `{"description":"It.","content":{"application/json":{"schema":${schema}}}}`;
  const paths = `{"/ids":{"get":{"operationId":"getId","responses":{"200":${ok}}}}}`;
  const info = `{"title":"Shop","version":"1"}`;
  const servers = `[{"url":"https://shop.example"}]`;
  const folder = folderWith(
    `{"openapi":"3.1.0","info":${info},"servers":${servers},"paths":${paths}}`,
  );
  const config = "{ output: out, int64: string }";
  writeFileSync(
    path.join(folder, "redocly.yaml"),
    `apis: { shop: { root: openapi.json, x-specloom: ${config} } }`,
  );
  const answers = () => readFileSync(path.join(folder, "out/resources/ids.ts"), "utf8");
  expect(specloom(folder, "generate").status).toBe(0);
  expect(answers()).toContain("export type GetIdResponse = string;");
  expect(specloom(folder, "generate", "--int64", "number").status).toBe(0);
  expect(answers()).toContain("export type GetIdResponse = number;");
  expect(specloom(folder, "generate", "--int64", "bigint").status).toBe(0);
  expect(answers()).toContain("export type GetIdResponse = bigint;");
  const unknown = specloom(folder, "generate", "--enums", "ajar");
  expect(unknown.status).toBe(2);
  expect(unknown.stderr).toContain("enums is open or closed");
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
  const linted = specloom(folder, "lint", "--input", document);
  expect(linted).toMatchObject({ status: 0, stderr: `✓ ${document}: 3 warnings\n` });
  const strict = specloom(folder, "generate", "--strict", ...own);
  expect(strict.status).toBe(1);
  expect(strict.stdout.match(/ error {2}plain-value/g)).toHaveLength(3);
});

test("files that somebody wrote are all named, and nothing is written", () => {
  const folder = valid();
  mkdirSync(path.join(folder, "client"));
  for (const name of ["client", "index"]) {
    writeFileSync(path.join(folder, `client/${name}.ts`), "export const mine = 1;\n");
  }
  const { status, stdout, stderr } = specloom(folder, "generate", ...own);
  expect(status).toBe(1);
  expect(stdout).toContain("client/client.ts:1:1  error  output-foreign  was not generated");
  expect(stdout).toContain("client/index.ts:1:1  error  output-foreign  was not generated");
  expect(stdout).toContain("2 errors");
  expect(stderr).toContain("pets: nothing was written");
  expect(readdirSync(path.join(folder, "client"))).toEqual(["client.ts", "index.ts"]);
});
