// What a sandbox is made from, by the name of its API: a document, and what the API does beyond it.
import { readFileSync } from "node:fs";
import { type ConfiguredApi, configFile, readConfig, UsageError } from "./load/config.js";
import { findModule, importDefault } from "./load/module.js";
import { isDefinition, type SandboxDefinition } from "./sandbox/define.js";

export interface SandboxSource {
  readonly name: string;
  /** The path of the document, or one that is already parsed. */
  readonly input: string | object;
  /** What is applied to the document, in this order. */
  readonly overlays: readonly (string | object)[];
  /** Undefined for an API that does nothing beyond its document. */
  readonly definition: SandboxDefinition | undefined;
  /** Whether the document is refused for warnings, too. */
  readonly strict: boolean;
}

/**
 * Looks for a name first in the `redocly.yaml` of a folder, then for `specloom/<name>/sandbox`. Without
 * a name it is the first API of `redocly.yaml`. Throws a `UsageError` for a name that is in neither, and
 * for a module that cannot be used.
 */
export async function findSandbox(folder: string, name?: string): Promise<SandboxSource> {
  const apis = (await readConfig(folder)) ?? [];
  const api = name === undefined ? apis[0] : apis.find((one) => one.name === name);
  if (api) return configured(api);
  if (name === undefined) {
    throw new UsageError(
      `no ${configFile} with apis here; write one, or name an installed sandbox`,
    );
  }
  const packaged = await installed(folder, name);
  if (packaged) return packaged;
  const known = apis.map((one) => one.name).join(", ") || "none";
  const places = `${configFile}; it has ${known}, and specloom/${name}/sandbox is not installed`;
  throw new UsageError(`no API ${JSON.stringify(name)} in ${places}`);
}

/** What the sandbox of an API of `redocly.yaml` is made from. */
export async function configured(api: ConfiguredApi): Promise<SandboxSource> {
  const { name, input, overlays, folder, sandbox, strict } = api;
  const where = `${configFile}: apis.${name}.x-specloom.sandbox`;
  const definition =
    sandbox === undefined ? undefined : await importSandbox(sandbox, folder, where);
  return { name, input, overlays, definition, strict };
}

/** The package `specloom` has the document of an API beside its sandbox. */
async function installed(folder: string, name: string): Promise<SandboxSource | undefined> {
  let file: string;
  try {
    file = findModule(`specloom/${name}/openapi.json`, folder);
  } catch {
    return undefined;
  }
  const definition = await importSandbox(`specloom/${name}/sandbox`, folder, `sandbox ${name}`);
  const input: object = JSON.parse(readFileSync(file, "utf8"));
  return { name, input, overlays: [], definition, strict: false };
}

/** Imports a sandbox module; `where` is what names it. */
async function importSandbox(
  specifier: string,
  folder: string,
  where: string,
): Promise<SandboxDefinition> {
  const value = await importDefault(specifier, folder, where);
  if (isDefinition(value)) return value;
  const problem = `${where}: the module ${specifier} exports no sandbox by default`;
  const advice = 'write "export default defineSandbox({ rules, seed, options })"';
  throw new UsageError(`${problem}; ${advice}, imported from @specloom/generator/sandbox`);
}
