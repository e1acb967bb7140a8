// Both packages as npm would publish them, in the node_modules of a consumer. The repository's own dist stays untouched.
import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const { resolve } = createRequire(import.meta.url);
const compiler = path.join(path.dirname(resolve("typescript/package.json")), "bin/tsc");

export interface Packed {
  /** The consumer's folder: the files of `consumers`, and the package in its `node_modules`. */
  readonly consumer: string;
  /** The unpacked package. */
  readonly folder: string;
  /** Every file in the tarball. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/** Builds, packs and unpacks the package. Takes about ten seconds. */
export function pack(): Packed {
  const work = mkdtempSync(path.join(tmpdir(), "specloom-package-"));
  const source = path.join(work, "source");
  tsc(["-p", path.join(root, "tsconfig.build.json"), "--outDir", path.join(source, "dist")]);
  const documents = ["spaces", "spaaza"].map((api) => `dist/spec/${api}/openapi.json`);
  for (const file of ["package.json", "README.md", "LICENSE", "bin", ...documents]) {
    if (existsSync(path.join(root, file))) {
      cpSync(path.join(root, file), path.join(source, file), { recursive: true });
    }
  }
  const consumer = path.join(work, "consumer");
  cpSync(path.join(root, "test/package/consumers"), consumer, { recursive: true });
  writeFileSync(path.join(consumer, "package.json"), '{ "type": "module" }');
  const packed = install(source, "specloom", work);
  for (const name of ["openapi-fetch", "@types/node", "@specloom/generator"]) link(name, consumer);
  return packed;
}

/** Packs and unpacks the generator, as it was built, beside the packages that npm installs with it. */
export function packGenerator(): Packed {
  const work = mkdtempSync(path.join(tmpdir(), "specloom-generator-"));
  const packed = install(path.join(root, "generator"), "@specloom/generator", work);
  const { dependencies } = JSON.parse(
    readFileSync(path.join(packed.folder, "package.json"), "utf8"),
  ) as { dependencies: Record<string, string> };
  for (const name of Object.keys(dependencies)) link(name, packed.consumer);
  return packed;
}

/** Packs what is in a folder, and unpacks it where a consumer has its packages. */
function install(source: string, name: string, work: string): Packed {
  const options = ["--ignore-scripts", "--json", "--pack-destination", work];
  const output = execFileSync("npm", ["pack", ...options], {
    cwd: source,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [tarball]: { filename: string; files: { path: string }[] }[] = JSON.parse(output);
  if (!tarball) throw new Error("npm pack made nothing");
  const consumer = path.join(work, "consumer");
  const folder = path.join(consumer, "node_modules", name);
  mkdirSync(folder, { recursive: true });
  const archive = path.join(work, tarball.filename);
  execFileSync("tar", ["-xzf", archive, "-C", folder, "--strip-components=1"]);
  const remove = () => rmSync(work, { recursive: true });
  return { consumer, folder, files: tarball.files.map((file) => file.path), remove };
}

/** Gives a consumer a package that this repository has. */
export function link(name: string, consumer: string): void {
  const target = path.join(consumer, "node_modules", name);
  mkdirSync(path.dirname(target), { recursive: true });
  symlinkSync(path.join(root, "node_modules", name), target, "junction");
}

/** Runs the compiler; throws with what it says. */
export function tsc(args: readonly string[]): void {
  const { status, stdout } = spawnSync(process.execPath, [compiler, ...args], { encoding: "utf8" });
  if (status !== 0) throw new Error(stdout);
}
