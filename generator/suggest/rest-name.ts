// What a method is called where its operationId says no more than its path and method do.
import { camelCase, pascalCase, words } from "../document/casing.js";
import { isMethod } from "../document/methods.js";
import type { Operation } from "../model/model.js";

/** The parts of a path that are names of resources or actions, in their order. */
interface Part {
  readonly name: string;
  readonly isParameter: boolean;
}

/** The parts behind the version and what else stands before the first resource. */
export function partsOf(path: string): Part[] {
  // The action stands in a query or a fragment, so that the path names no resource.
  if (/[#?=]/.test(path)) return [];
  const parts = path
    .split("/")
    .filter((part) => part !== "")
    .map((part) => {
      // An extension, as in `Calls.json`, says how an answer is written.
      const isParameter = part.includes("{");
      return {
        name: isParameter ? part.replace(/[{}]/g, "") : part.replace(/\.[a-z]{2,5}$/i, ""),
        isParameter,
      };
    });
  const first = parts.findIndex(({ name, isParameter }) => isParameter || !isPrefix(name));
  return first < 0 ? [] : parts.slice(first);
}

/** `v1`, `2010-04-01`, `api` and `rest` are no resources. */
function isPrefix(name: string): boolean {
  return /^(?:api|rest|v\d+(?:[._-]?\w+)*|\d{4}-\d{2}(?:-\d{2})?|\d+(?:\.\d+)+|latest|public)$/i.test(
    name,
  );
}

/** Whether an operationId is its method and the words of its path, as tools write it. */
export function repeatsPath({
  id,
  method,
  path,
}: Pick<Operation, "id" | "method" | "path">): boolean {
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

/** What of an API decides how a path is read. */
export interface Surroundings {
  /** The paths that answer GET, to tell a collection from an action. */
  readonly readable: ReadonlySet<string>;
  readonly isList: boolean;
}

/** The name in the group of the first part: `list`, `create`, `listSources`; undefined where no reading is plain. */
export function restName(
  { method, path }: Pick<Operation, "method" | "path">,
  { readable, isList }: Surroundings,
): string | undefined {
  const [group, ...parts] = partsOf(path);
  if (group === undefined || group.isParameter) return undefined;
  const last = parts.at(-1);
  const names = parts.filter((part) => !part.isParameter).map(({ name }) => name);
  // A part that says what is done, as `get_offers` does, is no noun.
  if (names.some((name) => isMethod(words(name)[0]?.toLowerCase() ?? ""))) return undefined;
  const onItem = last?.isParameter === true;
  const nouns = names.map((name, index) => {
    const isOne = index < names.length - 1 || onItem;
    return pascalCase(isOne ? singular(name) : name);
  });
  const noun = nouns.join("");
  switch (method) {
    case "GET":
      return isList && !onItem ? `list${noun}` : `get${noun}`;
    case "DELETE":
      return `delete${noun}`;
    case "PUT":
    case "PATCH":
      return `update${noun}`;
    case "POST":
      return postName(path, { names, noun, onItem, readable });
    default:
      return undefined;
  }
}

/** A POST changes what it names, adds to a collection that can be read, or carries out an action. */
function postName(
  path: string,
  {
    names,
    noun,
    onItem,
    readable,
  }: { names: readonly string[]; noun: string; onItem: boolean; readable: ReadonlySet<string> },
): string {
  if (onItem) return `update${noun}`;
  const own = names.at(-1);
  if (own === undefined) return "create";
  const before = names
    .slice(0, -1)
    .map((name) => pascalCase(singular(name)))
    .join("");
  if (readable.has(path) || isPlural(own)) return `create${before}${pascalCase(singular(own))}`;
  return camelCase(own) + before;
}

function isPlural(word: string): boolean {
  return singular(word) !== word;
}

/** `policies` as `policy`, `addresses` as `address`; a word that is no plural stays. */
export function singular(word: string): string {
  if (/(?:ss|us|is|news|series|data)$/i.test(word)) return word;
  if (/[^aeiou]ies$/i.test(word)) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/i.test(word)) return word.slice(0, -2);
  return /s$/i.test(word) ? word.slice(0, -1) : word;
}
