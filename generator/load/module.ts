// Modules that a configuration names: found as an `import` in the configuration's own folder finds them.
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { moduleResolve } from "import-meta-resolve";
import { UsageError } from "./config.js";

/** The file that a specifier names, seen from a folder; throws an error of Node's where there is none. */
export function findModule(specifier: string, folder: string): string {
  // Of the parent only the place counts; there need be no such file.
  const parent = pathToFileURL(path.join(folder, "redocly.yaml"));
  return fileURLToPath(moduleResolve(specifier, parent));
}

/**
 * The default export of the module that a specifier names, seen from a folder; `where` is the key that
 * names it. Throws a `UsageError` for a module that is not there, or that cannot be run.
 */
export async function importDefault(
  specifier: string,
  folder: string,
  where: string,
): Promise<unknown> {
  const file = findFor(specifier, folder, where);
  try {
    const module: { readonly default?: unknown } = await import(pathToFileURL(file).href);
    return module.default;
  } catch (error) {
    const reason = isUnreadable(error) ? unreadable(file) : `failed: ${messageOf(error)}`;
    throw new UsageError(`${where}: the module ${specifier} ${reason}`, { cause: error });
  }
}

function findFor(specifier: string, folder: string, where: string): string {
  try {
    return findModule(specifier, folder);
  } catch (error) {
    const isPath = /^\.{0,2}\//.test(specifier);
    const advice = isPath
      ? "name a .js or .mjs file, its ending included"
      : 'install its package, or name a file with a path that starts with "./"';
    const message = `${where}: there is no module ${specifier}, seen from ${folder}; ${advice}`;
    throw new UsageError(message, { cause: error });
  }
}

const unreadableCodes = [
  "ERR_UNKNOWN_FILE_EXTENSION",
  "ERR_UNSUPPORTED_NODE_MODULES_TYPE_STRIPPING",
];

/** Whether Node does not run files of this kind. */
function isUnreadable(error: unknown): boolean {
  return error instanceof Error && "code" in error && unreadableCodes.includes(String(error.code));
}

function unreadable(file: string): string {
  const runtime = `Node ${process.versions.node}`;
  if (!/\.[cm]?ts$/.test(file)) {
    return `is a ${path.extname(file)} file, which ${runtime} does not run; name a .js or .mjs file`;
  }
  return `is TypeScript, which ${runtime} does not run there; name the .js file that it compiles to, or use Node 22.18 or later`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
