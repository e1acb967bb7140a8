// Whether the parameters of a path and those that are declared are the same.
import { child, type JsonObject } from "../../document/json.js";
import { type Document, Node } from "../../document/node.js";
import { methodsIn, placesIn, readParameter } from "../../document/openapi.js";
import type { Deviation } from "../readings/deviation.js";
import { nameOf, type Place, placeIn } from "./place.js";

/** Told of a deviation, where it stands, and whether that is a key. */
type Tell = (deviation: Deviation, place: Place, onKey?: boolean) => void;

/**
 * Every parameter in the path is declared, and every declared one is in the path. The keys of callbacks
 * and webhooks are not paths.
 */
export function checkPathParameters(
  document: Document,
  value: JsonObject,
  place: Place,
  tell: Tell,
): void {
  if (!nameOf(place).startsWith("/")) return;
  const item = new Node(document, "#", value);
  const wanted = placesIn(nameOf(place));
  const shared = pathParameters(item);
  checkUnused(document, value, place, wanted, tell);
  for (const { method, node } of methodsIn(item)) {
    const operation = node.value as JsonObject;
    const inside = placeIn(value, place, method);
    checkUnused(document, operation, inside, wanted, tell);
    const own = pathParameters(node);
    for (const name of wanted) {
      // Braces around anything else may be a part of the path itself.
      if (!/^[\w.-]+$/.test(name)) continue;
      if (shared.includes(name) || own.includes(name)) continue;
      tell({ kind: "undeclared", name, operation }, inside, true);
    }
  }
}

/** Declared path parameters that the path has no place for. */
function checkUnused(
  document: Document,
  owner: JsonObject,
  place: Place,
  wanted: readonly string[],
  tell: Tell,
): void {
  const list = child(owner, "parameters");
  if (!Array.isArray(list)) return;
  const around = { owner, key: "parameters", around: place };
  for (const [index, each] of list.entries()) {
    const parameter = readParameter(new Node(document, "#", each));
    if (parameter?.in !== "path" || wanted.includes(parameter.name)) continue;
    const { name } = parameter;
    const inside = { owner: list, key: String(index), around };
    tell({ kind: "unused", owner: list, key: inside.key, name }, inside);
  }
}

function pathParameters(owner: Node): string[] {
  const parameters = owner.list("parameters").map(readParameter);
  return parameters.flatMap((each) => (each?.in === "path" ? [each.name] : []));
}
