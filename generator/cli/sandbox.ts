import type { JsonObject } from "../document/json.js";
import { hasErrors } from "../document/problem.js";
import { configured, findSandbox, type SandboxSource } from "../find-sandbox.js";
import { type ConfiguredApi, documentPath, readConfig, UsageError } from "../load/config.js";
import { checkOrder } from "../sandbox/check-order.js";
import type { SandboxDescription } from "../sandbox/index.js";
import { curlFor, type SampleRequest } from "../sandbox/invent/requests.js";
import type { Listening, NodeSandbox } from "../sandbox/node/server.js";
import { checkClientName } from "./targets.js";
import { block, line, print, printProblems, progress, styled } from "./terminal.js";

export interface SandboxFlags {
  readonly port: number;
  /** A document in place of a configured API. */
  readonly input?: string;
  /** What the API of `input` is called. */
  readonly name?: string;
  /** Beside those that are configured, after them. */
  readonly overlay?: readonly string[];
  readonly data?: string;
  readonly requireTls?: boolean;
  /** The seed of the faults. */
  readonly chaos?: number;
}

/** `specloom sandbox`: serves one API until interrupted. Gives the exit code. */
export async function runSandbox(name: string | undefined, flags: SandboxFlags): Promise<number> {
  const source = await sourceOf(name, flags);
  const given = (flags.overlay ?? []).map((file) => documentPath(process.cwd(), file));
  const overlays = [...source.overlays, ...given];
  const { load } = await import("../load/load.js");
  const { document, problems } = await load(source.input, { strict: source.strict, overlays });
  if (problems.length > 0) printProblems(problems);
  if (!document || hasErrors(problems)) return 1;
  const sandbox = await start(source, document, flags);
  const { url, ledgerUrl } = await listen(sandbox, flags.port);
  print(line`${source.name} sandbox at ${styled("bold", url)}`);
  const described = describe(sandbox.description);
  if (described !== "") print(block(described));
  const request = plainest(sandbox.sampleRequests(new URL(url).origin));
  if (request) print(line`try it: ${styled("bold", curlFor(request))}`);
  print(line`the first check that fails decides an answer: ${checkOrder}`);
  if (ledgerUrl !== undefined) {
    print(styled("yellow", `chaos with seed ${flags.chaos}: about 3 of 10 requests meet a fault`));
    print(line`what truly happened: ${styled("bold", ledgerUrl)} (DELETE clears it)`);
  }
  progress(line`press Ctrl+C to stop`);
  await interrupted();
  await sandbox.close();
  return 0;
}

/** The GET that has least to be said for. */
function plainest(requests: readonly SampleRequest[]): SampleRequest | undefined {
  const gets = requests.filter(({ method }) => method === "GET");
  return (gets.length > 0 ? gets : requests).toSorted((a, b) => a.url.length - b.url.length)[0];
}

/** The document of `--input`, or what the name stands for. */
async function sourceOf(name: string | undefined, flags: SandboxFlags): Promise<SandboxSource> {
  const { input, name: called = "api" } = flags;
  const folder = process.cwd();
  if (input === undefined && flags.name !== undefined)
    throw new UsageError("--name belongs to --input; a configured API is named without it");
  if (input === undefined) return findSandbox(folder, name);
  if (name !== undefined)
    throw new UsageError("give either the name of a configured API, or --input");
  checkClientName(called);
  const file = documentPath(folder, input);
  return { name: called, input: file, overlays: [], definition: undefined, strict: false };
}

async function start(
  { name, definition }: SandboxSource,
  document: JsonObject,
  flags: SandboxFlags,
): Promise<NodeSandbox> {
  const { createSandbox } = await import("../sandbox/node/server.js");
  const { DataFileError } = await import("../sandbox/node/data-file.js");
  try {
    return await createSandbox({
      api: name,
      document,
      ...(definition === undefined ? {} : { definition }),
      ...(flags.data === undefined ? {} : { dataFile: flags.data }),
      ...(flags.requireTls === undefined ? {} : { requireTls: flags.requireTls }),
      ...(flags.chaos === undefined ? {} : { chaos: { seed: flags.chaos } }),
    });
  } catch (error) {
    if (error instanceof DataFileError) throw new UsageError(error.message);
    throw error;
  }
}

async function listen(sandbox: NodeSandbox, port: number): Promise<Listening> {
  try {
    return await sandbox.listen({ port });
  } catch (error) {
    const { code } = error as { code?: unknown };
    if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    const why = code === "EACCES" ? "is not open to you" : "is in use";
    throw new UsageError(`port ${port} ${why}; pass another --port, or 0 for a free one`);
  }
}

function interrupted(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}

/** What `sandbox --help` lists: who may call, and which values provoke which error. */
export async function sandboxHelp(): Promise<string> {
  const apis = (await readConfig(process.cwd())) ?? [];
  const parts: string[] = [];
  for (const api of apis) parts.push(`\n${api.name}:\n${await helpOf(api)}`);
  return String(block(parts.join("\n")));
}

async function helpOf(api: ConfiguredApi): Promise<string> {
  const { describeSandbox } = await import("../sandbox/index.js");
  const { load } = await import("../load/load.js");
  try {
    const { definition } = await configured(api);
    const { document } = await load(api.input, { overlays: api.overlays });
    if (document === undefined) return "  its document has problems; specloom sandbox lists them";
    return describe(describeSandbox(document, definition));
  } catch (error) {
    if (error instanceof UsageError) return `  ${error.message}`;
    throw error;
  }
}

function describe({ seeded, reserved }: SandboxDescription): string {
  const rows = [
    ...seeded.map(({ option, value, meaning }) => [option, value, meaning]),
    ...reserved.map(({ option, value, error }) => {
      const code = error.code === error.status ? "" : ` ${error.code}`;
      return [option, value, `answers${code} ${error.name}, HTTP ${error.status}`];
    }),
  ];
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  return rows
    .map(([option = "", value = "", meaning = ""]) => {
      return `  ${option.padEnd(width(0))}  ${value.padEnd(width(1))}  ${meaning}`;
    })
    .join("\n");
}
