import { isDeepStrictEqual } from "node:util";
import {
  clientOptionKey,
  clientOptionShape,
  isTakenOption,
  levelOption,
} from "../document/extensions/client-option.js";
import { readRecursion } from "../document/extensions/recursion.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import { isSameHeader, operationsOf, titleOf } from "../document/openapi.js";
import type { Check, Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { shown } from "./wording.js";

/** `x-client-option` of header parameters and security schemes. */
export const clientOption: Check = (root, report) => {
  const owners = new Map<string, Carrier>();
  const levels = new Set(readRecursion(root)?.parameters.map(({ node }) => node.pointer));
  for (const carrier of carriers(root)) {
    const { option } = carrier;
    const keys = Object.keys(clientOptionShape);
    if (checkForeign({ node: option, title: clientOptionKey, keys }, report)) continue;
    checkPlace(carrier, report);
    checkShape(option, clientOptionKey, clientOptionShape, report);
    const nameNode = option.at("name");
    const name = asString(nameNode?.value);
    if (nameNode === undefined || name === undefined) continue;
    const owner = owners.get(name);
    const isLevel = levels.has(carrier.node.pointer);
    if (owner !== undefined && isSameOption(owner, carrier)) continue;
    if (owner !== undefined) {
      const message = `The client option ${name} belongs to ${owner.title} already. Write another name, or use the same component in both places.`;
      report(nameNode, message);
    } else if (isTakenOption(name)) {
      const message = `Every client, call or object has ${name} of its own. Write another name.`;
      report(nameNode, message);
    } else if (name === levelOption && !isLevel) {
      const message = `The option ${name} is for the header that x-recursion names. Write another name.`;
      report(nameNode, message);
    } else {
      owners.set(name, carrier);
    }
  }
};

/** Whether two parameters are one header that is set in one way, as where each operation lists it itself. */
function isSameOption(one: Carrier, other: Carrier): boolean {
  const [name, same] = [one, other].map(({ node }) => node.text("name") ?? "");
  const isHeader = one.isHeader && other.isHeader && isSameHeader(name ?? "", same ?? "");
  return isHeader && isDeepStrictEqual(one.option.value, other.option.value);
}

export interface Carrier {
  readonly node: Node;
  readonly option: Node;
  readonly title: string;
  readonly isHeader: boolean;
  readonly isScheme: boolean;
}

/** Everything that carries the extension, each once however often it is used. */
export function carriers(root: Node): readonly Carrier[] {
  const found = new Map<string, Carrier>();
  const add = (written: Node, where: string | undefined, name?: string): void => {
    const node = written.target;
    const option = node?.at(clientOptionKey);
    if (node === undefined || option === undefined || found.has(node.pointer)) return;
    const isScheme = where === undefined;
    const title = isScheme
      ? `the security scheme ${shown(name)}`
      : `the parameter ${shown(node.read("name"))} of ${where}`;
    const isHeader = !isScheme && node.read("in") === "header";
    found.set(node.pointer, { node, option, title, isHeader, isScheme });
  };
  const components = root.at("components");
  for (const [name, scheme] of components?.map("securitySchemes") ?? []) {
    add(scheme, undefined, name);
  }
  for (const [, parameter] of components?.map("parameters") ?? []) {
    add(parameter, "components/parameters");
  }
  for (const operation of operationsOf(root)) {
    for (const owner of [operation.pathItem, operation.node]) {
      for (const parameter of owner.list("parameters")) add(parameter, titleOf(operation));
    }
  }
  return [...found.values()];
}

function checkPlace({ node, option, title, isHeader, isScheme }: Carrier, report: Report): void {
  if (!isHeader && !isScheme) {
    report(
      option,
      `x-client-option stands on ${title}, which is no header. Use it on a header parameter or a security scheme only.`,
    );
  }
  const as = option.at("as");
  const isBasic = node.read("type") === "http" && node.text("scheme")?.toLowerCase() === "basic";
  if (as !== undefined && !isBasic) {
    report(
      as,
      "as: username is for a security scheme with type: http and scheme: basic. Leave it out here.",
    );
  }
}
