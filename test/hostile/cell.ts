// One cell of the matrix: what comes of hostile text in one place.
import { type Generated, type GenerateOptions, generate } from "@specloom/generator";
import { vi } from "vitest";
import { printProblems } from "../../generator/cli/terminal.js";
import { emittedPath, judge } from "./judge.js";
import { harmless } from "./payloads.js";

/** How text may have become something else. */
export type Kind = "escape" | "unparsable" | "outside" | "crash" | "terminal";

export interface Fault {
  readonly kind: Kind;
  readonly what: string;
}

export interface Cell {
  /** Where the text stands, for people. */
  readonly place: string;
  readonly payload: string;
  /** What is generated from, with a text in the place. */
  readonly options: (text: string) => GenerateOptions;
  /** The same with text that the place is made for. */
  readonly ordinary: GenerateOptions;
}

export interface Verdict {
  readonly faults: readonly Fault[];
  /** The client; undefined where the document is refused. */
  readonly files: ReadonlyMap<string, string> | undefined;
}

/** Generates from hostile text and judges what comes of it. */
export async function judgeCell(cell: Cell, make = generate): Promise<Verdict> {
  let generated: Generated;
  try {
    generated = await make(cell.options(cell.payload));
  } catch (error) {
    const what = String(error).slice(0, 300);
    const kind = what.includes("is no TypeScript") ? "unparsable" : "crash";
    return { faults: [{ kind, what }], files: undefined };
  }
  const { files, problems } = generated;
  if (files.size === 0) return { faults: terminalFaults(problems), files: undefined };
  const faults: Fault[] = [];
  for (const [name, text] of files) {
    if (!emittedPath.test(name)) faults.push({ kind: "outside", what: JSON.stringify(name) });
    const { unparsable, escapes } = judge(name, text);
    faults.push(...unparsable.map((what): Fault => ({ kind: "unparsable", what })));
    faults.push(...escapes.map((what): Fault => ({ kind: "escape", what: `${name} ${what}` })));
  }
  faults.push(...(await syntaxFaults(cell, files)));
  return { faults, files };
}

/** Files of operations are called after what the document says. */
function kindOf(name: string): string {
  return name.replace(/^(resources)\/.*/, "$1");
}

/** Each file has the syntax of the same file of one of the twins. */
async function syntaxFaults(cell: Cell, files: ReadonlyMap<string, string>): Promise<Fault[]> {
  let pending = [...files];
  for (const twin of twinsOf(cell)) {
    const expected = [...(await twin()).files];
    pending = pending.filter(([name, text]) => {
      const { syntax } = judge(name, text);
      return !expected.some(([other, its]) => {
        return kindOf(other) === kindOf(name) && judge(other, its).syntax === syntax;
      });
    });
    if (pending.length === 0) return [];
  }
  return pending.map(([name, text]): Fault => {
    return { kind: "escape", what: `${name} has another syntax:\n${text.slice(0, 3000)}` };
  });
}

// What is no URL, no pattern, no status or a range of media types leads to other code, but then
// to the same for all such text.
const otherTexts: Readonly<Record<string, readonly string[]>> = {
  "server host": ["no host"],
  // A name in braces is a parameter.
  path: harmless.flatMap((text) => [`${text}{22}`, `${text}{word}`]),
  "option pattern": ["("],
  "option name": ["__proto__"],
  "request media type": ["any/*"],
  "parameter's media type": ["any/*"],
  // A name that is none to OpenAPI is there a second time, spelled as OpenAPI wants it.
  "component parameter": ["two words"],
  "component response": ["two words"],
  "component path": ["two words"],
};

const twins = new Map<string, Promise<Generated>>();

/** What comes of the same with harmless text, each made when the ones before it do not match. */
function twinsOf({ place, options, ordinary }: Cell): (() => Promise<Generated>)[] {
  const texts = [...harmless, ...(otherTexts[place] ?? [])];
  const others = texts.map((text) => () => kept(`${place} ${text}`, () => generate(options(text))));
  const name = JSON.stringify(ordinary);
  return [() => kept(name, () => generate(ordinary)), ...others];
}

function kept(key: string, make: () => Promise<Generated>): Promise<Generated> {
  const twin = twins.get(key) ?? make();
  twins.set(key, twin);
  return twin;
}

/** A refusal names what is wrong, in lines that a terminal obeys nothing of. */
export function terminalFaults(problems: Generated["problems"]): Fault[] {
  const write = vi.spyOn(process.stdout, "write").mockReturnValue(true);
  printProblems(problems);
  const printed = write.mock.calls.map(([text]) => String(text).replace(/\n$/, ""));
  write.mockRestore();
  const hidden = printed.filter((line) => /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(line));
  const strange = printed.filter((line) => !/^\S.*:\d+:\d+ {2}|^\d+ errors?/.test(line));
  const isRefused = problems.some(({ severity }) => severity === "error");
  return [...hidden, ...strange, ...(isRefused ? [] : ["nothing says why"])].map((line): Fault => {
    return { kind: "terminal", what: JSON.stringify(line) };
  });
}
