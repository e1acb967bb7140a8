// paths.ts: the types of an API as openapi-typescript writes them, and what there is to say of a client
// of openapi-fetch that stands on them.
import type { Node } from "../document/node.js";
import type { Problem } from "../document/problem.js";
import { findUnsent } from "../emit/calls/unsent.js";
import type { Names } from "../emit/names/names.js";
import type { Head } from "../emit/print/head.js";
import type { Api } from "../model/model.js";
import { documentForTypes } from "./document.js";
import { loadPackage, TypesError, writeTypes } from "./openapi-typescript.js";

interface Finding extends Pick<Problem, "severity" | "rule" | "message"> {
  readonly node: Node;
}

export interface Paths {
  /** Undefined where openapi-typescript fails at the document. */
  readonly text: string | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Makes `paths.ts`. `folder` is where openapi-typescript is looked for first. Rejects with a
 * `UsageError` where it is not installed.
 */
export async function emitPaths(
  api: Api,
  names: Names,
  { head, folder }: { head: Head; folder: string },
): Promise<Paths> {
  const made = await loadPackage(folder);
  try {
    const types = writeTypes(made, documentForTypes(api));
    const text = `${head(types)}\n\n${types}`;
    const findings = findUnsent(api, names).map((unsent): Finding => {
      return { ...unsent, severity: "warn", rule: "openapi-fetch" };
    });
    return { text, findings };
  } catch (error) {
    if (!(error instanceof TypesError)) throw error;
    const message = `the types of this document cannot be written: ${error.message}; leave out paths`;
    const node = api.document.root;
    const failure: Finding = { node, severity: "error", rule: "openapi-typescript", message };
    return { text: undefined, findings: [failure] };
  }
}
