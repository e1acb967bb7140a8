import { attribute } from "./attributes.js";
import { type Operation, requestSchema, title } from "./operations.js";
import { type Resource, WRITE_METHODS, type WriteMethod } from "./resources.js";
import type { Report } from "./rule.js";
import { holdsObject, properties } from "./schemas.js";
import type { Spot } from "./spot.js";
import { either, shown } from "./wording.js";

/** What a property says about who may write it, against the request bodies of POST, PUT and PATCH. */
export function checkWrites(resource: Resource, report: Report): void {
  const attributes = new Map<string, Spot>();
  for (const [name, property] of resource.properties) {
    const spot = attribute(property, "operations");
    if (spot === undefined) continue;
    attributes.set(name, spot);
    checkMethods(spot, report);
  }
  // An API that says nothing about writing has nothing to contradict.
  if (attributes.size === 0) return;
  for (const method of WRITE_METHODS) {
    if (resource.writes[method].length === 0) {
      for (const [name, spot] of attributes) {
        if (!lists(spot, method)) continue;
        report(
          spot,
          `${name} lists ${method}, but ${resource.name} has no ${method.toUpperCase()}. Drop it.`,
        );
      }
    }
    for (const operation of resource.writes[method]) {
      checkBody(resource, operation, method, attributes, report);
    }
  }
}

function checkMethods(spot: Spot, report: Report): void {
  const known: readonly unknown[] = WRITE_METHODS;
  if (!Array.isArray(spot.value)) {
    report(
      spot,
      `The methods that write this property are ${shown(spot.value)}. Write a list of ${either(WRITE_METHODS)}.`,
    );
  }
  for (const method of spot.items()) {
    if (known.includes(method.value)) continue;
    report(method, `${shown(method.value)} does not write. Write ${either(WRITE_METHODS)}.`);
  }
}

function checkBody(
  resource: Resource,
  operation: Operation,
  method: WriteMethod,
  attributes: ReadonlyMap<string, Spot>,
  report: Report,
): void {
  const schema = requestSchema(operation);
  if (schema === undefined) return;
  const body = properties(schema);
  const taken = new Set<string>();
  for (const [key, spot] of body) {
    const name = propertyOf(key, resource);
    if (name !== undefined) taken.add(name);
    const attributed = name === undefined ? undefined : attributes.get(name);
    if (attributed !== undefined && lists(attributed, method)) continue;
    const problem =
      name === undefined
        ? `which is no property of ${resource.name}. Drop it, or add the property.`
        : `but the property ${name} of ${resource.name} does not list ${method}. List it there, or drop it here.`;
    report(spot, `The body of ${title(operation)} takes ${key}, ${problem}`);
  }
  for (const [name, spot] of attributes) {
    if (!lists(spot, method) || taken.has(name)) continue;
    report(
      spot,
      `${name} lists ${method}, but the body of ${title(operation)} does not take it. Add it there, or drop ${method} here.`,
    );
  }
}

function lists(attribute: Spot, method: WriteMethod): boolean {
  return attribute.items().some((item) => item.value === method);
}

/** The property that a key of a request body writes. A link is written by its id: `campaign_id` writes `campaign`. */
function propertyOf(key: string, resource: Resource): string | undefined {
  if (resource.properties.has(key)) return key;
  const link = key.replace(/_id$/, "");
  const property = resource.properties.get(link);
  return link !== key && property !== undefined && holdsObject(property) ? link : undefined;
}
