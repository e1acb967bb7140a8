// What methods are called in their group: `repos.list` instead of `repos.listRepos`.
import { camelCase, words } from "../document/casing.js";
import { methodNameKey } from "../document/extensions/method-name.js";
import { paginationKey } from "../document/extensions/pagination.js";
import { successSchema } from "../document/openapi.js";
import { singular } from "../document/plurals.js";
import { restName } from "../document/rest-names.js";
import { nameAll } from "../emit/names/names.js";
import { isReservedMember } from "../emit/names/reserved.js";
import type { Api, Operation } from "../model/model.js";
import { isUsual, itemsOf } from "./items.js";
import { jsonPath, type Suggestion } from "./suggestion.js";

/** Shorter names, each of which no other method of its group has or would have. */
export function suggestMethodNames(api: Api, groups: ReadonlyMap<Operation, string>): Suggestion[] {
  const { names } = nameAll(api);
  const current = new Map(
    api.operations.map((operation) => {
      return [operation, names.operations.get(operation)?.method ?? ""] as const;
    }),
  );
  const areMade = areIdsMade(api);
  const wanted = new Map<Operation, string>();
  for (const operation of api.operations) {
    const group = operation.group ?? groups.get(operation);
    if (group === undefined || operation.methodName !== undefined) continue;
    const name = shortName(operation, { current: current.get(operation) ?? "", group, areMade });
    if (name !== undefined && !isReservedMember(name, false)) wanted.set(operation, name);
  }
  return withoutClashes(api, { wanted, current, groups }).map(([operation, name]) => {
    const old = current.get(operation);
    const description = `${operation.method} ${operation.path} is ${name} in its group, and not ${old}.`;
    return {
      target: jsonPath(operation.node.pointer),
      description,
      update: { [methodNameKey]: name },
    };
  });
}

function shortName(
  operation: Operation,
  { current, group, areMade }: { current: string; group: string; areMade: boolean },
): string | undefined {
  const answer = successSchema(operation.node);
  const isRead = areMade && repeatsPath(operation);
  const byPath = isRead ? restName({ ...operation, group, answer }) : undefined;
  const short = withoutGroup(current, group, answersList(operation)) ?? byPath;
  if (short === undefined || short === current) return undefined;
  // What people have written is not made longer.
  return words(short).length > words(current).length ? undefined : short;
}

/** Whether a tool made the operationIds; people choose their words. */
function areIdsMade({ operations }: Api): boolean {
  const made = operations.filter((each) => !each.hasMadeId && repeatsPath(each));
  return made.length >= operations.length * 0.8;
}

/** Whether an operationId is its method and the words of its path, as tools write it. */
function repeatsPath({ id, method, path }: Operation): boolean {
  const [verb, ...own] = words(id).map((word) => word.toLowerCase());
  const known = new Set([...words(path), "by", "with", "id"].flatMap(formsOf));
  return (
    verb === method.toLowerCase() &&
    own.every((word) => known.has(word) || known.has(singular(word)))
  );
}

function formsOf(word: string): string[] {
  return [word.toLowerCase(), singular(word.toLowerCase())];
}

function answersList({ node, pagination }: Operation): boolean {
  if (pagination !== undefined || node.at(paginationKey) !== undefined) return true;
  const items = itemsOf(successSchema(node));
  return items !== undefined && isUsual(items);
}

/** `listRepos` in `repos` as `list`; `getRepos`, which answers a list, too. Undefined where more is left than a verb. */
function withoutGroup(name: string, group: string, isList: boolean): string | undefined {
  const [verb, ...rest] = words(name).map((word) => word.toLowerCase());
  const own = words(camelCase(group)).map((word) => word.toLowerCase());
  if (verb === undefined || rest.length !== own.length || !verbs.has(verb)) return undefined;
  const isGroup = rest.every((word, index) => singular(word) === singular(own[index] ?? ""));
  if (!isGroup) return undefined;
  const isPlural = singular(rest.at(-1) ?? "") !== rest.at(-1);
  if (verb !== "get") return verb;
  // Where name and answer say otherwise, it does not say what one gets.
  if (isPlural !== isList) return undefined;
  return isList ? "list" : verb;
}

/** What methods of a resource do. */
const verbs = new Set(
  "list get create update delete add remove search retrieve fetch find replace query count show read cancel archive restore".split(
    " ",
  ),
);

interface Naming {
  readonly wanted: ReadonlyMap<Operation, string>;
  readonly current: ReadonlyMap<Operation, string>;
  readonly groups: ReadonlyMap<Operation, string>;
}

/** Those names that stay alone in their group, whatever the others are called in the end. */
function withoutClashes(
  { operations }: Api,
  { wanted, current, groups }: Naming,
): [Operation, string][] {
  const claims = new Map<string, Set<Operation>>();
  for (const operation of operations) {
    const group = camelCase(operation.group ?? groups.get(operation) ?? "");
    for (const name of [wanted.get(operation), current.get(operation)]) {
      const key = `${group}.${name}`;
      if (name) claims.set(key, (claims.get(key) ?? new Set()).add(operation));
    }
  }
  return [...wanted].filter(([operation, name]) => {
    const group = camelCase(operation.group ?? groups.get(operation) ?? "");
    return claims.get(`${group}.${name}`)?.size === 1;
  });
}
