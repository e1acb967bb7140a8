// What an operation's method is called: its operationId without the group that it begins with, or, where
// the document gives none, what its method and path read as. The rule looks at one operation only, so that
// another one never renames it.
import { camelCase, words } from "../../document/casing.js";
import { successSchema } from "../../document/openapi.js";
import { restName } from "../../document/rest-names.js";
import type { Operation } from "../../model/model.js";
import { isReservedMember } from "./reserved.js";

/** Words that say nothing without the word before them. */
const dependentWords = new Set("by for from to of in with and at on id ids".split(" "));

/** Letters and digits in a row, whatever the script. */
const segmentPattern = /[\p{L}\p{M}\p{N}]+/gu;

type Identified = Pick<Operation, "id" | "method" | "path" | "group">;

/** The method of an operation without an operationId: its name in REST, or that of its function. */
export function restMethodName(operation: Operation, own: string): string {
  const answer = successSchema(operation.node);
  const name = operation.group === undefined ? undefined : restName({ ...operation, answer });
  return name === undefined || refusal(name) !== undefined ? own : camelCase(name);
}

/** Empty where the operationId has no letter or digit that a name may have. */
export function methodNameOf(operation: Identified): string {
  const { stem, rest } = cut(operation);
  if (rest !== undefined && refusal(rest) === undefined) return camelCase(rest);
  const name = camelCase(stem);
  const isUnfit = name === "" || isReservedMember(name, operation.group === undefined);
  return isUnfit ? camelCase(operation.id) : name;
}

interface Cut {
  /** The id without the end that a framework wrote. */
  readonly stem: string;
  /** What follows the group in it; undefined at top level, and where it does not name the group. */
  readonly rest: string | undefined;
}

/** The parts of an operationId that are names. */
export function cut(operation: Identified): Cut {
  const { group } = operation;
  const stem = withoutEnd(operation);
  return { stem, rest: group === undefined ? undefined : afterGroup(stem, segmentsOf(group)) };
}

/**
 * The id without the path and method at its end, which FastAPI puts behind the name of a function:
 * `read_items_items__get` for `GET /items/`.
 */
function withoutEnd({ id, method, path }: Identified): string {
  const end = `${path}_${method.toLowerCase()}`.replace(/[^\p{L}\p{N}_]/gu, "_");
  return id.endsWith(end) ? id.slice(0, -end.length) : id;
}

function afterGroup(id: string, group: readonly string[]): string | undefined {
  const dotted = id.split(".");
  const last = dotted.slice(0, -1).findLastIndex((part) => isSame(segmentsOf(part), group));
  if (last >= 0) return dotted.slice(last + 1).join(".");
  if (!isSame(segmentsOf(id).slice(0, group.length), group)) return undefined;
  const end = [...id.matchAll(segmentPattern)][group.length - 1];
  return end && id.slice(end.index + end[0].length);
}

/** Why what follows the group does not name a method by itself; undefined where it does. */
export function refusal(rest: string): "empty" | "digit" | "word" | "reserved" | undefined {
  const [first = ""] = words(rest);
  if (first === "") return "empty";
  if (/^\d/.test(first)) return "digit";
  if (dependentWords.has(first.toLowerCase())) return "word";
  return isReservedMember(camelCase(rest), false) ? "reserved" : undefined;
}

/** Words as they are compared: singular and plural are two, and `pullRequests` is one. */
function segmentsOf(text: string): string[] {
  return (text.match(segmentPattern) ?? []).map((segment) => {
    return segment.normalize("NFC").toLowerCase();
  });
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}
