// Each folder of cases/ is one capability: a document, and in expected/ the client that is generated
// from it. UPDATE=1 writes expected/ anew; what then has changed is for a person to read.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { describe, expect, test } from "vitest";
import { caseNames, cases, documentOf } from "./cases.js";

const update = process.env.UPDATE === "1";
if (update && process.env.CI) throw new Error("UPDATE=1 is for people, not for CI");

describe("the client of a document is, byte for byte, the expected one", () => {
  test.each(caseNames())("%s", async (name) => {
    const folder = path.join(cases, name);
    const { files, problems } = await generate({ input: documentOf(name), name, folder });
    expect(problems).toEqual([]);
    const expected = path.join(folder, "expected");
    if (update) write(expected, files);
    expect(Object.fromEntries(files)).toEqual(read(expected));
  });
});

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
