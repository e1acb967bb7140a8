import { isRemote, shownAddress } from "../document/addresses.js";
import { count } from "../document/casing.js";
import { documentPath, readConfig } from "../load/config.js";
import type { Suggested } from "../suggest/index.js";
import { checkClientName } from "./targets.js";
import { block, line, print, printProblems, progress, styled } from "./terminal.js";

export interface SuggestFlags {
  readonly name?: string;
  readonly overlay?: readonly string[];
  readonly allowRemoteRefs?: boolean;
}

/**
 * `specloom suggest`: prints an overlay of what the document could say; where it has errors, these. Gives the
 * exit code.
 */
export async function runSuggest(file: string, flags: SuggestFlags): Promise<number> {
  const folder = process.cwd();
  const input = documentPath(folder, file);
  const configured = (await readConfig(folder))?.find((api) => api.input === input);
  const name = flags.name ?? configured?.name;
  if (name !== undefined) checkClientName(name);
  const { suggest } = await import("../suggest/index.js");
  const given = (flags.overlay ?? []).map((overlay) => documentPath(folder, overlay));
  const suggested = await suggest(input, {
    ...(name === undefined ? {} : { name }),
    env: configured?.env ?? [],
    overlays: [...(configured?.overlays ?? []), ...given],
    allowRemoteRefs: flags.allowRemoteRefs ?? configured?.allowRemoteRefs ?? false,
  });
  const errors = suggested.problems.filter(({ severity }) => severity === "error");
  if (errors.length > 0) {
    printProblems(errors, { say: progress });
    return 1;
  }
  if (suggested.overlay !== undefined) print(block(suggested.overlay.trimEnd()));
  say(isRemote(file) ? shownAddress(file) : file, suggested);
  return 0;
}

/** How many there are of each kind, which standard output has not to hold. */
function say(file: string, { suggestions, operations, name }: Suggested): void {
  const mark = styled("green", "✓", process.stderr);
  const kinds = new Map<string, number>();
  for (const { update } of suggestions) {
    for (const key of Object.keys(update)) kinds.set(key, (kinds.get(key) ?? 0) + 1);
  }
  const parts = [...kinds].map(([key, number]) => `${number} × ${key}`);
  const found =
    parts.length > 0
      ? `${count(suggestions.length, "suggestion")} (${parts.join(", ")})`
      : "nothing to suggest";
  progress(
    line`${mark} ${file}, ${count(operations, "operation")}: ${found}; the client is taken to be called ${name}`,
  );
}
