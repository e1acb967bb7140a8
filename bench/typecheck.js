// What the compiler of an application does with a client of GitHub's API.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { github } from "./documents.js";
import { folderOf, generateWith, generatorOf } from "./generators.js";
import { output, packageFile, peers, versions } from "./install.js";
import { inTurns, measure as run, runNode } from "./process.js";
import { fixed, ratio, whole } from "./report.js";
import { consumer, writers } from "./typecheck-calls.js";

export const title = "Type-check of an application";
export const method = `\`tsc --noEmit --extendedDiagnostics\` on a file that makes 1 or 20 calls of
GitHub's API and reads their data and errors, with \`strict\` and \`skipLibCheck\`
(hey-api's own sources do not compile under stricter flags). "As generated": the client's sources are part of the
program, as after generating into one's own repository (openapi-typescript makes a declaration file,
which \`skipLibCheck\` leaves unchecked). "Compiled": a package with declaration files. CPU is that
of the whole compiler, check time is what its type checker takes by its own clock. hey-api runs once.`;

const subjects = [
  { name: "specloom, client", generator: "specloom", writer: writers.client },
  { name: "specloom, functions", generator: "specloom", writer: writers.functions },
  {
    name: "specloom, client, compiled",
    generator: "specloom",
    writer: writers.client,
    compiled: true,
  },
  { name: "openapi-fetch", generator: "openapi-typescript", writer: writers.openapiFetch },
  { name: "hey-api", generator: "hey-api", writer: writers.heyApi },
  { name: "hey-api, compiled", generator: "hey-api", writer: writers.heyApi, compiled: true },
];

const tsc = packageFile(peers, "typescript/bin/tsc");
const folder = path.join(output, "typecheck");
const runtime = path.join(folder, "runtime");

export async function measure({ rounds, log }) {
  rmSync(folder, { recursive: true, force: true });
  log("generating and compiling clients");
  await declare(path.resolve(import.meta.dirname, "../src"), runtime);
  for (const name of new Set(subjects.map(({ generator }) => generator))) {
    const { failed } = await generateWith(generatorOf(name), { document: github, name: "types" });
    if (failed) throw new Error(`${name}: ${failed}`);
  }
  const document = JSON.parse(readFileSync(github, "utf8"));
  for (const subject of subjects) await prepare(subject, document);
  const result = { tables: [], targets: [], charts: [] };
  for (const count of [1, 20]) {
    log(`${count} calls`);
    const tasks = subjects.map((subject) => ({
      name: subject.name,
      once: subject.generator === "hey-api",
      run: () => check(subject, count),
    }));
    const samples = await inTurns(rounds, tasks);
    result.tables.push(tableOf(count, samples));
    if (count < 20) continue;
    result.targets.push(...targetsOf(samples));
    result.charts.push(chartOf(samples));
  }
  return result;
}

/** A folder with the client and a project for each number of calls. */
async function prepare(subject, document) {
  const own = folderFor(subject);
  const source = path.join(folderOf(generatorOf(subject.generator), "types"), "client");
  mkdirSync(own, { recursive: true });
  writeFileSync(path.join(own, "package.json"), `{ "type": "module" }\n`);
  if (subject.compiled) await declare(source, path.join(own, "client"));
  else cpSync(source, path.join(own, "client"), { recursive: true });
  for (const count of [1, 20]) {
    writeFileSync(path.join(own, `use-${count}.ts`), consumer(subject.writer, count, document));
    const config = { compilerOptions: options, files: [`use-${count}.ts`] };
    writeFileSync(path.join(own, `tsconfig-${count}.json`), JSON.stringify(config));
  }
}

const options = {
  target: "es2022",
  lib: ["es2023", "es2024.string", "dom", "dom.iterable"],
  module: "preserve",
  moduleResolution: "bundler",
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: [],
  paths: {
    specloom: [path.join(runtime, "index.d.ts")],
    "specloom/runtime": [path.join(runtime, "runtime.d.ts")],
  },
};

/** The declaration files of a folder of sources. */
async function declare(source, target) {
  const compilerOptions = {
    ...options,
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
  };
  const config = path.join(folder, "tsconfig-declare.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    config,
    JSON.stringify({
      compilerOptions: { ...compilerOptions, rootDir: source, outDir: target, noCheck: true },
      include: [source],
    }),
  );
  const { code, text } = await runNode([tsc, "-p", config]);
  if (code !== 0) throw new Error(`no declaration files for ${source}: ${text.slice(0, 1000)}`);
}

async function check(subject, count) {
  const args = ["-p", `tsconfig-${count}.json`, "--extendedDiagnostics"];
  const result = await run(tsc, { args, cwd: folderFor(subject) });
  if (result.failed) throw new Error(`${subject.name}: ${result.text.slice(0, 2000)}`);
  const read = (label) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, "m").exec(result.text)?.[1]);
  return {
    cpu: result.cpu,
    check: read("Check time"),
    memory: read("Memory used") / 1024,
    instantiations: read("Instantiations"),
  };
}

function folderFor({ name }) {
  return path.join(folder, name.replaceAll(/\W+/g, "-"));
}

function tableOf(count, samples) {
  const peer = samples.get("openapi-fetch");
  const rows = [...samples].map(([name, { cpu, check, memory, instantiations }]) => [
    name,
    ...[fixed(cpu, 2), fixed(ratio(cpu, peer.cpu), 2)],
    ...[fixed(check, 2), fixed(ratio(check, peer.check), 2)],
    ...[fixed(memory, 0), whole(instantiations)],
  ]);
  const head = [
    "client",
    "CPU, s",
    "ratio",
    "check time, s",
    "ratio",
    "memory, MB",
    "instantiations",
  ];
  const calls = count === 1 ? "1 call" : `${count} calls`;
  return { title: `${calls} (ratios to openapi-fetch ${versions["openapi-fetch"]})`, head, rows };
}

function targetsOf(samples) {
  const peer = samples.get("openapi-fetch");
  const against = (name, key, what, limit) => ({
    what: `20 calls of ${name}: ${what} ÷ openapi-fetch`,
    measured: ratio(samples.get(name)[key], peer[key]),
    limit,
  });
  return ["specloom, client, compiled", "specloom, client"].flatMap((name) => [
    against(name, "cpu", "CPU time of tsc", 0.5),
    against(name, "check", "check time", 0.5),
    against(name, "instantiations", "instantiations", 0.2),
  ]);
}

function chartOf(samples) {
  const bars = [...samples].map(([name, { check }]) => ({ name, value: check }));
  return { title: "Type-check of 20 calls of GitHub: check time", unit: "s", digits: 2, bars };
}
