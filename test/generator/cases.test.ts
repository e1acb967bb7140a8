// Each folder of cases/ is one capability: a document, and in expected/ those files of its client that
// the document says it is about, with problems.txt where it has warnings. UPDATE=1 writes expected/ anew; what then has changed is for a person to read.
import { rmSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import type { Problem } from "../../generator/document/problem.js";
import {
  caseNames,
  cases,
  clientOf,
  documentOf,
  overlaysOf,
  readFiles,
  shownBy,
  writeFiles,
} from "./cases.js";
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
    const shown = shownBy(name);
    const paths = shown.includes("fetch.ts");
    const input = documentOf(name);
    const overlays = overlaysOf(input);
    const { files, problems } = await generate({ input, overlays, name, folder, paths });
    const compared = [...files].filter(([file]) => {
      return shown === "everything" || shown.includes(kindOf(file));
    });
    if (problems.length > 0) compared.push([problemsFile, problemText(problems)]);
    const expected = path.join(folder, "expected");
    if (update) {
      rmSync(expected, { recursive: true, force: true });
      writeFiles(expected, compared);
    }
    expect(Object.fromEntries(compared)).toEqual(readFiles(expected));
  });
});

describe("the cases together", () => {
  const made = new Map(
    caseNames().map((name) => {
      const kinds = Object.keys(readFiles(clientOf(name))).map(kindOf);
      return [name, [...new Set(kinds)].sort()];
    }),
  );
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

/** A file beside `index.ts`, or the folder that a file is in. */
function kindOf(file: string): string {
  return file.split("/")[0] ?? "";
}

function problemText(problems: readonly Problem[]): string {
  return `${problemLines(problems, cases).join("\n")}\n`;
}
