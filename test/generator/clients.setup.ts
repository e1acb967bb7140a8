// Writes the whole client of every case beside its document, for the tests that compile, import and read
// clients. Git ignores them: `expected/` holds what is reviewed. `WITHOUT_CLIENTS=1` spares the time where
// every case has its client already.
import { existsSync, rmSync } from "node:fs";
import path from "node:path";
import { generate } from "../../generator/generate.js";
import { caseNames, cases, clientOf, documentOf, overlaysOf, writeFiles } from "./cases.js";

export default async function setup(): Promise<void> {
  const names = caseNames();
  const isSpared = process.env["WITHOUT_CLIENTS"] === "1";
  if (isSpared && names.every((name) => existsSync(clientOf(name)))) return;
  for (const name of names) {
    const folder = path.join(cases, name);
    // What goes wrong here is told by cases.test.ts, where each case has a test of its own.
    const input = documentOf(name);
    const options = { input, overlays: overlaysOf(input), name, folder, paths: true };
    const made = await generate(options).catch(() => undefined);
    const files = made?.files ?? new Map<string, string>();
    rmSync(clientOf(name), { recursive: true, force: true });
    writeFiles(clientOf(name), files);
  }
}
