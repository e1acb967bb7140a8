// Names and descriptions of the values of an enumeration. Types are unions of the values themselves, so
// that the names stand in their comments.
import { count } from "../../document/casing.js";
import { child, type JsonValue } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Translator } from "./translator.js";

export interface Member {
  readonly value: JsonValue | undefined;
  readonly name: string | undefined;
  readonly description: string | undefined;
}

/** Characters of what is said of one value. */
const longest = 300;

/** Adds what is said of the values to the description of their schema. */
export function describeMembers(
  owner: Node,
  members: readonly Member[],
  foreign: string,
  translator: Translator,
): void {
  const lines = members.flatMap(({ value, name, description }) => {
    const parts = [name === String(value) ? undefined : name, description];
    const said = parts.filter((part) => part !== undefined && part.trim() !== "").join(": ");
    if (said === "" || value === undefined || typeof value === "object") return [];
    return [`- \`${plain(String(value))}\`: ${plain(said)}`];
  });
  if (lines.length === 0) return;
  const before = owner.text("description");
  const text = [...(before ? [before.trimEnd(), ""] : []), ...lines].join("\n");
  translator.replace(owner, "description", text, foreign);
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, " ").replaceAll("`", "'").trim().slice(0, longest);
}

const nameKeys = ["x-enum-varnames", "x-enumNames"];
const descriptionKeys = ["x-enum-descriptions", "x-enumDescriptions"];

/** `x-enum-varnames`, `x-enumNames` and `x-enum-descriptions`: lists beside `enum`, or objects by value. */
export function readEnumMarks(owner: Node, translator: Translator): void {
  const [names, descriptions] = [nameKeys, descriptionKeys].map((keys) => {
    return keys.find((key) => owner.own(key) !== undefined);
  });
  const foreign = names ?? descriptions;
  if (foreign === undefined) return;
  const values = owner.list("enum").map(({ value }) => value);
  if (values.length === 0) {
    translator.tell(owner, foreign, "is not read: there is no enum beside it");
    return;
  }
  const said = [names, descriptions].map((key) => textsOf(owner, key, values, translator));
  const members = values.map((value, index) => {
    return { value, name: said[0]?.[index], description: said[1]?.[index] };
  });
  describeMembers(owner, members, foreign, translator);
}

function textsOf(
  owner: Node,
  key: string | undefined,
  values: readonly JsonValue[],
  translator: Translator,
): (string | undefined)[] {
  const given = key === undefined ? undefined : owner.own(key)?.value;
  if (key === undefined || given === undefined) return [];
  if (Array.isArray(given) && given.length !== values.length) {
    const lengths = `${count(given.length, "text")} for the ${values.length} of enum`;
    translator.tell(owner, key, `is not read: it has ${lengths}`);
    return [];
  }
  return values.map((value, index) => {
    const text = Array.isArray(given) ? given[index] : child(given, String(value));
    return typeof text === "string" ? text : undefined;
  });
}
