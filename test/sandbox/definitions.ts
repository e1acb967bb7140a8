// What the two APIs do beyond their documents, from the sources.
import type { SandboxDefinition } from "@specloom/generator/sandbox";
import spaaza from "specloom/spaaza/sandbox";
import spaces from "specloom/spaces/sandbox";

const definitions: ReadonlyMap<string, SandboxDefinition> = new Map([
  ["spaaza", spaaza],
  ["spaces", spaces],
]);

export function definitionOf(api: string): SandboxDefinition {
  const definition = definitions.get(api);
  if (!definition) throw new Error(`There is no sandbox of ${api}`);
  return definition;
}
