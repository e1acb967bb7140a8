// Every TypeScript sample compiles against the client that it is a sample of, as a module of its own.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { generate } from "../../generator/generate.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import type { Operation } from "../../generator/model/model.js";
import { type Sample, samplesOf } from "../../generator/samples/samples.js";
import { sampled } from "./ours.js";

const root = fileURLToPath(new URL("../..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "specloom-samples-"));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Documents of others, which have examples of some values and none of others. */
const cases = ["museum", "readme-train-travel", "readme-petstore", "client-options", "media-types"];

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
    paths: {
      "specloom/spaces": client("spaces"),
      "specloom/spaaza": client("spaaza"),
      "specloom/runtime": [path.join(root, "src/runtime.ts")],
    },
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  );
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  return spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" }).stdout;
}

/** Writes the TypeScript of samples, a file each, and gives how many these are. */
function write(name: string, samples: ReadonlyMap<Operation, readonly Sample[]>): number {
  const codes = [...samples.values()].flat().filter(({ language }) => language === "typescript");
  for (const [index, { code, result }] of codes.entries()) {
    writeFileSync(path.join(folder, `${name}-${index}.ts`), code);
    if (result === undefined) continue;
    const typed = withType(code, result.type.replace("<L>", "<3>"));
    writeFileSync(path.join(folder, `${name}-${index}-typed.ts`), typed);
  }
  return codes.length;
}

/** A sample whose result is said to have a type, neither more nor less. */
function withType(code: string, type: string): string {
  const [, client = ""] = /from ("[^"]+");/.exec(code) ?? [];
  const names = [...new Set(type.match(/\b[A-Z][\w$]*/g))].filter((own) => own !== "Blob");
  const imported =
    names.length === 0 ? "" : `import type { ${names.join(", ")} } from ${client};\n`;
  const same = "type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;\n";
  const said = code.replace(
    /console\.log\((\w+)\);/,
    `const same: Same<typeof $1, ${type}> = true;\n  console.log(same, $1);`,
  );
  return imported + same + said;
}

async function writeCase(name: string): Promise<number> {
  const input = path.join(root, "test/generator/cases", name, "openapi.yaml");
  const client = "client";
  const { files } = await generate({ input, name: client });
  for (const [file, text] of files) {
    const target = path.join(folder, name, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  const { document = {} } = await load(input);
  return write(name, samplesOf(build(document, client), { client: `./${name}/index.js` }));
}

test("every sample compiles, and one with a typo does not", async () => {
  for (const name of ["spaces", "spaaza"] as const) {
    const { samples } = await sampled(name);
    const all = [...samples.values()].flat();
    const madeUp = all.filter((sample) => sample.madeUp);
    const written = write(name, samples);
    console.log(`${name}: ${all.length} samples, ${written} compiled, ${madeUp.length} made up`);
    expect(madeUp).toEqual([]);
    expect(written).toBeGreaterThanOrEqual(samples.size);
  }
  for (const name of cases) {
    const written = await writeCase(name);
    console.log(`${name}: ${written} samples compiled`);
    expect(written, name).toBeGreaterThan(0);
  }
  writeFileSync(path.join(folder, "typo.ts"), typo);
  const [found = "", ...others] = compile()
    .split("\n")
    .filter((line) => line !== "")
    // The one that has to be there.
    .sort((a) => (a.startsWith("typo.ts") ? -1 : 1));
  expect(others).toEqual([]);
  expect(found).toMatch(/typo\.ts\(2,\d+\): error TS\d+: Property 'nmae'/);
});

const typo = `import { createSpacesClient } from "specloom/spaces";
console.log((await createSpacesClient().account.get()).nmae);
`;
