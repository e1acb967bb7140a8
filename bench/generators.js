// The generators that are compared, each with the command that makes types and operations.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import {
  newestNode,
  newestPeers,
  newestVersions,
  output,
  packageFile,
  peers,
  versions,
} from "./install.js";
import { measure } from "./process.js";

const root = path.resolve(import.meta.dirname, "..");

/** @typedef {{ document: string, name: string }} Job */

const specloom = {
  name: "specloom",
  makes: "types, operations, client, errors; parsed",
  file: path.join(root, "generator/bin/specloom.js"),
  args: ({ document }) => [
    "generate",
    "--input",
    document,
    "--output",
    "client",
    "--name",
    "bench",
  ],
};

/** Those that are among the packages of a folder. */
function peersIn(folder, versions) {
  return [
    {
      name: "openapi-typescript",
      version: versions["openapi-typescript"],
      makes: "types alone",
      file: packageFile(folder, "openapi-typescript/bin/cli.js"),
      args: ({ document }) => [document, "--output", "client/schema.d.ts"],
    },
    {
      name: "redocly generate-client",
      version: versions["@redocly/cli"],
      makes: "types, operations and the runtime in one file",
      file: packageFile(folder, "@redocly/cli/bin/cli.js"),
      args: ({ document }) => ["generate-client", document, "--output", "client/client.ts"],
    },
    {
      name: "hey-api",
      version: versions["@hey-api/openapi-ts"],
      makes: "types, operations and the runtime",
      file: packageFile(folder, "@hey-api/openapi-ts/dist/run.mjs"),
      args: ({ document }) => ["--input", document, "--output", "client"],
    },
    {
      name: "orval",
      version: versions.orval,
      makes: "types and operations on fetch",
      file: binOf(folder, "orval"),
      args: ({ document }) => [
        ...["--input", document, "--output", "client/client.ts"],
        ...["--client", "fetch", "--mode", "single"],
      ],
    },
  ];
}

/** The program of a package that has another place in each release. */
function binOf(folder, name) {
  const manifest = packageFile(folder, `${name}/package.json`);
  const { bin } = JSON.parse(readFileSync(manifest, "utf8"));
  return path.join(path.dirname(manifest), typeof bin === "string" ? bin : bin[name]);
}

export const generators = [
  specloom,
  ...peersIn(peers, versions),
  {
    name: "kubb",
    version: versions["@kubb/cli"],
    makes: "types and operations on its fetch client, a file each",
    file: packageFile(peers, "@kubb/cli/bin/kubb.cjs"),
    args: () => ["generate", "--config", path.join(peers, "kubb.config.js")],
  },
];

/** The newest releases, and specloom, with the version of Node that is installed beside them. */
export function newestGenerators() {
  const all = [specloom, ...peersIn(newestPeers, newestVersions)];
  return all.map((generator) => ({ ...generator, node: newestNode }));
}

/** The generator of a name. */
export function generatorOf(name) {
  return generators.find((each) => each.name === name);
}

/** Where a generator's client for a document of this name stands. */
export function folderOf(generator, name) {
  return path.join(output, "clients", generator.name.replaceAll(" ", "-"), name);
}

/**
 * Generates into an empty folder without a configuration and without a record of an earlier run.
 *
 * @param {Job} job
 */
export async function generateWith(generator, job, timeout = 120_000) {
  const cwd = folderOf(generator, job.name);
  rmSync(cwd, { recursive: true, force: true });
  mkdirSync(path.join(cwd, "client"), { recursive: true });
  const env = { BENCH_DOCUMENT: job.document };
  const { file, args, node } = generator;
  return measure(file, { args: args(job), cwd, env, timeout, node });
}
