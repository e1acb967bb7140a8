// From the model to the text of each file.
import type { Api } from "../model/model.js";
import { makeSignature } from "./calls/signature.js";
import type { EmitContext } from "./context.js";
import { emitClient } from "./files/client.js";
import { emitErrors } from "./files/errors.js";
import { emitOperations } from "./files/resource.js";
import { emitTransport } from "./files/transport.js";
import { emitLevels, emitTypes } from "./files/schemas.js";
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
export function emit(api: Api, names: Names, { runtime, source }: EmitOptions) {
  const context = contextOf(api, names, runtime);
  const banner = bannerOf(source);
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
  files.set("index.ts", printIndex([...files.keys()], runtime, banner));
  return files;
}

function contextOf(api: Api, names: Names, runtime: string): EmitContext {
  const usage = findUsage(api);
  const types = new SchemaTypes(api.document, names, usage);
  const given = { api, names, usage, types };
  const signatures = api.operations.map((each) => [each, makeSignature(given, each)] as const);
  return { ...given, runtime, signatures: new Map(signatures) };
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
  type ListCall,
  OptionsError,
  type Page,
  PaginationError,
  type Result,
  SpecloomError,
  TimeoutError,
} from ${literal(runtime)};\n`;
}
