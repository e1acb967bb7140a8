// What a document could say, and where: an action of an OpenAPI Overlay.
import { isObject, type JsonObject, keysOf, type Pointer } from "../document/json.js";
import type { Problem } from "../document/problem.js";

/** One thing that a document could say and does not. */
export interface Suggestion {
  /** A JSONPath to what is updated. */
  readonly target: string;
  /** A sentence that says why. */
  readonly description: string;
  /** What is merged into each object that the path leads to. */
  readonly update: JsonObject;
}

export interface SuggestOptions {
  /** What the client is called, which environment variables begin with. @default from the document's title */
  readonly name?: string;
  /** What is applied first, in this order: paths of overlays, or overlays that are parsed. @default none */
  readonly overlays?: readonly (string | object)[];
  /** Whether references to other hosts are followed, over https. @default false */
  readonly allowRemoteRefs?: boolean;
  /** The environment variables that the document may name beside the client's own. @default none */
  readonly env?: readonly string[];
}

export interface Suggested {
  /** YAML; undefined where the document has errors, or nothing to suggest. */
  readonly overlay: string | undefined;
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly Problem[];
  /** What the client is taken to be called. */
  readonly name: string;
  /** How many operations the document has. */
  readonly operations: number;
}

/** The JSONPath that leads where a pointer does: `$.paths['/customers'].get`. */
export function jsonPath(pointer: Pointer): string {
  return `$${keysOf(pointer).map(selector).join("")}`;
}

/** The JSONPath to several members of the same object: `$.paths['/customers']['get', 'post']`. */
export function jsonPaths(pointer: Pointer, members: readonly string[]): string {
  const [only] = members;
  if (members.length === 1 && only !== undefined) return jsonPath(pointer) + selector(only);
  return `${jsonPath(pointer)}[${members.map(quoted).join(", ")}]`;
}

function selector(key: string): string {
  return /^[a-z_][a-z0-9_]*$/i.test(key) ? `.${key}` : `[${quoted(key)}]`;
}

/** A text as JSONPath writes one. */
export function quoted(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'");
  return `'${inner}'`;
}

/**
 * Whether every text of a suggestion is one that people see as it is: without control characters, and
 * without those that turn the direction of reading round.
 */
export function isReadable({ target, description, update }: Suggestion): boolean {
  return [target, description, ...textsOf(update)].every(
    (text) => !/[\p{C}\p{Zl}\p{Zp}]/u.test(text),
  );
}

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([key, part]) => [key, ...textsOf(part)]);
}
