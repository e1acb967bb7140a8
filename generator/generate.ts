// The pipeline: load → build → emit → gate. Writes nothing.
import path from "node:path";
import { isRemote, shownAddress } from "./document/addresses.js";
import { type ImportExtension, importExtensionProblem } from "./document/import-extension.js";
import type { JsonObject } from "./document/json.js";
import { LimitError } from "./document/limits.js";
import { hasErrors, type Locate, type Problem, strictly } from "./document/problem.js";
import { type Typing, typingProblem } from "./document/typing.js";
import type { NameClash } from "./emit/names/methods.js";
import type { Loaded } from "./load/load.js";
import { build } from "./model/build.js";

export interface GenerateOptions {
  /**
   * The path of a document, its http or https address, or one that is already parsed. An address allows
   * to ask for it alone, whatever host it is of; no redirect is followed.
   */
  readonly input: string | object;
  /**
   * What is applied to the document first, in this order: OpenAPI Overlays 1.0 and 1.1, each the path
   * of a file or one that is already parsed. An action that selects nothing is a warning. @default none
   */
  readonly overlays?: readonly (string | object)[];
  /** What the client is called: `museum` gives `createMuseumClient`. */
  readonly name: string;
  /** How emitted code imports the runtime. @default "specloom/runtime" */
  readonly runtime?: string;
  /**
   * How the client's files import each other: `./client.js`, `./client.ts`, which Node 22.18 and later
   * run without a build, or `./client`. @default "js"
   */
  readonly importExtension?: ImportExtension;
  /**
   * Whether references to other hosts are followed, over https. What they answer becomes a part of
   * the document, so that the client can be another one each time. @default false
   */
  readonly allowRemoteRefs?: boolean;
  /**
   * Whether `paths.ts` and `fetch.ts` are made, too: the types of openapi-typescript, which has to be
   * installed, and a client of openapi-fetch on them. @default false
   */
  readonly paths?: boolean;
  /**
   * The environment variables that the document may have read beside those that begin with the
   * client's own name, as `MUSEUM_API_KEY` does. @default none
   */
  readonly env?: readonly string[];
  /**
   * What integers of 64 bits (`format: int64`) are in what the API sends and takes: `"number"` as the
   * document says, or `"string"` for one that writes them as texts of digits. @default "number"
   */
  readonly int64?: Typing["int64"];
  /**
   * Whether answers may hold strings that an enum does not list, since values are added later:
   * `"open"`, or `"closed"`. @default "open"
   */
  readonly enums?: Typing["enums"];
  /** Whether every warning is an error, so that a document with one is refused. @default false */
  readonly strict?: boolean;
  /** The folder that the document's path in the first line of a file is relative to. @default the working directory */
  readonly folder?: string;
}

export interface Generated {
  /** The text of each file by its path in the output folder; empty where there are errors. */
  readonly files: Map<string, string>;
  readonly problems: readonly Problem[];
  /** Every file of this machine that was read, overlays too, absolute. */
  readonly sources: readonly string[];
  /** What was read of them, by path, with plain line ends; nothing of a file that cannot be read. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Generates a client from a document. Problems of the document are values, not exceptions; it throws a
 * `TypeError` for an `int64`, `enums` or `importExtension` that there is not.
 */
export async function generate(options: GenerateOptions): Promise<Generated> {
  for (const key of ["int64", "enums"] as const) {
    const message = typingProblem(key, options[key]);
    if (message !== undefined) throw new TypeError(message);
  }
  const unknown = importExtensionProblem(options.importExtension);
  if (unknown !== undefined) throw new TypeError(unknown);
  const { load } = await import("./load/load.js");
  const loaded = await load(options.input, options);
  const problems = [...loaded.problems];
  const { document, files: sources, texts } = loaded;
  if (!document || hasErrors(problems)) return { files: new Map(), problems, sources, texts };
  try {
    const files = await write({ ...loaded, document }, options, problems);
    if (!options.strict || problems.length === 0) return { files, problems, sources, texts };
    return { files: new Map(), problems: problems.map(strictly), sources, texts };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const { message } = error;
    problems.push({ ...(await loaded.locate("#")), severity: "error", rule: "limit", message });
    return { files: new Map(), problems, sources, texts };
  }
}

/** The files of a document's client; none where `problems` got errors. */
async function write(
  { document, locate }: Loaded & { document: JsonObject },
  {
    input,
    name,
    runtime = "specloom/runtime",
    importExtension = "js",
    paths = false,
    folder = process.cwd(),
    int64,
    enums,
  }: GenerateOptions,
  problems: Problem[],
): Promise<Map<string, string>> {
  const api = build(document, name, { int64, enums });
  const { nameAll } = await import("./emit/names/names.js");
  const { names, clashes } = nameAll(api);
  for (const clash of clashes) problems.push(await clashProblem(clash, locate));

  const [{ emit }, { headOf }, { gate }, { unnamedForms }] = await Promise.all([
    import("./emit/index.js"),
    import("./emit/print/head.js"),
    import("./emit/gate.js"),
    import("./emit/calls/bodies.js"),
  ]);
  for (const { pointer } of unnamedForms(api)) {
    const message =
      "The parts of a form have names, and this schema gives them none, so that the body is a FormData that its caller makes; describe an object";
    const place = await locate(pointer);
    problems.push({ ...place, severity: "warn", rule: "form-part-names", message });
  }
  const source = typeof input === "string" ? sourceOf(folder, input) : undefined;
  const head = headOf(source, api.description);
  const files = emit(api, names, { runtime, head, paths, importExtension });
  gate(files);
  if (!paths) return files;
  const { emitPaths } = await import("./paths/index.js");
  const { text, findings } = await emitPaths(api, names, { head, folder });
  for (const { node, ...finding } of findings) {
    problems.push({ ...(await locate(node.pointer)), ...finding });
  }
  if (text === undefined) return new Map();
  gate(new Map([["paths.ts", text]]));
  return files.set("paths.ts", text);
}

/** Two operations would be called the same: what they are called instead. */
async function clashProblem(
  { member, isGroup, first, second }: NameClash,
  locate: Locate,
): Promise<Problem> {
  const { file, line, col } = await locate(first.operation.node.pointer);
  const found = `${member} is also the ${isGroup ? "group" : "method"} of the operation at ${file}:${line}:${col}`;
  const that = first.member === member ? "" : ` and that one ${first.member}`;
  const message = `${found}, so that this one is ${second.member}${that}; x-method-name chooses another name`;
  const place = await locate(second.operation.node.pointer);
  return { ...place, severity: "warn", rule: "method-clash", message };
}

/** How the first line of a file names the document. */
function sourceOf(folder: string, input: string): string {
  if (isRemote(input)) return shownAddress(input.replace(/[?#].*/s, ""));
  return path.relative(folder, path.resolve(input)).split(path.sep).join("/");
}
