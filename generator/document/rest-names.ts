// What a path says of an operation: the resource that it belongs to, and what its method does there. One
// operation is read at a time, so that another one never changes what it is called.
import { camelCase, pascalCase, words } from "./casing.js";
import { type HttpMethod, isMethod } from "./methods.js";
import type { Node } from "./node.js";
import { type OperationNode, operationIdOf, tagOf } from "./openapi.js";
import { isPlural, singular } from "./plurals.js";
import { isList, propertiesOf } from "./schemas.js";

/** A part of a path: the name of a resource or an action, or the place of a parameter. */
interface Part {
  readonly name: string;
  readonly isParameter: boolean;
}

/** The parts behind the version and what else stands before the first resource. */
export function partsOf(path: string): Part[] {
  // The action stands in a query or a fragment, so that the path does not name a resource.
  if (/[#?=]/.test(path)) return [];
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      const isParameter = part.includes("{");
      // An extension, as in `Calls.json`, says how an answer is written.
      const name = isParameter ? part.replace(/[{}]/g, "") : part.replace(/\.[a-z]{2,5}$/i, "");
      return { name, isParameter };
    });
  const first = parts.findIndex(({ name, isParameter }) => isParameter || !isPrefix(name));
  return first < 0 ? [] : parts.slice(first);
}

/** The parts behind the last version, as in `/service/v1/orders`. */
function behindVersion(parts: readonly Part[]): readonly Part[] {
  const last = parts.findLastIndex(({ name, isParameter }) => !isParameter && isPrefix(name));
  return parts.slice(last + 1);
}

/** `v1`, `2010-04-01`, `api` and `rest` are not resources. */
function isPrefix(name: string): boolean {
  return /^(?:api|rest|v\d+(?:[._-]?\w+)*|\d{4}-\d{2}(?:-\d{2})?|\d+(?:\.\d+)+|latest|public)$/i.test(
    name,
  );
}

/**
 * The group of an operation on the client object: its first tag, or the resource of its path where it has no
 * operationId either. Undefined at top level.
 */
export function groupOf({ path, node }: Pick<OperationNode, "path" | "node">): string | undefined {
  return tagOf(node) ?? (operationIdOf(node) === undefined ? resourceOf(path) : undefined);
}

/** The resource that a path is about: its first name. Undefined where no name of it has a letter or digit. */
export function resourceOf(path: string): string | undefined {
  return partsOf(path).find(isResource)?.name;
}

function isResource({ name, isParameter }: Part): boolean {
  return !isParameter && camelCase(name) !== "";
}

/** An operation, as far as its path, its group and its answer name it. */
export interface Named {
  readonly method: HttpMethod;
  readonly path: string;
  /** Undefined at top level. */
  readonly group: string | undefined;
  /** The schema of its success; undefined where none is declared. */
  readonly answer: Node | undefined;
}

/** `list`, `create`, `listSources`: the name of a method in its group; undefined where no reading is plain. */
export function restName({ method, path, group, answer }: Named): string | undefined {
  const parts = partsOf(path);
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const start = parts.findIndex(isResource);
  const isOwn = group !== undefined && start >= 0 && isSame(parts[start]?.name ?? "", group);
  const inside = isOwn ? parts.slice(start + 1) : behindVersion(parts);
  const names = inside.filter((part) => !part.isParameter).map(({ name }) => name);
  // A part that says how it is asked for, as `get_offers` does, is not a noun.
  if (names.some((name) => isMethod(words(name)[0]?.toLowerCase() ?? ""))) return undefined;
  // A whole path that is an action, as `/search` is, leaves nothing to call its method by.
  if (inside.length === 0 && actionOf([last.name]) !== undefined) return undefined;
  const noun = nounOf(inside);
  const onItem = last.isParameter;
  // All of a resource have its name again, so that one of them is told apart.
  const all = inside.length === 0 && isPlural(last.name) ? pascalCase(last.name) : noun;
  const action = onItem ? undefined : actionOf(names);
  if (action !== undefined && method !== "DELETE") {
    return camelCase(action) + nounOf(inside.slice(0, -1));
  }
  switch (method) {
    case "GET":
      // What picks several is not the name of one.
      if (onItem && answer !== undefined && isList(answer)) return undefined;
      return !onItem && answersList(last.name, answer) ? `list${noun}` : `get${noun}`;
    case "DELETE":
      return `delete${all}`;
    case "PUT":
    case "PATCH":
      return `update${all}`;
    case "POST":
      return postName(inside, { noun, onItem });
    default:
      return undefined;
  }
}

/** Names of parts in a row; one that a parameter picks from is called as one. */
function nounOf(parts: readonly Part[]): string {
  const names = parts.flatMap(({ name, isParameter }, index) => {
    if (isParameter) return [];
    return [pascalCase(parts[index + 1]?.isParameter ? singular(name) : name)];
  });
  return names.join("");
}

/** A POST changes what it names, adds to a collection, or carries out an action. */
function postName(
  inside: readonly Part[],
  { noun, onItem }: { noun: string; onItem: boolean },
): string {
  if (onItem) return `update${noun}`;
  const own = inside.at(-1)?.name;
  if (own === undefined) return "create";
  const before = nounOf(inside.slice(0, -1));
  return isPlural(own) ? `create${before}${pascalCase(singular(own))}` : camelCase(own) + before;
}

/** Verbs that paths end with, beside a POST, which may end with any. */
const verbs = new Set(
  "activate approve archive cancel check complete confirm count deactivate disable download enable export find import lock login logout lookup preview publish query refresh reject reset restore resume search start stop suspend sync test unlock validate verify".split(
    " ",
  ),
);

/** The last name of a path, where it is what is done and not what it is done to. */
function actionOf(names: readonly string[]): string | undefined {
  const last = names.at(-1) ?? "";
  return verbs.has(words(last)[0]?.toLowerCase() ?? "") ? last : undefined;
}

/** Whether a path that ends with a name answers several: by the answer where it tells, else by the name. */
function answersList(name: string, answer: Node | undefined): boolean {
  if (answer === undefined) return isPlural(name);
  if (isList(answer)) return true;
  const properties = [...propertiesOf(answer).values()];
  return isPlural(name) && (properties.length === 0 || properties.some(isList));
}

/** Whether two names are the same words, those of one and those of several alike. */
export function isSame(one: string, other: string): boolean {
  return plainWords(one) === plainWords(other);
}

function plainWords(text: string): string {
  return words(text)
    .map((word) => singular(word.toLowerCase()))
    .join(" ");
}
