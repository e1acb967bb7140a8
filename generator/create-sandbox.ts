import path from "node:path";
import { hasErrors } from "./document/problem.js";
import { selectApis } from "./load/config.js";
import type { ChaosOptions, Sandbox } from "./sandbox/index.js";

/** How a sandbox is started in process. */
export interface CreateSandboxOptions {
  /** The API's name; `redocly.yaml` says where its document is. */
  readonly name: string;
  /** The path of the document, or one that is already parsed. @default what `redocly.yaml` says */
  readonly input?: string | object;
  /** Keeps the state across restarts. @default state is forgotten */
  readonly dataFile?: string;
  /** Refuses requests over plain HTTP. @default false */
  readonly requireTls?: boolean;
  /**
   * Injects faults and keeps a ledger of what truly happened: `sandbox.ledger`. A number is a seed,
   * which decides every fault. @default no faults
   */
  readonly chaos?: number | ChaosOptions;
}

/**
 * Starts a sandbox, whose `fetch` a client can use in place of the global one. Throws an error that
 * lists the problems of a document that has any, or a `RangeError` for a seed that is out of range.
 */
export async function createSandbox(options: CreateSandboxOptions): Promise<Sandbox> {
  const { name, input = await configuredInput(name), dataFile, requireTls, chaos } = options;
  const { load } = await import("./load/load.js");
  const { document, problems } = await load(input);
  if (!document || hasErrors(problems)) {
    const lines = problems.map(
      ({ file, line, col, message }) => `${file}:${line}:${col} ${message}`,
    );
    throw new Error(`The document of ${name} has problems:\n${lines.join("\n")}`);
  }
  const sandbox = await import("./sandbox/index.js");
  return sandbox.createSandbox({
    api: name,
    document,
    ...(dataFile === undefined ? {} : { dataFile: path.resolve(dataFile) }),
    ...(requireTls === undefined ? {} : { requireTls }),
    ...(chaos === undefined ? {} : { chaos: typeof chaos === "number" ? { seed: chaos } : chaos }),
  });
}

async function configuredInput(name: string): Promise<string> {
  const [api] = await selectApis(process.cwd(), [name]);
  return api?.input ?? "";
}
