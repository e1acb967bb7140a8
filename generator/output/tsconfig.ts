// What the TypeScript of a project says of its imports. The compiler is not loaded for that: it takes
// longer than all the rest.
import { createRequire } from "node:module";
import path from "node:path";
import type { ImportExtension } from "../document/import-extension.js";
import { asString, child, type JsonValue } from "../document/json.js";
import { look } from "./look.js";

/** Either lets a project import files by their names in TypeScript. */
const permissions = ["allowImportingTsExtensions", "rewriteRelativeImportExtensions"];

/** How many configurations one may stand on, so that none that stands on itself is read for ever. */
const most = 20;

/**
 * How files in a folder import each other: by `.ts` where the nearest `tsconfig.json` allows it, else by
 * `.js`, which every setting of the compiler and every bundler understands.
 */
export function importExtensionAt(folder: string): ImportExtension {
  const file = nearest(folder);
  if (file === undefined) return "js";
  return permissions.some((name) => optionOf(file, name) === true) ? "ts" : "js";
}

function nearest(folder: string): string | undefined {
  const file = path.join(folder, "tsconfig.json");
  if (look(file)?.text !== undefined) return file;
  const above = path.dirname(folder);
  return above === folder ? undefined : nearest(above);
}

/** An option of the compiler: the file's own, else that of the last file that it extends and that has it. */
function optionOf(file: string, name: string, depth = 0): JsonValue | undefined {
  const config = read(file);
  const own = child(child(config, "compilerOptions"), name);
  if (own !== undefined || depth === most) return own;
  for (const base of [child(config, "extends") ?? []].flat().toReversed()) {
    const found = locate(file, asString(base) ?? "");
    const value = found === undefined ? undefined : optionOf(found, name, depth + 1);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** The file that a configuration extends: beside it, or in a package. */
function locate(file: string, base: string): string | undefined {
  if (base === "") return undefined;
  const isPath = base.startsWith(".") || path.isAbsolute(base);
  for (const name of [base, `${base}.json`, `${base}/tsconfig.json`]) {
    const found = isPath ? path.resolve(path.dirname(file), name) : inPackage(file, name);
    if (found?.endsWith(".json") && look(found)?.text !== undefined) return found;
  }
  return undefined;
}

function inPackage(file: string, name: string): string | undefined {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return undefined;
  }
}

/** Undefined for what cannot be read; the compiler says why to whoever runs it. */
function read(file: string): JsonValue | undefined {
  try {
    return JSON.parse(plain(look(file)?.text ?? "")) as JsonValue;
  } catch {
    return undefined;
  }
}

/** JSON without the comments, the commas at the end and the byte order mark that a configuration may have. */
function plain(text: string): string {
  const without = text.replace(/("(?:[^"\\]|\\.)*")|\/\/.*|\/\*[\s\S]*?\*\//g, "$1");
  return without.replace(/^\uFEFF/, "").replace(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, "$1");
}
