import { camelCase } from "../document/casing.js";
import {
  methodNameField,
  methodNameKey,
  readMethodName,
} from "../document/extensions/method-name.js";
import type { Node } from "../document/node.js";
import { type OperationNode, operationsOf, titleOf } from "../document/openapi.js";
import { groupsOf } from "../document/tags.js";
import type { Check, Report } from "./rule.js";
import { shown } from "./wording.js";

interface Named {
  readonly operation: OperationNode;
  /** `group.method` on the client object. */
  readonly name: string;
  /** `x-method-name` where it stands. */
  readonly node: Node;
}

/**
 * `x-method-name` is an identifier, and no other operation declares the same method of the same group.
 * What a document does not name itself gives way, and is no problem here.
 */
export const methodName: Check = (root, report) => {
  const operations = operationsOf(root);
  const named = operations.flatMap((operation) => nameOf(operation, report) ?? []);
  const groups = new Map(operations.toReversed().map((each) => [groupIn(each), each]));
  const owners = new Map<string, Named>();
  for (const each of named) {
    const ofGroup = groups.get(each.name);
    if (ofGroup) {
      const found = `${each.name} is also the group of ${titleOf(ofGroup)}.`;
      report(each.node, `${found} Give the method another x-method-name.`);
    }
    const owner = owners.get(each.name);
    if (owner === undefined) {
      owners.set(each.name, each);
      continue;
    }
    reportTwice(owner, each, report);
    reportTwice(each, owner, report);
  }
};

/** Undefined for an operation that declares no name. */
function nameOf(operation: OperationNode, report: Report): Named | undefined {
  const node = operation.node.at(methodNameKey);
  if (node === undefined) return undefined;
  if (!methodNameField.accepts(node.value)) {
    const isOurs = typeof node.value === "string";
    const found = `x-method-name is ${shown(node.value)}${isOurs ? "" : ", so that it is not read"}`;
    report(node, `${found}. Write ${methodNameField.write}.`, isOurs ? undefined : "foreign");
    return undefined;
  }
  const method = readMethodName(operation.node);
  if (method === undefined) return undefined;
  const group = groupIn(operation);
  return { operation, name: group === undefined ? method : `${group}.${method}`, node };
}

/** The group on the client object; undefined at top level. */
function groupIn(operation: OperationNode): string | undefined {
  const groups = groupsOf(operation).map(camelCase);
  return groups.length === 0 ? undefined : groups.join(".");
}

function reportTwice({ name, node }: Named, other: Named, report: Report): void {
  const found = `${name} is also the method of ${titleOf(other.operation)}.`;
  report(node, `${found} Give one of the two another x-method-name or another first tag.`);
}
