// Every TypeScript sample of the documents compiles against the generated clients.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { asArray, asString, child, entriesOf } from "../../generator/document/json.js";
import { load } from "../../generator/load/load.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "specloom-samples-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The samples of a document by operationId. */
async function samplesOf(api: string): Promise<[string, string][]> {
  const { document } = await load(path.join(root, "spec", api, "openapi.yaml"));
  const items = entriesOf(child(document, "paths")).flatMap(([, item]) => entriesOf(item));
  return items.flatMap(([, operation]) => {
    const id = asString(child(operation, "operationId"));
    return asArray(child(operation, "x-codeSamples")).flatMap((sample): [string, string][] => {
      const source = asString(child(sample, "source"));
      return id === undefined || source === undefined ? [] : [[id, source]];
    });
  });
}

/** What the compiler says of the folder's files under an application's strict settings. */
function compile(): string {
  const client = (api: string) => [path.join(root, "generated", api, "index.ts")];
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "es2024.string", "dom", "dom.iterable", "dom.asynciterable"],
    module: "nodenext",
    moduleResolution: "nodenext",
    moduleDetection: "force",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noUnusedLocals: true,
    verbatimModuleSyntax: true,
    noEmit: true,
    types: [],
    paths: { "specloom/spaces": client("spaces"), "specloom/spaaza": client("spaaza") },
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  );
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
}

test("every sample compiles, and one with a typo does not", async () => {
  for (const api of ["spaces", "spaaza"]) {
    const samples = await samplesOf(api);
    expect(samples.length).toBeGreaterThan(10);
    for (const [id, source] of samples) {
      expect(source, id).toContain(`from "specloom/${api}"`);
      writeFileSync(path.join(folder, `${api}-${id}.ts`), source);
    }
  }
  writeFileSync(path.join(folder, "typo.ts"), typo);
  const [found = "", ...others] = compile()
    .split("\n")
    .filter((line) => line !== "");
  expect(found).toMatch(/typo\.ts\(2,\d+\): error TS\d+: Property 'nmae'/);
  expect(others).toEqual([]);
});

const typo = `import { createSpacesClient } from "specloom/spaces";
console.log((await createSpacesClient().account.get()).nmae);
`;
