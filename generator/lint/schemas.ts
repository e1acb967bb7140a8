import type { Spot } from "./spot.js";

export const COMPOSITIONS = ["allOf", "anyOf", "oneOf"] as const;

/** The properties of an object schema and of what it is composed of by `allOf`; their references are not followed. */
export function properties(schema: Spot): ReadonlyMap<string, Spot> {
  const found = new Map<string, Spot>();
  const seen = new Set<string>();
  const collect = (spot: Spot): void => {
    const target = spot.followed();
    if (seen.has(target.id)) return;
    seen.add(target.id);
    for (const member of target.child("allOf").items()) collect(member);
    for (const [name, property] of target.child("properties").entries()) found.set(name, property);
  };
  collect(schema);
  return found;
}

/** The types that a schema names, `null` included; none if it names none. */
export function types(schema: Spot): readonly unknown[] {
  const type = schema.followed().child("type").value;
  if (type === undefined) return [];
  return Array.isArray(type) ? type : [type];
}

/** Whether a value of the schema may be an object, or a list of objects. */
export function holdsObject(schema: Spot, seen: ReadonlySet<string> = new Set()): boolean {
  const target = schema.followed();
  if (seen.has(target.id)) return false;
  const path = new Set(seen).add(target.id);
  if (types(target).includes("object") || target.child("properties").exists) return true;
  const items = target.child("items");
  if (items.exists && holdsObject(items, path)) return true;
  return COMPOSITIONS.some((keyword) =>
    target
      .child(keyword)
      .items()
      .some((member) => holdsObject(member, path)),
  );
}
