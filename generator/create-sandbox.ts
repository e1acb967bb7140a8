import path from "node:path";
import { hasErrors } from "./document/problem.js";
import type { SandboxSource } from "./find-sandbox.js";
import { readConfig } from "./load/config.js";
import type { ChaosOptions } from "./sandbox/chaos/chaos.js";
import type { SandboxDefinition } from "./sandbox/define.js";
import type { NodeSandbox } from "./sandbox/node/server.js";

/** How a sandbox is started in process. */
export interface CreateSandboxOptions {
  /**
   * The API's name: one that `redocly.yaml` configures, or one for which `specloom/<name>/sandbox` is
   * installed. Any name will do beside a document. @default "api" beside a document, where a name is not needed
   */
  readonly name?: string;
  /** The path of the document, its address, or one that is already parsed. @default what the name stands for */
  readonly input?: string | object;
  /**
   * What is applied to the document, in this order: OpenAPI Overlays, each the path of a file or one
   * that is already parsed. @default what the name stands for; none beside an `input`
   */
  readonly overlays?: readonly (string | object)[];
  /** What the API does beyond its document. @default what the name stands for, if anything */
  readonly definition?: SandboxDefinition;
  /** Keeps the state across restarts. @default state is forgotten */
  readonly dataFile?: string;
  /** Refuses requests over plain HTTP. @default false */
  readonly requireTls?: boolean;
  /**
   * Injects faults and keeps a ledger of what truly happened: `sandbox.ledger`. A number is a seed,
   * which decides every fault. @default no faults
   */
  readonly chaos?: number | ChaosOptions;
  /**
   * Decides the values that are made up where the document gives no example: a whole number. The same one gives
   * the same answers. @default 1
   */
  readonly randomSeed?: number;
}

/**
 * Starts a sandbox, whose `fetch` a client can use in place of the global one. Throws an error that
 * lists the problems of a document that has any, one that says what is wrong with the name or the
 * module that it stands for, a `TypeError` where there is neither a name nor a document, or a `RangeError` for a
 * seed that is out of range.
 */
export async function createSandbox(options: CreateSandboxOptions): Promise<NodeSandbox> {
  const { name = usualName, dataFile, requireTls, chaos, randomSeed } = options;
  const { input, overlays, definition, strict } = await sourceOf(options);
  const { load } = await import("./load/load.js");
  const { document, problems } = await load(input, { strict, overlays });
  if (!document || hasErrors(problems)) {
    const errors = problems.filter(({ severity }) => severity === "error");
    const lines = errors.map(({ file, line, col, message }) => `${file}:${line}:${col} ${message}`);
    throw new Error(`The document of ${name} has problems:\n${lines.join("\n")}`);
  }
  const sandbox = await import("./sandbox/node/server.js");
  return sandbox.createSandbox({
    api: name,
    document,
    ...(definition === undefined ? {} : { definition }),
    ...(dataFile === undefined ? {} : { dataFile: path.resolve(dataFile) }),
    ...(requireTls === undefined ? {} : { requireTls }),
    ...(randomSeed === undefined ? {} : { randomSeed }),
    ...(chaos === undefined ? {} : { chaos: typeof chaos === "number" ? { seed: chaos } : chaos }),
  });
}

const usualName = "api";

/** What was given, completed by what the name stands for. */
async function sourceOf({
  name,
  input,
  overlays,
  definition,
}: CreateSandboxOptions): Promise<Omit<SandboxSource, "name">> {
  const given = { overlays: overlays ?? [], strict: false };
  if (name === undefined && input === undefined) {
    throw new TypeError(
      "createSandbox needs a name that redocly.yaml configures, or an input: a document",
    );
  }
  if (input !== undefined && (definition || name === undefined))
    return { input, definition, ...given };
  const { configured, findSandbox } = await import("./find-sandbox.js");
  const folder = process.cwd();
  if (input === undefined) {
    const found = await findSandbox(folder, name);
    return {
      ...found,
      overlays: overlays ?? found.overlays,
      definition: definition ?? found.definition,
    };
  }
  const api = (await readConfig(folder))?.find((one) => one.name === name);
  return { input, definition: api && (await configured(api)).definition, ...given };
}
