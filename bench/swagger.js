// Converts documents of Swagger 2.0 with our converter and with two others, and holds what came out
// against each other, part by part:
//
//     npm run bench:swagger [-- --only TEXT]
//
// Each kind of difference has a sentence in bench/swagger-kinds.js that says why it is there; a difference
// without one makes it fail. Then a client is generated for each document, and type-checked. What came out
// is written to bench/SWAGGER.md, or printed with --only.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { load as parseYaml } from "js-yaml";
import { runAll } from "./batches.js";
import { installSwaggerPeers, swaggerPeers, swaggerVersions, unpackAll } from "./install.js";
import { internals } from "./internals.js";
import { differences } from "./swagger-differences.js";
import { kindOf, kinds } from "./swagger-kinds.js";
import { page, summaryOf } from "./swagger-page.js";

/** Where the documents come from: what npm ships. */
const collections = [
  { name: "@readme/oas-examples", version: "8.2.2", folders: ["2.0/json"] },
  { name: "@microsoft.azure/autorest.testserver", version: "3.3.51", folders: ["swagger"] },
  {
    name: "api-spec-converter",
    version: "2.12.0",
    folders: ["test/input/swagger_2", "test/output/swagger_2"],
  },
];

const { values: flags } = parseArgs({ options: { only: { type: "string", default: "" } } });
installSwaggerPeers();
const folders = unpackAll(
  Object.fromEntries(collections.map(({ name, version }) => [name, version])),
);
const { convertSwagger, Reader, join } = await internals(`
  export { convertSwagger } from "./load/swagger2/index.ts";
  export { Reader } from "./load/reader.ts";
  export { join } from "./load/join.ts";
`);
const converters = await othersOf();
const documents = collections.flatMap(({ name, folders: below }) => {
  return below.flatMap((folder) => documentsIn(name, path.join(folders[name], folder)));
});
const found = [];
const failures = [];
for (const document of documents) await compare(document);
const generated = await generateAll();
const result = { collections, documents, found, failures, generated, versions: swaggerVersions };
console.log(summaryOf(result));
const isWhole = flags.only === "";
if (isWhole) writeFileSync(path.join(import.meta.dirname, "SWAGGER.md"), page(result));
else console.log(page(result));
const unexplained = found.filter(({ kind }) => kind === undefined);
for (const { peer, document, path: place, ours, theirs } of unexplained) {
  const values = [ours, theirs].map((value) => JSON.stringify(value)?.slice(0, 200));
  console.log(`no reason: ${document}, ${place.join(" › ")}: ${values[0]}, ${peer}: ${values[1]}`);
}
const idle = kinds.filter(({ name }) => isWhole && !found.some(({ kind }) => kind === name));
for (const { name } of idle) console.log(`no difference: ${name}`);
process.exitCode = unexplained.length + idle.length > 0 ? 1 : 0;

/** The documents of Swagger 2.0 in a folder. */
function documentsIn(collection, folder) {
  const files = readdirSync(folder).filter((file) => /\.(json|ya?ml)$/.test(file));
  return files.sort().flatMap((name) => {
    const file = path.join(folder, name);
    if (!file.includes(flags.only)) return [];
    const parsed = parseYaml(readFileSync(file, "utf8"));
    return parsed?.swagger === "2.0" ? [{ collection, name, file, parsed }] : [];
  });
}

/** The other converters, each as a function of a document. */
async function othersOf() {
  const from = (file) => import(pathToFileURL(path.join(swaggerPeers, "node_modules", file)));
  const { default: swagger2openapi } = await from("swagger2openapi/index.js");
  const scalar = await from("@scalar/openapi-upgrader/dist/2.0-to-3.0/index.js");
  return {
    swagger2openapi: async (document) => {
      const options = { patch: true, warnOnly: true };
      return (await swagger2openapi.convertObj(document, options)).openapi;
    },
    "@scalar/openapi-upgrader": async (document) => scalar.upgradeFromTwoToThree(document),
  };
}

async function compare({ collection, name, file, parsed }) {
  const about = { collection, document: name };
  const ours = await convertOwn(file, about);
  if (ours === undefined) return;
  for (const [peer, convert] of Object.entries(converters)) {
    try {
      const theirs = await convert(structuredClone(parsed));
      for (const each of differences(ours, theirs, parsed)) {
        found.push({ ...each, ...about, peer, kind: kindOf({ ...each, peer }) });
      }
    } catch (error) {
      failures.push({ converter: peer, ...about, reason: String(error.message) });
    }
  }
}

async function convertOwn(file, about) {
  try {
    const reader = new Reader(file);
    const root = await reader.readRoot(file);
    const brought = join(root, await reader.readAll(root), "oas2");
    const { joined } = convertSwagger(brought, root);
    return JSON.parse(JSON.stringify(joined.document));
  } catch (error) {
    failures.push({ converter: "specloom", ...about, reason: String(error.message) });
    return undefined;
  }
}

/** What became of a client for each document. */
async function generateAll() {
  const work = mkdtempSync(path.join(tmpdir(), "specloom-swagger-"));
  try {
    const results = await runAll(
      documents.map(({ file }) => file),
      { work, folder: path.dirname(swaggerPeers) },
    );
    const byFile = new Map(results.map((result) => [result.document, result]));
    return documents.map(({ file, collection, name }) => {
      return { ...byFile.get(file), collection, document: name };
    });
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
