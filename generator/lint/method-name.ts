import { camelCase } from "../document/casing.js";
import { type Operation, operations, title } from "./operations.js";
import { rule } from "./rule.js";
import type { Spot } from "./spot.js";
import { shown } from "./wording.js";

interface Named {
  readonly operation: Operation;
  /** `group.method` on the client object. */
  readonly name: string;
  /** Where the method is named. */
  readonly spot: Spot;
}

/** `x-method-name` is an identifier, and no two operations are the same method of the same group. */
export const methodName = rule((document, report) => {
  const owners = new Map<string, Named>();
  for (const operation of operations(document)) {
    const given = operation.spot.child("x-method-name");
    if (given.exists && !/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(given.text ?? "")) {
      report(
        given,
        `x-method-name is ${shown(given.value)}. Write an identifier such as list or getBy.`,
      );
      continue;
    }
    const named = nameOf(operation);
    if (named === undefined) continue;
    const owner = owners.get(named.name);
    if (owner === undefined) {
      owners.set(named.name, named);
      continue;
    }
    for (const [spot, other] of [
      [owner.spot, operation],
      [named.spot, owner.operation],
    ] as const) {
      report(
        spot,
        `${named.name} is also the method of ${title(other)}. Give one of the two another x-method-name or another first tag.`,
      );
    }
  }
});

/** Undefined for an operation that the document leaves without a name. */
function nameOf(operation: Operation): Named | undefined {
  const given = operation.spot.child("x-method-name");
  const spot = given.exists ? given : operation.spot.child("operationId");
  const method = given.exists ? spot.text : camelCase(spot.text ?? "");
  if (!method) return undefined;
  const group = camelCase(operation.spot.child("tags").child(0).text ?? "");
  return { operation, name: group === "" ? method : `${group}.${method}`, spot };
}
