// What a page needs to run a sample of an API.
import type { RunData, Sample } from "./content.js";
import { type DescribedApi, runFile } from "./described.js";
import { levelsOf } from "./levels.js";

/** Undefined for a sample that is no TypeScript, and for an API whose samples do not run in pages. */
export function runData(
  described: DescribedApi,
  { language, result }: Sample,
  leveled: boolean,
): RunData | undefined {
  const { api, client, folder, runs } = described;
  if (!runs || language !== "typescript") return undefined;
  return {
    script: runFile(folder),
    client,
    levels: leveled ? levelsOf(described) : [],
    level: leveled ? api.recursion?.default : undefined,
    typePage: result && pageOfType(described, result.type),
  };
}

/** The page of the schema that a type is made of. */
function pageOfType({ names, schemaPages }: DescribedApi, type: string): string | undefined {
  const own = /^[\w$]+/.exec(type)?.[0];
  const [schema] = [...names.schemas].find(([, name]) => name === own) ?? [];
  return schema === undefined ? undefined : schemaPages.get(schema);
}
