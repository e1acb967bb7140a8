import { markOf, type WriteMethod, writeMethods } from "../document/extensions/marks.js";
import type { Node } from "../document/node.js";
import { contentOf, type OperationNode, titleOf } from "../document/openapi.js";
import { holdsObject, propertiesOf } from "../document/schemas.js";
import type { Resource } from "./resources.js";
import type { Report } from "./rule.js";
import { either, shown } from "./wording.js";

/** What a property says about who may write it, against the request bodies of POST, PUT and PATCH. */
export function checkWrites(resource: Resource, report: Report): void {
  const marks = new Map<string, Node>();
  for (const [name, property] of resource.properties) {
    const mark = markOf(property, "operations");
    if (mark === undefined) continue;
    marks.set(name, mark);
    checkMethods(mark, report);
  }
  // An API that says nothing about writing has nothing to contradict.
  if (marks.size === 0) return;
  for (const [method, operations] of resource.writes) {
    if (operations.length === 0) {
      for (const [name, mark] of marks) {
        if (!lists(mark, method)) continue;
        report(
          mark,
          `${name} lists ${method}, but ${resource.name} has no ${method.toUpperCase()}. Drop it.`,
        );
      }
    }
    for (const operation of operations) {
      checkBody(resource, operation, method, marks, report);
    }
  }
}

function checkMethods(mark: Node, report: Report): void {
  const known: readonly unknown[] = writeMethods;
  if (!Array.isArray(mark.value)) {
    report(
      mark,
      `The methods that write this property are ${shown(mark.value)}. Write a list of ${either(writeMethods)}.`,
    );
  }
  for (const method of mark.items()) {
    if (known.includes(method.value)) continue;
    report(method, `${shown(method.value)} does not write. Write ${either(writeMethods)}.`);
  }
}

function checkBody(
  resource: Resource,
  operation: OperationNode,
  method: WriteMethod,
  marks: ReadonlyMap<string, Node>,
  report: Report,
): void {
  // Whatever its media type, the body is the resource.
  const [content] = contentOf(operation.node.at("requestBody"));
  if (content?.schema === undefined) return;
  const body = propertiesOf(content.schema);
  const taken = new Set<string>();
  for (const [key, property] of body) {
    const name = propertyOf(key, resource);
    if (name !== undefined) taken.add(name);
    const mark = name === undefined ? undefined : marks.get(name);
    if (mark !== undefined && lists(mark, method)) continue;
    const problem =
      name === undefined
        ? `which is no property of ${resource.name}. Drop it, or add the property.`
        : `but the property ${name} of ${resource.name} does not list ${method}. List it there, or drop it here.`;
    report(property, `The body of ${titleOf(operation)} takes ${key}, ${problem}`);
  }
  for (const [name, mark] of marks) {
    if (!lists(mark, method) || taken.has(name)) continue;
    report(
      mark,
      `${name} lists ${method}, but the body of ${titleOf(operation)} does not take it. Add it there, or drop ${method} here.`,
    );
  }
}

function lists(mark: Node, method: WriteMethod): boolean {
  return mark.items().some((item) => item.value === method);
}

/** The property that a key of a request body writes. A link is written by its id: `campaign_id` writes `campaign`. */
function propertyOf(key: string, resource: Resource): string | undefined {
  if (resource.properties.has(key)) return key;
  const link = key.replace(/_id$/, "");
  const property = resource.properties.get(link);
  return link !== key && property !== undefined && holdsObject(property) ? link : undefined;
}
