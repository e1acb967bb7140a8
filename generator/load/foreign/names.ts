// What operations and their groups are called in others' extensions, which operations they leave out,
// and what is given once to a client.
import { camelCase } from "../../document/casing.js";
import { clientOptionKey, isTakenOption } from "../../document/extensions/client-option.js";
import { methodNameField, methodNameKey } from "../../document/extensions/method-name.js";
import { asArray, type JsonObject } from "../../document/json.js";
import type { Node } from "../../document/node.js";
import { operationsOf, parametersOf } from "../../document/openapi.js";
import type { Translator } from "./translator.js";

/** The name of a method; what is not an identifier is read in camelCase. */
export function nameMethod(operation: Node, foreign: string, translator: Translator): void {
  const given = operation.text(foreign);
  if (given === undefined) return;
  const name = methodNameField.accepts(given) ? given : camelCase(given);
  if (methodNameField.accepts(name)) translator.write(operation, methodNameKey, name, foreign);
  else translator.tell(operation, foreign, "is not read: it is not a name of a method");
}

/** The group of an operation, which is its first tag. */
export function nameGroup(operation: Node, foreign: string, translator: Translator): void {
  const given = operation.own(foreign)?.value;
  const names = (Array.isArray(given) ? given : [given]).filter((name) => typeof name === "string");
  const parts = names.flatMap((name) => String(name).split(".")).filter((part) => part !== "");
  if (parts.length === 0) return;
  if (parts.length > 1) {
    translator.tell(operation, foreign, "is one group: there are no groups within groups");
  }
  const group = parts.join(" ");
  const others = asArray(operation.read("tags")).filter((tag) => tag !== group);
  translator.replace(operation, "tags", [group, ...others], foreign);
}

/** Takes operations away that are not meant for clients. */
export function leaveOut(root: Node, foreign: string): void {
  for (const { pathItem, method, node } of operationsOf(root)) {
    const isIgnored = node.flag(foreign) || pathItem.flag(foreign);
    if (isIgnored) delete (pathItem.value as Record<string, unknown>)[method];
  }
}

/** A header that is set once, by the name of its client option. */
export interface GlobalHeader {
  readonly header: string;
  readonly option: string;
}

/** Gives header parameters of all operations a client option. `holder` has the extension. */
export function setOnce(
  root: Node,
  { header, option }: GlobalHeader,
  foreign: string,
  translator: Translator,
): void {
  const name = camelCase(option);
  if (name === "" || isTakenOption(name)) {
    translator.tell(root, foreign, `has a name that no client option can have, ${shown(option)}`);
    return;
  }
  const seen = new Set<JsonObject>();
  for (const operation of operationsOf(root)) {
    for (const parameter of parametersOf(operation)) {
      const { node } = parameter;
      const isMeant =
        parameter.in === "header" && parameter.name.toLowerCase() === header.toLowerCase();
      if (!isMeant || seen.has(node.value as JsonObject)) continue;
      seen.add(node.value as JsonObject);
      translator.write(node, clientOptionKey, { name }, foreign, root);
    }
  }
  if (seen.size > 0) return;
  const message = `names ${shown(header)}, and no operation has a header parameter of this name`;
  translator.tell(root, foreign, message);
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
