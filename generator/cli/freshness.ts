// Remembers what a client was generated from, so that a run with nothing to do does nothing. The
// record is a cache: without it, or with a broken one, the client is generated again.
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import type { ImportExtension } from "../document/import-extension.js";
import type { Typing } from "../document/typing.js";
import { look } from "../output/look.js";
import { hashOf, manifestFile, printManifest } from "../output/manifest.js";
import type { Contents } from "../output/plan.js";
import { isStaged } from "../output/staging.js";

/** What decides the bytes of a client, beside the generator itself. */
export interface Recipe extends Typing {
  readonly name: string;
  readonly input: string;
  readonly overlays: readonly string[];
  readonly output: string;
  readonly runtime: string | undefined;
  readonly importExtension: ImportExtension;
  readonly paths: boolean;
  readonly env: readonly string[];
  readonly folder: string;
}

interface Record {
  readonly recipe: string;
  /** The hash of what was read of each file of the document, by path. */
  readonly sources: { readonly [file: string]: string };
  /** The hash of each generated file, by name. */
  readonly files: { readonly [file: string]: string };
}

/** The files of the document, where the client in the output folder is what they give. */
export function freshSources(recipe: Recipe): string[] | undefined {
  const record = readRecord(recipe);
  if (!record || record.recipe !== fingerprint(recipe)) return undefined;
  // The next run has to clear away what a killed one left.
  if (isStaged(recipe.output)) return undefined;
  const same = ([file, hash]: [string, string]) => {
    const text = look(file)?.text;
    return text !== undefined && hashOf(text) === hash;
  };
  const sources = Object.entries(record.sources);
  const files = Object.entries(record.files).map(([file, hash]): [string, string] => {
    return [path.join(recipe.output, file), hash];
  });
  return sources.every(same) && files.every(same) ? sources.map(([file]) => file) : undefined;
}

/**
 * Remembers that the output folder holds what the texts of the sources give: those that were read,
 * since a file may have been saved in the meantime.
 */
export function remember(
  recipe: Recipe,
  sources: ReadonlyMap<string, string>,
  { holds, files }: Contents,
): void {
  const place = recordPath(recipe);
  if (place === undefined) return;
  const hashes = (texts: ReadonlyMap<string, string>) => {
    return Object.fromEntries([...texts].map(([file, text]) => [file, hashOf(text)]));
  };
  const record: Record = {
    recipe: fingerprint(recipe),
    sources: hashes(sources),
    files: hashes(new Map([...files, [manifestFile, printManifest(holds, files)]])),
  };
  try {
    mkdirSync(path.dirname(place), { recursive: true });
    // Always of this name, so that what a killed run left is replaced by the next.
    const draft = `${place}.tmp`;
    writeFileSync(draft, JSON.stringify(record));
    renameSync(draft, place);
  } catch {
    // Where packages are read-only, every run generates.
  }
}

function readRecord(recipe: Recipe): Record | undefined {
  const place = recordPath(recipe);
  if (place === undefined || !existsSync(place)) return undefined;
  try {
    const record = JSON.parse(readFileSync(place, "utf8")) as Partial<Record>;
    const complete = typeof record.recipe === "string" && record.sources && record.files;
    return complete ? (record as Record) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Beside the project's packages, where caches live; undefined where there are none, or where a link
 * leads to those of another project, whose folders are not ours to write to.
 */
function recordPath({ folder, output }: Recipe): string | undefined {
  const modules = path.join(folder, "node_modules");
  if (!existsSync(modules)) return undefined;
  if (path.dirname(realpathSync(modules)) !== realpathSync(folder)) return undefined;
  return path.join(modules, ".cache/specloom", `${hashOf(output).slice(0, 16)}.json`);
}

/** The recipe and the generator itself: another version makes other files. */
function fingerprint(recipe: Recipe): string {
  return hashOf(JSON.stringify([recipe, bundleHash(), process.version]));
}

/** The build hashes what it bundles. */
function bundleHash(): string {
  return readFileSync(path.join(import.meta.dirname, "../fingerprint"), "utf8");
}
