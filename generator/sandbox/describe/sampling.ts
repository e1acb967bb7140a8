// Which operations are answered from samples.
import { readResource } from "../../document/extensions/resource.js";
import type { SandboxDefinition } from "../define.js";
import type { Sampling } from "../types.js";
import { collectionsOf } from "./collections.js";
import type { DescribedApi } from "./described.js";
import type { Samples } from "./samples.js";

/**
 * Those that no rule answers, and that are about no resource that the document or a sandbox module tells of. With
 * a module, the rows of other resources are the module's.
 */
export function samplingOf(
  api: DescribedApi,
  samples: Samples,
  definition: SandboxDefinition | undefined,
): Sampling {
  const answers = definition?.rules.answers ?? {};
  const sampled = api.operations.filter(({ id, pathItem, resource }) => {
    if (Object.hasOwn(answers, id)) return false;
    return definition === undefined ? readResource(pathItem) === undefined : resource === undefined;
  });
  const parts = definition === undefined ? collectionsOf(sampled) : new Map<string, never>();
  const operations = new Map(sampled.map(({ id }) => [id, parts.get(id)]));
  return { samples, operations, isAlone: definition === undefined };
}
