// How the files of a client import each other, and what a project asks for.

/** What each may be, the default first. */
export const importExtensions = ["js", "ts", "none"] as const;

/**
 * How the names of a client's own files end where they are imported: `./client.js`, as every bundler and
 * compiler finds them, `./client.ts`, as Node runs them without a build, or `./client`.
 */
export type ImportExtension = (typeof importExtensions)[number];

/** Why the option cannot have a value; undefined where it can. */
export function importExtensionProblem(value: unknown): string | undefined {
  const known: readonly unknown[] = importExtensions;
  if (value === undefined || known.includes(value)) return undefined;
  return "importExtension is js, ts or none";
}
