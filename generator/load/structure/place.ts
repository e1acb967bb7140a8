// Where in a document a walk stands.
import {
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../document/json.js";
import { additionalOperationsKey, hasField } from "../../document/methods.js";

/** Where a value stands: what holds it, under which key, and where that stands. */
export interface Place {
  readonly owner: JsonObject | readonly JsonValue[];
  readonly key: string;
  /** Where its owner stands; undefined for the whole document. */
  readonly around: Place | Pointer | undefined;
  /** The key of the reference that led here, which is the path of a path item. */
  readonly name?: string;
}

/** Where an operation stands in a path item. */
export function placeIn(owner: JsonObject, around: Place, method: string): Place {
  const others = child(owner, additionalOperationsKey);
  if (hasField(method) || !isObject(others)) return { owner, key: method, around };
  const inside = { owner, key: additionalOperationsKey, around };
  return { owner: others, key: method, around: inside };
}

/** Where what holds a value stands, if that is under such a key. */
export function insideOf({ around }: Place, key: string): Place | undefined {
  return typeof around === "object" && around.key === key ? around : undefined;
}

/** The path of a path item, which stands at it or at the reference to it. */
export function nameOf({ key, name }: Place): string {
  return name ?? key;
}

/** The pointer to a place. */
export function pointerOf(place: Place): Pointer {
  const keys: string[] = [];
  let at = place;
  while (at.around !== undefined) {
    keys.push(at.key);
    if (typeof at.around === "string") return below(at.around, ...keys.reverse());
    at = at.around;
  }
  return below("#", ...keys.reverse());
}
