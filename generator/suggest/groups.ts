// Where operations have no tags: a group for each resource, so that the client has more than one level.
import { camelCase } from "../document/casing.js";
import { tagOf } from "../document/openapi.js";
import { partsOf } from "../document/rest-names.js";
import type { Api, Operation } from "../model/model.js";
import { jsonPaths, type Suggestion } from "./suggestion.js";

/** Fewer operations need no groups. */
const fewest = 3;

/** The group that each operation would have; none where the document has tags, or its paths tell no resources apart. */
export function proposedGroups({ operations }: Api): Map<Operation, string> {
  const isTagged = operations.some(({ node }) => tagOf(node) !== undefined);
  const alone = operations.filter(({ group }) => group === undefined);
  if (isTagged || operations.length < fewest) return new Map();
  const groups = new Map(
    alone.flatMap((operation) => {
      const [first] = partsOf(operation.path);
      const isName = first !== undefined && !first.isParameter && camelCase(first.name) !== "";
      return isName && /^[A-Za-z]/.test(camelCase(first.name))
        ? [[operation, first.name] as const]
        : [];
    }),
  );
  return isUseful([...groups.values()]) ? groups : new Map();
}

/** Whether names tell operations apart without leaving each alone: a group holds several, and none nearly all. */
function isUseful(names: readonly string[]): boolean {
  const sizes = new Map<string, number>();
  for (const name of names) sizes.set(name, (sizes.get(name) ?? 0) + 1);
  const largest = Math.max(0, ...sizes.values());
  return sizes.size >= 2 && sizes.size * 2 <= names.length && largest <= names.length * 0.8;
}

/** An action for each path, since tags stand on operations. */
export function suggestGroups(groups: ReadonlyMap<Operation, string>): Suggestion[] {
  const paths = new Map<string, { group: string; pointer: string; methods: string[] }>();
  for (const [{ path, pathItem, method }, group] of groups) {
    const known = paths.get(path) ?? { group, pointer: pathItem.pointer, methods: [] };
    known.methods.push(method.toLowerCase());
    paths.set(path, known);
  }
  return [...paths].map(([path, { group, pointer, methods }]) => ({
    target: jsonPaths(pointer, methods),
    description: `No operation has a tag, and ${path} is about ${group}: its methods stand in the group ${camelCase(group)}.`,
    update: { tags: [group] },
  }));
}
