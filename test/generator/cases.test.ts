// Each folder of cases/ is one capability: a document, and in expected/ those files of its client that
// the document says it is about, with problems.txt where it has warnings. UPDATE=1 writes expected/ anew; what then has changed is for a person to read.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../generator/document/problem.js";
import { caseNames, cases, clientOf, documentOf, shownBy } from "./cases.js";
import { problemLines } from "./problem-lines.js";

const update = process.env.UPDATE === "1";
if (update && process.env.CI) throw new Error("UPDATE=1 is for people, not for CI");

/** Beside the files of the client: the warnings, one a line. */
const problemsFile = "problems.txt";

/** How many cases show the whole client. */
const whole = 5;

describe("what a document is about is, byte for byte, as expected", () => {
  test.each(caseNames())("%s", async (name) => {
    const folder = path.join(cases, name);
    const { files, problems } = await generate({ input: documentOf(name), name, folder });
    const shown = shownBy(name);
    const names = shown === "everything" ? [...files.keys()] : shown;
    expect([...files.keys()]).toEqual(expect.arrayContaining([...names]));
    const compared = new Map(names.map((file) => [file, files.get(file) ?? ""]));
    if (problems.length > 0) compared.set(problemsFile, problemText(problems));
    const expected = path.join(folder, "expected");
    if (update) write(expected, compared);
    expect(Object.fromEntries(compared)).toEqual(read(expected));
  });
});

describe("the cases together", () => {
  const made = new Map(caseNames().map((name) => [name, readdirSync(clientOf(name)).sort()]));
  const shown = new Map(caseNames().map((name) => [name, shownBy(name)]));

  test("show every kind of file", () => {
    const kinds = new Set([...made.values()].flat());
    const compared = [...shown].flatMap(([name, files]) => {
      return files === "everything" ? (made.get(name) ?? []) : files;
    });
    expect([...new Set(compared)].sort()).toEqual([...kinds].sort());
    expect(kinds.size).toBeGreaterThan(6);
  });

  test("show the whole client five times, and else only files that they are about", () => {
    const parts = [...shown].filter(([, files]) => files !== "everything");
    expect(shown.size - parts.length).toBe(whole);
    for (const [name, files] of parts) {
      expect(files, name).toEqual([...new Set(files)].sort());
      expect(made.get(name), name).toEqual(expect.arrayContaining([...files]));
      expect(files.length, name).toBeLessThan(made.get(name)?.length ?? 0);
    }
  });
});

function problemText(problems: readonly Problem[]): string {
  return `${problemLines(problems, cases).join("\n")}\n`;
}

function write(folder: string, files: ReadonlyMap<string, string>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
}

function read(folder: string): Record<string, string> {
  const files = readdirSync(folder);
  return Object.fromEntries(
    files.map((file) => [
      file,
      // A checkout may have turned the line ends.
      readFileSync(path.join(folder, file), "utf8").replaceAll("\r\n", "\n"),
    ]),
  );
}
