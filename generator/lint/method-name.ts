import { camelCase } from "../document/casing.js";
import { methodNameField, methodNameKey } from "../document/extensions/method-name.js";
import { asString } from "../document/json.js";
import type { Node } from "../document/node.js";
import { type OperationNode, operationsOf, titleOf } from "../document/openapi.js";
import type { Check } from "./rule.js";
import { shown } from "./wording.js";

interface Named {
  readonly operation: OperationNode;
  /** `group.method` on the client object. */
  readonly name: string;
  /** Where the method is named. */
  readonly node: Node;
}

/** `x-method-name` is an identifier, and no two operations are the same method of the same group. */
export const methodName: Check = (root, report) => {
  const owners = new Map<string, Named>();
  for (const operation of operationsOf(root)) {
    const given = operation.node.at(methodNameKey);
    if (given !== undefined && !methodNameField.accepts(given.value)) {
      report(given, `x-method-name is ${shown(given.value)}. Write ${methodNameField.write}.`);
      continue;
    }
    const named = nameOf(operation, given);
    if (named === undefined) continue;
    const owner = owners.get(named.name);
    if (owner === undefined) {
      owners.set(named.name, named);
      continue;
    }
    for (const [node, other] of [
      [owner.node, operation],
      [named.node, owner.operation],
    ] as const) {
      report(
        node,
        `${named.name} is also the method of ${titleOf(other)}. Give one of the two another x-method-name or another first tag.`,
      );
    }
  }
};

/** Undefined for an operation that the document leaves without a name. */
function nameOf(operation: OperationNode, given: Node | undefined): Named | undefined {
  const node = given ?? operation.node.at("operationId");
  const text = asString(node?.value) ?? "";
  const method = given === undefined ? camelCase(text) : text;
  if (node === undefined || method === "") return undefined;
  const group = camelCase(asString(operation.node.at("tags", 0)?.value) ?? "");
  return { operation, name: group === "" ? method : `${group}.${method}`, node };
}
