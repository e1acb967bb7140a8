// From the model to the text of each file.
import type { Api, JsonObject } from "../model/model.js";
import type { EmitContext } from "./context.js";
import { emitClient } from "./files/client.js";
import { emitErrors } from "./files/errors.js";
import { emitOperations } from "./files/operations.js";
import { emitTransport } from "./files/transport.js";
import { emitLevels, emitTypes } from "./files/types.js";
import type { Names } from "./names/names.js";
import { Code, code, comment, join, literal } from "./print/printer.js";
import { SchemaTypes } from "./types/schemas.js";
import { findUsage } from "./types/usage.js";

export interface EmitOptions {
  /** The specifier by which emitted code imports the runtime. */
  readonly runtime: string;
  /** The document's path for the banner line; none for a document given in process. */
  readonly source: string | undefined;
}

/** The files of a client, by name. */
export function emit(
  api: Api,
  document: JsonObject,
  names: Names,
  options: EmitOptions,
): Map<string, string> {
  const usage = findUsage(api, document);
  const types = new SchemaTypes(document, names, usage);
  const banner = bannerOf(options.source);
  const context: EmitContext = {
    api,
    document,
    names,
    usage,
    types,
    runtime: options.runtime,
  };
  const modules = [
    ["types.ts", emitTypes(context)],
    ["levels.ts", emitLevels(context)],
    ["errors.ts", emitErrors(context)],
    ["transport.ts", emitTransport(context)],
    ["operations.ts", emitOperations(context)],
    ["client.ts", emitClient(context)],
  ] as const;
  const files = new Map<string, string>();
  for (const [name, module] of modules) {
    if (module && !module.isEmpty()) files.set(name, module.print(banner));
  }
  files.set("index.ts", printIndex([...files.keys()], options.runtime, banner));
  return files;
}

function bannerOf(source: string | undefined): Code {
  const from = source === undefined ? "" : ` from ${source.replace(/[^\x20-\x7e]/g, "?")}`;
  return Code.trusted(`// Generated${from}. Do not edit.`);
}

function printIndex(files: readonly string[], runtime: string, banner: Code): string {
  const own = files
    .toSorted()
    .map((file) => code`export * from ${literal(`./${file.replace(/\.ts$/, ".js")}`)};`);
  const about = comment("What every client shares, so that one import is enough.");
  return `${banner}\n\n${join(own, "\n")}\n${about}export {
  AbortedError,
  ApiError,
  type Call,
  type CallError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  DecodeError,
  diagnostics,
  type ListCall,
  OptionsError,
  type Page,
  PaginationError,
  type Result,
  SpecloomError,
  TimeoutError,
} from ${literal(runtime)};\n`;
}
