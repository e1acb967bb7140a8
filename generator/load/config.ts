// The APIs that a `redocly.yaml` configures: the file that Redocly's users already have.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { variableName } from "../document/extensions/client-option.js";
import { type ImportExtension, importExtensionProblem } from "../document/import-extension.js";
import { asString, child, entriesOf, type JsonValue } from "../document/json.js";
import { type Typing, typingProblem } from "../document/typing.js";

export interface ConfiguredApi extends Typing {
  readonly name: string;
  /** The document: an absolute path, or an address. */
  readonly input: string;
  /** What is applied to the document, absolute, in this order. */
  readonly overlays: readonly string[];
  /** The folder for the client, absolute; undefined where none is configured. */
  readonly output: string | undefined;
  readonly runtime: string | undefined;
  /** How the client's files import each other; undefined where its folder decides. */
  readonly importExtension?: ImportExtension | undefined;
  /** The module that says what the sandbox does beyond the document: a package's entry, or a path. */
  readonly sandbox: string | undefined;
  /** The folder with pages of the docs about this API, absolute; undefined where there is none. */
  readonly docs: string | undefined;
  /** Whether `generate` follows references to other hosts. */
  readonly allowRemoteRefs: boolean;
  /** Whether `generate` also writes what openapi-fetch needs. */
  readonly paths: boolean;
  /** The environment variables that the document may name beside the client's own. */
  readonly env: readonly string[];
  /** Whether every warning is an error. */
  readonly strict: boolean;
  /** The folder of the configuration. */
  readonly folder: string;
}

export const configFile = "redocly.yaml";

/** The absolute path of a document. An address stays one. */
export function documentPath(folder: string, input: string): string {
  return /^[a-z][a-z\d+.-]+:\/\//i.test(input) ? input : path.resolve(folder, input);
}

/** Something that the person at the command line has to change. */
export class UsageError extends Error {}

/** Reads the configuration in a folder; undefined where there is none. */
export async function readConfig(folder: string): Promise<ConfiguredApi[] | undefined> {
  const config = await parseConfig(folder);
  if (config === undefined) return undefined;
  return entriesOf(child(config, "apis")).map(([name, api]) => {
    const own = child(api, "x-specloom");
    const root = asString(child(api, "root"));
    if (root === undefined)
      throw new UsageError(`${configFile}: apis.${name} needs a root, the path of its document`);
    const output = asString(child(own, "output"));
    const sandbox = child(own, "sandbox");
    if (sandbox !== undefined && (typeof sandbox !== "string" || sandbox === "")) {
      const place = `apis.${name}.x-specloom.sandbox`;
      throw new UsageError(`${configFile}: ${place} is the name of a module, or a path to one`);
    }
    return {
      name,
      input: documentPath(folder, root),
      overlays: readOverlayPaths(folder, name, child(api, "overlays")),
      output: output === undefined ? undefined : path.resolve(folder, output),
      runtime: asString(child(own, "runtime")),
      importExtension: readImportExtension(name, own),
      sandbox,
      docs: folderOf(folder, child(own, "docs")),
      allowRemoteRefs: readFlag(name, own, "allowRemoteRefs"),
      paths: readFlag(name, own, "paths"),
      env: readVariables(name, own),
      strict: readFlag(name, own, "strict"),
      int64: readTyping(name, own, "int64"),
      enums: readTyping(name, own, "enums"),
      folder,
    };
  });
}

/** The folder with the guides of the docs, `x-specloom.docs` at the top; undefined where there is none. */
export async function readGuides(folder: string): Promise<string | undefined> {
  const config = await parseConfig(folder);
  return folderOf(folder, child(child(config, "x-specloom"), "docs"));
}

async function parseConfig(folder: string): Promise<JsonValue | undefined> {
  const file = path.join(folder, configFile);
  if (!existsSync(file)) return undefined;
  const { load: parse } = await import("js-yaml");
  try {
    return parse(readFileSync(file, "utf8")) as JsonValue;
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const isSystem = error instanceof Error && "syscall" in error;
    throw new UsageError(`${configFile} cannot be read${isSystem ? "" : " as YAML"}: ${reason}`);
  }
}

function folderOf(folder: string, value: JsonValue | undefined): string | undefined {
  const given = asString(value);
  return given === undefined ? undefined : path.resolve(folder, given);
}

/** An option of an API that is true or false; false where it is not given. */
function readFlag(api: string, options: JsonValue | undefined, key: string): boolean {
  const value = child(options, key) ?? false;
  if (typeof value === "boolean") return value;
  throw new UsageError(`${configFile}: apis.${api}.x-specloom.${key} is true or false`);
}

/** An option that changes types; undefined where it is not given. */
function readTyping<K extends keyof Typing>(
  api: string,
  options: JsonValue | undefined,
  key: K,
): Typing[K] {
  const value = child(options, key);
  const problem = typingProblem(key, value);
  if (problem === undefined) return value as Typing[K];
  throw new UsageError(`${configFile}: apis.${api}.x-specloom.${problem}`);
}

function readImportExtension(api: string, options: JsonValue | undefined) {
  const value = child(options, "importExtension");
  const problem = importExtensionProblem(value);
  if (problem === undefined) return value as ImportExtension | undefined;
  throw new UsageError(`${configFile}: apis.${api}.x-specloom.${problem}`);
}

/** The paths under `overlays`; none where it is not given. */
function readOverlayPaths(folder: string, api: string, value: JsonValue = []): string[] {
  const isPath = (each: unknown) => typeof each === "string" && each !== "";
  if (Array.isArray(value) && value.every(isPath)) {
    return value.map((file: string) => documentPath(folder, file));
  }
  throw new UsageError(
    `${configFile}: apis.${api}.overlays is a list of paths such as [fixes.yaml]`,
  );
}

/** The names of environment variables under `env`; none where it is not given. */
export function readVariables(api: string, options: JsonValue | undefined): string[] {
  const value = child(options, "env") ?? [];
  const isName = (each: unknown) => typeof each === "string" && variableName.test(each);
  if (Array.isArray(value) && value.every(isName)) return value as string[];
  const place = `apis.${api}.x-specloom.env`;
  throw new UsageError(
    `${configFile}: ${place} is a list of variable names such as [MY_API_TOKEN]`,
  );
}

/**
 * The configured APIs of the given names, or all; throws a `UsageError` for a name that is none. The
 * flags are those that do without a configuration.
 */
export async function selectApis(
  folder: string,
  names: readonly string[],
  flags: string,
): Promise<ConfiguredApi[]> {
  const apis = await readConfig(folder);
  if (!apis || apis.length === 0) {
    throw new UsageError(`no ${configFile} with apis here; write one, or pass ${flags}`);
  }
  for (const name of names) {
    if (apis.some((api) => api.name === name)) continue;
    const known = apis.map((api) => api.name).join(", ");
    throw new UsageError(`no API ${JSON.stringify(name)} in ${configFile}; it has ${known}`);
  }
  return names.length === 0 ? apis : apis.filter((api) => names.includes(api.name));
}
