// What errors with types cost a compiler: a program of 1,000 operations, each of which is called and its
// error narrowed by status, beside the same program of a document that describes no body of an error.
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { synthetic } from "./documents.js";
import { output } from "./install.js";
import { runNode } from "./process.js";
import { writeFiles } from "./truth/compile.js";

const operations = 1000;
const limits = { types: 1.5, memory: 1.15 };
const rounds = 3;
const folder = path.join(output, "error-cost");
const root = path.resolve(import.meta.dirname, "..");

/** For each compiler the ratios as a line, and whether they are within the limits. */
export async function errorCost(compilers) {
  rmSync(folder, { recursive: true, force: true });
  const document = JSON.parse(readFileSync(synthetic(operations), "utf8"));
  await prepare("typed", withErrors(document, true));
  await prepare("untyped", withErrors(document, false));
  const lines = [];
  for (const compiler of compilers) lines.push(await compare(compiler));
  return lines;
}

/** The document with three kinds of errors for each operation, with their bodies or without. */
function withErrors(document, isDescribed) {
  const copy = structuredClone(document);
  const { schemas } = copy.components;
  schemas.Invalid = {
    type: "object",
    required: ["fields"],
    properties: { fields: { type: "array", items: { type: "string" } } },
  };
  const answer = (name) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const content = isDescribed ? { content: { "application/json": { schema } } } : {};
    return { description: "It failed.", ...content };
  };
  const errors = { 404: answer("Problem"), 422: answer("Invalid"), default: answer("Problem") };
  for (const item of Object.values(copy.paths)) {
    for (const operation of Object.values(item)) {
      if (operation.responses) operation.responses = { ...operation.responses, ...errors };
    }
  }
  return copy;
}

async function prepare(name, document) {
  const own = path.join(folder, name);
  const { files, problems } = await generate({ input: document, name: "cost" });
  const error = problems.find(({ severity }) => severity === "error");
  if (error) throw new Error(error.message);
  writeFiles(path.join(own, "client"), files);
  writeFileSync(path.join(own, "package.json"), `{ "type": "module" }\n`);
  writeFileSync(path.join(own, "use.ts"), program());
  writeFileSync(
    path.join(own, "tsconfig.json"),
    JSON.stringify({ compilerOptions, files: ["use.ts"] }),
  );
}

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "es2024.string", "dom", "dom.iterable", "dom.asynciterable"],
  module: "esnext",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: { "specloom/runtime": [path.join(root, "src/runtime.ts")] },
};

/** How each of the five operations of a resource is called. */
const calls = {
  list: "",
  create: `, { name: "a", tags: [] }`,
  get: ", 1",
  replace: `, 1, { name: "a", tags: [] }`,
  delete: ", 1",
};

function program() {
  const uses = Array.from({ length: operations / 5 }, (_, index) => {
    return Object.entries(calls).map(([verb, values]) => use(`${verb}Thing${index}`, values));
  });
  const head = [
    `import * as client from "./client/index.js";`,
    "declare const transport: client.CostTransport;",
    "declare function read(value: unknown): void;",
  ];
  return [...head, ...uses.flat(), ""].join("\n");
}

function use(name, values) {
  return `export async function ${name}() {
  const result = await client.${name}(transport${values}).result();
  if (result.ok) return read(result.data);
  if (result.error.kind !== "api") return read(result.error);
  if (result.error.status === 404) return read(result.error.body);
  if (result.error.status === 422) return read(result.error.body);
}`;
}

async function compare({ version, file }) {
  const typed = await measure(file, "typed");
  const untyped = await measure(file, "untyped");
  const types = typed.types / untyped.types;
  const memory = typed.memory / untyped.memory;
  const isWithin = types <= limits.types && memory <= limits.memory;
  const text = [
    `TypeScript ${version}, ${operations} operations and as many narrowing uses:`,
    `types ${typed.types} / ${untyped.types} = ${types.toFixed(2)} (at most ${limits.types}),`,
    `memory ${megabytes(typed)} / ${megabytes(untyped)} MB = ${memory.toFixed(2)} (at most ${limits.memory})`,
  ].join(" ");
  return { text, isWithin };
}

function megabytes({ memory }) {
  return (memory / 1024).toFixed(0);
}

/** The counts of types, and the least memory of some runs: a compiler frees it when it likes. */
async function measure(file, name) {
  const found = [];
  for (let round = 0; round < rounds; round++) {
    const args = ["--expose-gc", file, "-p", path.join(folder, name), "--extendedDiagnostics"];
    const { code, text } = await runNode(args, { timeout: 600_000 });
    if (code !== 0) throw new Error(`${name} does not compile: ${text.slice(0, 2000)}`);
    const read = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(text)?.[1]);
    found.push({ types: read("Types"), memory: read("Memory used") });
  }
  return { types: found[0].types, memory: Math.min(...found.map(({ memory }) => memory)) };
}
