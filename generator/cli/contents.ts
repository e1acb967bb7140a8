import type { Contents } from "../output/plan.js";

/** The files of a client, as the folder that is to hold them knows them. */
export function contentsOf(name: string, files: ReadonlyMap<string, string>): Contents {
  return {
    holds: `client ${name}`,
    files,
    // Clients that were generated before there was a manifest have the same banner in the first line.
    adopts: (file, text) => {
      const banner = firstLine(files.get(file) ?? "");
      return banner.startsWith("// Generated") && firstLine(text) === banner;
    },
  };
}

function firstLine(text: string): string {
  return text.split(/\r?\n/, 1)[0] ?? "";
}
