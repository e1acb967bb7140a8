// Arguments, help and exit codes. What a command does is behind the import of its own file, so
// that --help loads nothing else.
import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { importExtensions } from "../document/import-extension.js";
import { type Typing, typingProblem } from "../document/typing.js";
import { UsageError } from "../load/config.js";
import type { DocsFlags } from "./docs.js";
import { describeFailure } from "./failure.js";
import type { GenerateFlags } from "./generate.js";
import type { LintFlags } from "./lint.js";
import type { SandboxFlags } from "./sandbox.js";
import type { SuggestFlags } from "./suggest.js";
import { line, progress, styled } from "./terminal.js";

export { endWithOutput } from "./failure.js";
export { readableStack } from "./stack.js";

/** Runs the command line. Gives 0 where all is fine, 1 for problems, 2 for wrong usage. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  try {
    const program = commands(
      (result) => {
        code = result;
      },
      asksForSandboxHelp(argv) ? await sandboxNotes() : "",
    );
    await program.parseAsync(withoutHelpForUnknown(program, argv), { from: "user" });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    const isUsage = error instanceof UsageError;
    const message = isUsage ? error.message : describeFailure(error);
    if (message === undefined) throw error;
    progress(line`${styled("red", "error", process.stderr)}: ${message}`);
    return isUsage ? 2 : 1;
  }
}

/** The help of a command that there is not would be that of the program; it is an error instead. */
function withoutHelpForUnknown(program: Command, argv: readonly string[]): readonly string[] {
  const [command = "-"] = argv;
  const isKnown = program.commands.some((each) => each.name() === command);
  return command.startsWith("-") || isKnown ? argv : [command];
}

/** The values that the sandbox reserves come from documents, which no other help has to read. */
function asksForSandboxHelp([command, ...rest]: readonly string[]): boolean {
  return command === "sandbox" && rest.some((each) => each === "--help" || each === "-h");
}

async function sandboxNotes(): Promise<string> {
  const { sandboxHelp } = await import("./sandbox.js");
  return sandboxHelp();
}

function commands(finish: (code: number) => void, notes: string): Command {
  const program = new Command("specloom")
    .description("Typed TypeScript clients from OpenAPI documents, and a sandbox to try them in.")
    .version(version(), "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .helpCommand(false)
    .exitOverride()
    // An option of the program is none of a command, and not suggested there.
    .enablePositionalOptions()
    .configureHelp({ sortSubcommands: false });
  program.addHelpText(
    "after",
    "\nExit codes: 0 fine, 1 the document or the output has problems, 2 wrong usage.",
  );
  addGenerate(program, finish);
  addLint(program, finish);
  addSandbox(program, finish, notes);
  addDocs(program, finish);
  addSuggest(program, finish);
  return program;
}

const envHelp = "let the document name this environment variable; may be given again";

const inputHelp =
  "the OpenAPI 3.0, 3.1, 3.2 or Swagger 2.0 document, YAML or JSON, or its http(s) address";

const overlayHelp = "apply this OpenAPI Overlay to the document; may be given again";

function added(name: string, others: readonly string[] = []): string[] {
  return [...others, name];
}

function addGenerate(program: Command, finish: (code: number) => void): void {
  program
    .command("generate")
    .summary("write a client for each configured API")
    .description(
      "Writes a client for each API that redocly.yaml configures, or for one document without\nconfiguration. Nothing is written where the document has errors.",
    )
    .argument("[name...]", "the APIs of redocly.yaml to generate; all where none is named")
    .option("-i, --input <file>", inputHelp)
    .option("--overlay <file>", overlayHelp, added)
    .option("-o, --output <dir>", "the folder to write the client to")
    .option("-n, --name <name>", "what the client is called: museum gives createMuseumClient")
    .option(
      "--runtime <specifier>",
      'how the client imports its runtime (default: "specloom/runtime")',
    )
    .addOption(
      new Option(
        "--import-extension <kind>",
        "how its files import each other: js, ts or none (default: by the nearest tsconfig.json)",
      ).choices(importExtensions),
    )
    .option(
      "--allow-remote-refs",
      "follow references to other hosts, over https; they are asked again each time",
    )
    .option(
      "--paths",
      "also write paths.ts and fetch.ts, for openapi-fetch; needs openapi-typescript",
    )
    .option(
      "--int64 <type>",
      "what integers of 64 bits are: number, bigint, or string where the API writes texts of digits",
      typing("int64"),
    )
    .option(
      "--enums <kind>",
      "open: answers may hold strings that an enum does not list; closed: they may not",
      typing("enums"),
    )
    .option("--env <name>", envHelp, added)
    .option("--strict", "refuse a document for warnings, too")
    .option("--quiet", "show errors alone; warnings are counted")
    .option("--check", "write nothing; print a diff and exit 1 where files are stale")
    .option("--watch", "generate again whenever a file of the document changes")
    .addHelpText(
      "after",
      "\nExamples:\n  specloom generate\n  specloom generate museum --check\n  specloom generate --input openapi.yaml --output src/museum --name museum",
    )
    .action(async (names: string[], flags: GenerateFlags) => {
      const { runGenerate } = await import("./generate.js");
      finish(await runGenerate(names, flags));
    });
}

function addLint(program: Command, finish: (code: number) => void): void {
  program
    .command("lint")
    .summary("say what is wrong with each configured document")
    .description("Reports the problems that generate would find, and writes nothing.")
    .argument("[name...]", "the APIs of redocly.yaml to look at; all where none is named")
    .option("-i, --input <file>", inputHelp)
    .option("--overlay <file>", overlayHelp, added)
    .option("--allow-remote-refs", "follow references to other hosts, over https")
    .option("--paths", "also report what openapi-fetch cannot do; needs openapi-typescript")
    .option("--env <name>", envHelp, added)
    .option("--strict", "count warnings as errors")
    .option("--quiet", "show errors alone; warnings are counted")
    .action(async (names: string[], flags: LintFlags) => {
      const { runLint } = await import("./lint.js");
      finish(await runLint(names, flags));
    });
}

const chaosNotes = `With --chaos about 3 of 10 requests meet a fault: latency, 429 with Retry-After, 500,
502 or 503 as JSON or HTML, a reset before or inside the answer, a truncated or a
slow body. The n-th request with a method and path always meets the same one. A
request whose answer is lost may have been carried out all the same: what truly
happened is at GET /.sandbox/ledger; DELETE clears it and starts the seed again.`;

function addSandbox(program: Command, finish: (code: number) => void, notes: string): void {
  program
    .command("sandbox")
    .summary("serve an API as its document says, with data to try things on")
    .description(
      "Serves a configured API, or any document, on 127.0.0.1: stateful, seeded, and as strict as its document.",
    )
    .argument("[name]", "the API of redocly.yaml to serve; the first where none is named")
    .option(
      "-i, --input <file>",
      "one OpenAPI 3.0 or 3.1 document, or its address, instead of redocly.yaml",
    )
    .option("-n, --name <name>", "what the API of --input is called (default: api)")
    .option("-p, --port <number>", "the port to listen on; 0 takes a free one", port, 0)
    .option("--overlay <file>", overlayHelp, added)
    .option("--data <file>", "keep the state in this file across restarts")
    .option("--require-tls", "refuse requests that did not come over HTTPS")
    .option("--chaos <seed>", "inject faults, the same ones for the same seed; see below", seed)
    .addHelpText(
      "after",
      `\n${chaosNotes}\n\nSeeded credentials, and reserved ones that provoke each error:\n${notes}`,
    )
    .action(async (name: string | undefined, flags: SandboxFlags) => {
      const { runSandbox } = await import("./sandbox.js");
      finish(await runSandbox(name, flags));
    });
}

function addDocs(program: Command, finish: (code: number) => void): void {
  program
    .command("docs")
    .summary("build a site about all configured APIs, or about one document")
    .description("Builds a static site that asks no other host for anything.")
    .option(
      "-i, --input <file>",
      "one OpenAPI 3.0, 3.1, 3.2 or Swagger 2.0 document, or its address, instead of redocly.yaml",
    )
    .option("--overlay <file>", overlayHelp, added)
    .option("-n, --name <name>", "what the client of --input is called", "api")
    .option("-o, --output <dir>", "the folder to write the site to (default: docs)")
    .addOption(new Option("--out <dir>", "the same").hideHelp())
    .option("--base-url <url>", "where the site will be: canonical links and a sitemap")
    .action(async (flags: DocsFlags) => {
      const { runDocs } = await import("./docs.js");
      finish(await runDocs(flags));
    });
}

function addSuggest(program: Command, finish: (code: number) => void): void {
  program
    .command("suggest")
    .summary("print an overlay of what a document could say")
    .description(
      "Prints an OpenAPI Overlay of what a document leaves out and its own words leave one reading of: how\nlists go on, groups and names of methods, client options, secrets. Changes nothing.",
    )
    .argument("<file>", "the OpenAPI document, YAML or JSON, or its address")
    .option(
      "-n, --name <name>",
      "what the client is called, which environment variables begin with",
    )
    .option("--overlay <file>", "apply this overlay first; may be given again", added)
    .option("--allow-remote-refs", "follow references to other hosts, over https")
    .addHelpText(
      "after",
      "\nExample:\n  specloom suggest openapi.yaml > overlay.yaml\n  specloom generate --input openapi.yaml --overlay overlay.yaml --output src/museum --name museum",
    )
    .action(async (file: string, flags: SuggestFlags) => {
      const { runSuggest } = await import("./suggest.js");
      finish(await runSuggest(file, flags));
    });
}

function port(text: string): number {
  const number = Number(text);
  if (/^\d+$/.test(text) && number <= 65_535) return number;
  throw new InvalidArgumentError("It is a whole number from 0 to 65535.");
}

/** Reads an option that changes types. */
function typing(key: keyof Typing): (text: string) => string {
  return (text) => {
    const problem = typingProblem(key, text);
    if (problem !== undefined) throw new InvalidArgumentError(`${problem}.`);
    return text;
  };
}

function seed(text: string): number {
  const number = Number(text);
  if (/^\d{1,10}$/.test(text) && number < 2 ** 32) return number;
  throw new InvalidArgumentError("It is a whole number from 0 to 4294967295.");
}

function version(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  return String((JSON.parse(text) as { version?: unknown }).version);
}
