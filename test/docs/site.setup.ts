// Builds the site of this repository once for all tests that look at it, before the first of them starts.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import type { TestProject } from "vitest/node";
import { buildDocs } from "../../generator/cli/docs.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Undefined where `WITHOUT_DOCS=1` spares the time. */
    readonly site: BuiltSite | undefined;
  }
}

export interface BuiltSite {
  /** The folder of the site, alone in its parent. */
  readonly folder: string;
  readonly exitCode: number;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

export default async function setup({ provide }: TestProject): Promise<(() => void) | undefined> {
  if (process.env["WITHOUT_DOCS"] === "1") {
    provide("site", undefined);
    return;
  }
  const parent = mkdtempSync(path.join(tmpdir(), "specloom-site-"));
  const folder = path.join(parent, "docs");
  const exitCode = await buildDocs({ folder: root, output: folder });
  provide("site", { folder, exitCode });
  return () => rmSync(parent, { recursive: true, force: true });
}
