// The clients that a command is asked for: those that redocly.yaml configures, or the one of its flags.
import path from "node:path";
import type { ImportExtension } from "../document/import-extension.js";
import type { Typing } from "../document/typing.js";
import { type ConfiguredApi, documentPath, selectApis, UsageError } from "../load/config.js";
import { importExtensionAt } from "../output/tsconfig.js";
import { sayWarning } from "./terminal.js";

export interface TargetFlags extends Typing {
  readonly input?: string;
  /** Beside those that are configured, after them. */
  readonly overlay?: readonly string[];
  readonly output?: string;
  readonly name?: string;
  readonly runtime?: string;
  readonly importExtension?: ImportExtension;
  readonly allowRemoteRefs?: boolean;
  readonly paths?: boolean;
  readonly env?: readonly string[];
  readonly strict?: boolean;
  readonly quiet?: boolean;
}

/** A client that is asked for: from where, and where to. */
export interface Target extends ConfiguredApi {
  readonly output: string;
  readonly importExtension: ImportExtension;
  /** Whether warnings are only counted. */
  readonly quiet: boolean;
}

export async function targetsOf(names: readonly string[], flags: TargetFlags): Promise<Target[]> {
  const folder = process.cwd();
  const { input, output, name, runtime, int64, enums } = flags;
  const overlays = (flags.overlay ?? []).map((file) => documentPath(folder, file));
  const { allowRemoteRefs = false, paths = false, env = [], strict = false, quiet = false } = flags;
  if (input !== undefined || output !== undefined || name !== undefined) {
    if (names.length > 0)
      throw new UsageError("give either names of configured APIs, or --input, --output and --name");
    if (input === undefined || output === undefined || name === undefined) {
      throw new UsageError(
        "--input FILE, --output DIR and --name NAME belong together; give all three",
      );
    }
    checkClientName(name);
    const places = { input: documentPath(folder, input), output: path.resolve(folder, output) };
    const options = {
      overlays,
      runtime,
      importExtension: flags.importExtension ?? importExtensionAt(places.output),
      sandbox: undefined,
      client: undefined,
      docs: undefined,
      allowRemoteRefs,
      paths,
      env,
      strict,
      quiet,
      int64,
      enums,
    };
    return [{ name, ...places, ...options, folder }];
  }
  return (await selectApis(folder, names, "--input FILE --output DIR --name NAME")).map((api) => {
    const { output: configured } = api;
    if (configured === undefined) {
      throw new UsageError(
        `redocly.yaml: apis.${api.name} needs x-specloom.output, the folder for the client`,
      );
    }
    warnOfElsewhere(api.name, folder, configured);
    return {
      ...api,
      overlays: [...api.overlays, ...overlays],
      output: configured,
      runtime: runtime ?? api.runtime,
      importExtension:
        flags.importExtension ?? api.importExtension ?? importExtensionAt(configured),
      allowRemoteRefs: allowRemoteRefs || api.allowRemoteRefs,
      paths: paths || api.paths,
      env: [...api.env, ...env],
      strict: strict || api.strict,
      quiet,
      int64: int64 ?? api.int64,
      enums: enums ?? api.enums,
    };
  });
}

/** Refuses what no client can be called. */
export function checkClientName(name: string): void {
  if (!/[a-z]/i.test(name))
    throw new UsageError("--name needs a name with a letter, such as museum");
}

/** Who runs a configuration of others should know where it writes. */
function warnOfElsewhere(name: string, folder: string, output: string): void {
  const place = path.relative(folder, output);
  if (!path.isAbsolute(place) && place.split(path.sep)[0] !== "..") return;
  sayWarning(`apis.${name} of redocly.yaml is written outside its folder, to ${output}`);
}
