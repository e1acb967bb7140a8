// A tour: a vendor's document, which nobody edits, becomes a client with lists to iterate and errors by
// status and code, and its program runs against a sandbox of the same document.
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { createSandbox } from "../../generator/index.js";

const root = path.join(import.meta.dirname, "../..");
const tour = path.join(root, "examples/tour");
const folder = mkdtempSync(path.join(tmpdir(), "specloom-tour-"));
const files = ["--input", "openapi.yaml", "--overlay", "overlay.yaml"];

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(script: string, ...args: string[]) {
  const command = [path.join(root, script), ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
}

beforeAll(() => {
  for (const file of ["openapi.yaml", "parcels.ts"]) {
    cpSync(path.join(tour, file), path.join(folder, file));
  }
  const { stdout, status } = run("generator/bin/specloom.js", "suggest", "openapi.yaml");
  expect(status).toBe(0);
  writeFileSync(path.join(folder, "overlay.yaml"), stdout);
  const own = ["--output", "parcelroute", "--name", "parcelroute"];
  const made = run("generator/bin/specloom.js", "generate", ...files, ...own);
  expect([made.status, made.stderr]).toEqual([0, expect.not.stringContaining("error")]);
});

test("what is suggested for the document is what the page shows", () => {
  const overlay = readFileSync(path.join(folder, "overlay.yaml"), "utf8");
  expect(overlay).toBe(readFileSync(path.join(tour, "overlay.yaml"), "utf8"));
  const guide = readFileSync(path.join(root, "spec/guides/95-your-own-api.md"), "utf8");
  const quoted = [...guide.matchAll(/```yaml\n( {2}- target.*?)```/gs)].map(
    ([, text = ""]) => text,
  );
  expect(quoted.length).toBe(2);
  for (const text of quoted) expect(overlay).toContain(text);
});

test("with the overlay nothing is left to suggest, and the document is as it was", () => {
  const { stdout, stderr } = run(
    "generator/bin/specloom.js",
    ...["suggest", "openapi.yaml", "--overlay", "overlay.yaml"],
  );
  expect(stdout).toBe("");
  expect(stderr).toContain("nothing to suggest");
  const document = readFileSync(path.join(folder, "openapi.yaml"), "utf8");
  expect(document).toBe(readFileSync(path.join(tour, "openapi.yaml"), "utf8"));
});

test("the program compiles with the overlay alone, and where it asks for the status and for every code", () => {
  const program = readFileSync(path.join(folder, "parcels.ts"), "utf8");
  const careless = program.replace("error.status !== 404", "false");
  const forgetful = program.replace('    case "parcel_withdrawn":\n', "");
  const plain = program
    .replace("./parcelroute/", "./plain/")
    .replace("parcels.list(", "parcels.listParcels(")
    .replace("parcels.get(", "parcels.getParcel(");
  run(
    "generator/bin/specloom.js",
    "generate",
    ...files.slice(0, 2),
    "-o",
    "plain",
    "-n",
    "parcelroute",
  );
  writeFileSync(path.join(folder, "careless.ts"), careless);
  writeFileSync(path.join(folder, "forgetful.ts"), forgetful);
  writeFileSync(path.join(folder, "plain.ts"), plain);
  const found = compile("parcels.ts", "careless.ts", "forgetful.ts", "plain.ts");
  const where = found.map((line) => line.replace(/\(.*/, ""));
  expect(where.slice(0, 2)).toEqual(["careless.ts", "forgetful.ts"]);
  expect(new Set(where.slice(2))).toEqual(new Set(["plain.ts"]));
  expect(found[0]).toContain("message");
  expect(found[1]).toMatch(/"parcel_withdrawn".*'never'/);
  expect(found[2]).toContain("[Symbol.asyncIterator]");
  expect(found.join("\n")).toMatch(/plain.*"parcel_not_found"/);
});

/** What the compiler says of programs, a line each. */
function compile(...programs: string[]): string[] {
  const options = {
    extends: path.join(root, "tsconfig.json"),
    compilerOptions: {
      module: "esnext",
      moduleResolution: "bundler",
      types: [],
      paths: { "specloom/runtime": [path.join(root, "src/runtime.ts")] },
    },
    include: programs,
    exclude: [],
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(options));
  const { stdout } = run("node_modules/typescript/bin/tsc", "-p", ".", "--pretty", "false");
  return stdout.split("\n").filter((line) => /^\S/.test(line));
}

test("the program runs against a sandbox: every item once, page after page, and the error by its status and its code", async () => {
  const [input = "", overlay = ""] = [files[1], files[3]].map((file) =>
    path.join(folder, file ?? ""),
  );
  const sandbox = await createSandbox({ name: "parcelroute", input, overlays: [overlay] });
  vi.stubEnv("PARCELROUTE_ACCESS_TOKEN", "a-token");
  vi.stubEnv("PARCELROUTE_DEPOT", "AMS-2");
  vi.stubGlobal("fetch", sandbox.fetch);
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((...values: unknown[]) => {
    lines.push(values.join(" "));
  });
  try {
    const { createParcelrouteClient } = await import(path.join(folder, "parcelroute/index.ts"));
    const { parcels } = createParcelrouteClient();
    const cities = ["Delft", "Gouda", "Leiden", "Utrecht", "Zwolle"];
    for (const city of cities) await parcels.create({ city });
    await import(path.join(folder, "parcels.ts"));
    // The sandbox has parcels of its own.
    const shown = lines.slice(0, -2).map((line) => line.split(" "));
    expect(shown.map(([, city]) => city)).toEqual(expect.arrayContaining(cities));
    expect(new Set(shown.map(([id]) => id)).size).toBe(shown.length);
    expect(lines.at(-2)).toMatch(/^404 .*4711/);
    expect(lines.at(-1)).toBe("parcel_not_found");
    const other = createParcelrouteClient({ headers: { Prefer: "code=parcel_withdrawn" } });
    expect(await other.parcels.get(4711).result()).toMatchObject({
      error: { status: 404, code: "parcel_withdrawn", codeName: "parcel_withdrawn" },
    });
    expect(sandbox.count("listParcels")).toBe(Math.ceil(shown.length / 2));
  } finally {
    log.mockRestore();
    vi.unstubAllEnvs();
    vi.unstubAllGlobals();
    await sandbox.close();
  }
});
