// Where the sandbox finds what an API does beyond its document, and what it says where it does not.
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const bin = path.join(root, "generator/bin/specloom.js");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "Museum", version: "1" },
  servers: [{ url: "https://museum.example" }],
  paths: {},
});

/** A project that configures an API with this sandbox, where the packages of this repository are installed. */
function project(files: Readonly<Record<string, string>>, sandbox?: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-module-"));
  folders.push(folder);
  const key = sandbox === undefined ? "" : `    x-specloom:\n      sandbox: ${sandbox}\n`;
  const config = `apis:\n  museum:\n    root: museum.json\n${key}`;
  const all = { "museum.json": document, "redocly.yaml": config, ...files };
  for (const [name, text] of Object.entries(all)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  mkdirSync(path.join(folder, "node_modules/@specloom"), { recursive: true });
  symlinkSync(root, path.join(folder, "node_modules/specloom"), "junction");
  const generator = path.join(folder, "node_modules/@specloom/generator");
  symlinkSync(path.join(root, "generator"), generator, "junction");
  return folder;
}

function specloom(folder: string, ...args: string[]) {
  const env = { ...process.env, NO_COLOR: "1" };
  return spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: "utf8", env });
}

/** What `specloom sandbox` prints before it waits. */
async function started(folder: string, name: string): Promise<string> {
  const child = spawn(process.execPath, [bin, "sandbox", name], { cwd: folder });
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  try {
    await expect.poll(() => text, { timeout: 20_000 }).toMatch(/ sandbox at .*\n(?:.*\n)+/);
  } finally {
    child.kill("SIGKILL");
  }
  return text;
}

const sound = `
  import { defineSandbox } from "@specloom/generator/sandbox";
  export default defineSandbox({ options: [{ option: "ticket", value: "grey", meaning: "a guest" }] });
`;

test.each([
  ["a path", "./sandbox/museum.mjs", "sandbox/museum.mjs"],
  [
    "the entry of a package that only imports find",
    "museum-kit/sandbox",
    "node_modules/museum-kit/s.mjs",
  ],
])("%s is found from redocly.yaml", (_, specifier, file) => {
  const manifest = { name: "museum-kit", exports: { "./sandbox": { import: "./s.mjs" } } };
  const folder = project(
    { [file]: sound, "node_modules/museum-kit/package.json": JSON.stringify(manifest) },
    specifier,
  );
  const { stdout, status } = specloom(folder, "sandbox", "--help");
  expect(stdout).toMatch(/museum:\n +ticket +grey +a guest/);
  expect(status).toBe(0);
});

test("a name that redocly.yaml does not have is looked for in the package specloom", async () => {
  const text = await started(project({}), "spaces");
  expect(text).toContain("spaces sandbox at http://127.0.0.1:");
  expect(text).toContain("/api/v1\n");
  expect(text).toMatch(/accessToken +sandbox-token +the one valid access token/);
});

test.each([
  [
    "there is no file",
    "./rules.js",
    {},
    "there is no module ./rules.js, seen from FOLDER; name a .js or .mjs file, its ending included",
  ],
  [
    "there is no package",
    "museum-kit/sandbox",
    {},
    'there is no module museum-kit/sandbox, seen from FOLDER; install its package, or name a file with a path that starts with "./"',
  ],
  [
    "there is no sandbox in it",
    "./rules.mjs",
    { "rules.mjs": "export default { rules: {} };" },
    'the module ./rules.mjs exports no sandbox by default; write "export default defineSandbox({ rules, seed, options })", imported from @specloom/generator/sandbox',
  ],
  [
    "it throws",
    "./rules.mjs",
    { "rules.mjs": 'throw new RangeError("no tickets left");' },
    "the module ./rules.mjs failed: RangeError: no tickets left",
  ],
  [
    "it misspells a rule",
    "./rules.mjs",
    { "rules.mjs": sound.replace("options:", "rules: { autenticate() {} }, options:") },
    "the module ./rules.mjs failed: TypeError: there is no rule autenticate; rules are reserved, authenticate, checkHeaders",
  ],
  [
    "it is of a kind that Node does not run",
    "./rules.yaml",
    { "rules.yaml": "" },
    "the module ./rules.yaml is a .yaml file, which Node VERSION does not run; name a .js or .mjs file",
  ],
])("where %s, that is wrong usage", (_, specifier, files: Record<string, string>, message) => {
  const folder = project(files, specifier);
  const { stderr, status } = specloom(folder, "sandbox", "museum");
  expect(stderr.replace(folder, "FOLDER").replace(process.versions.node, "VERSION")).toContain(
    `error: redocly.yaml: apis.museum.x-specloom.sandbox: ${message}`,
  );
  expect(status).toBe(2);
  expect(specloom(folder, "sandbox", "--help").status).toBe(0);
});

const runsTypeScript = "typescript" in process.features && process.features.typescript !== false;

test.skipIf(runsTypeScript)("TypeScript is refused where Node does not run it", () => {
  const { stderr, status } = specloom(
    project({ "rules.ts": sound }, "./rules.ts"),
    "sandbox",
    "museum",
  );
  expect(stderr).toContain(
    `the module ./rules.ts is TypeScript, which Node ${process.versions.node} does not run there; name the .js file that it compiles to, or use Node 22.18 or later`,
  );
  expect(status).toBe(2);
});

test("a key that is not a text is refused", () => {
  const { stderr, status } = specloom(project({}, "[]"), "sandbox", "museum");
  expect(stderr).toContain(
    "apis.museum.x-specloom.sandbox is the name of a module, or a path to one",
  );
  expect(status).toBe(2);
});

test("a name that is nowhere is refused", () => {
  const { stderr, status } = specloom(project({}), "sandbox", "zoo");
  expect(stderr).toContain(
    'no API "zoo" in redocly.yaml; it has museum, and specloom/zoo/sandbox is not installed',
  );
  expect(status).toBe(2);
});
