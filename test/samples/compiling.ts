// Compiles samples as an application would: each a module of its own, under strict settings.
import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { Operation } from "../../generator/model/model.js";
import type { Sample } from "../../generator/samples/samples.js";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * What the compiler says of a folder's files, a line each. `paths` are clients by their specifiers, where
 * these are not installed.
 */
export function compile(
  folder: string,
  paths: Readonly<Record<string, readonly string[]>> = {},
): string[] {
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
    paths,
  };
  writeFileSync(path.join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(
    path.join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts"] }),
  );
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const { stdout } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  return stdout.split("\n").filter((line) => line !== "");
}

/**
 * Writes the TypeScript of samples, a file each, and another one that holds the type of its result to what
 * is said of it. Gives how many samples these are. `level` is the one where none is asked for.
 */
export function writeSamples(
  folder: string,
  name: string,
  samples: ReadonlyMap<Operation, readonly Sample[]>,
  level = 3,
): number {
  const codes = [...samples.values()].flat().filter(({ language }) => language === "typescript");
  for (const [index, { code, result }] of codes.entries()) {
    writeFileSync(path.join(folder, `${name}-${index}.ts`), code);
    if (result === undefined) continue;
    const typed = withType(code, result.type.replace("<L>", `<${level}>`));
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
