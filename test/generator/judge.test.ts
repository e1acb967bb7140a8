// openapi-typescript judges our types: what it says of a component schema fits what we say of it.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import openapiTS, { astToString } from "openapi-typescript";
import ts from "typescript";
import { afterAll, expect, test } from "vitest";
import { nameAll } from "../../generator/emit/names/names.js";
import { load } from "../../generator/load/load.js";
import { build } from "../../generator/model/build.js";
import { caseNames, cases, documentOf } from "./cases.js";

const folder = mkdtempSync(path.join(cases, "../judge-"));
afterAll(() => rmSync(folder, { recursive: true }));

/**
 * Documents that it does not read: for a mapping by name, for empty keys in a pointer, and for names that
 * are no part of a URI.
 */
const unread = ["discriminator", "empty-keys", "odd-names"];

/** Where we say something else on purpose, by case. */
const others: Record<string, readonly string[]> = {
  // A list of lists is a list of lists.
  "all-of": ["Numbers"],
  // Alternatives that add nothing to the type do not make it unknown.
  "any-of-one-of": ["Contact", "When"],
  // Values that no type can say leave the type that is declared.
  enums: ["Order"],
  // Bytes are a Blob.
  bytes: ["NewPhoto"],
  forms: ["Upload"],
  museum: ["TicketCodeImage"],
  "shadowed-names": ["Blob"],
  // What nothing fits is never.
  "nullable-3.1": ["Guest"],
  // Levels are an extension of ours.
  "recursion-levels": ["Order", "Customer", "OrderList", "Label"],
  // The values of the property select a member, not the names of the schemas.
  "discriminator-values": ["Shape", "Line"],
  // Who is referred to is one of its children, and a schema in a role is none of them.
  "discriminator-parents": ["Vessel", "LastVessel", "Event", "Arrival", "Notice", "Warning"],
  "swagger-schemas": ["Animal", "Cat", "Dog", "Page«Animal»"],
  // What is required is there, whoever requires it.
  "required-names": ["Owned", "Note", "Filter", "Counts"],
  // A list of nothing.
  tuples: ["Point"],
  // Its types do not compile where a type is an alternative of itself.
  "recursive-schemas": ["Json", "Even", "Odd", "Matrix"],
};

test("every component schema of every case", async () => {
  const files: string[] = [];
  const refused: string[] = [];
  let compared = 0;
  for (const name of caseNames()) {
    const { document } = await load(documentOf(name));
    if (!document) throw new Error(`${name} is refused`);
    const api = build(document, name);
    const { names } = nameAll(api);
    const left = [...(others[name] ?? []), ...api.bases];
    const schemas = [...names.schemas].filter(([schema]) => !left.includes(schema));
    if (schemas.length === 0) continue;
    const options = { silent: true, emptyObjectsUnknown: true };
    const theirs = await openapiTS(structuredClone(document) as never, options).catch(() => {
      refused.push(name);
    });
    if (!theirs) continue;
    writeFileSync(path.join(folder, `${name}.theirs.ts`), astToString(theirs));
    const lines = schemas.map(([schema, own], index) => {
      return `export const value${index} = (value: components["schemas"][${JSON.stringify(schema)}]): ours.${own} => value;`;
    });
    const file = path.join(folder, `${name}.ts`);
    const imports = [
      `import type { components } from "./${name}.theirs.js";`,
      `import type * as ours from "../cases/${name}/client/schemas.js";`,
    ];
    writeFileSync(file, [...imports, ...lines, ""].join("\n"));
    files.push(file);
    compared += schemas.length;
  }
  expect(refused).toEqual(unread);
  expect(compared).toBeGreaterThan(100);
  expect(diagnose(files)).toEqual([]);
});

function diagnose(files: readonly string[]): string[] {
  const program = ts.createProgram([...files], {
    target: ts.ScriptTarget.ES2022,
    lib: ["lib.es2023.d.ts", "lib.dom.d.ts"],
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    noEmit: true,
    types: [],
  });
  const found = files.flatMap((file) => {
    return program.getSemanticDiagnostics(program.getSourceFile(file));
  });
  return found.map(({ file, start = 0, messageText }) => {
    const line = file?.getLineAndCharacterOfPosition(start).line ?? 0;
    const text = file?.text.split("\n")[line] ?? "";
    return `${path.basename(file?.fileName ?? "")}: ${text}: ${ts.flattenDiagnosticMessageText(messageText, " ").slice(0, 300)}`;
  });
}
