// Where schemas are used, since a type that is sent and a type that is received differ: what is
// received has open enums and no write-only properties, what is sent has no read-only ones.
import {
  asArray,
  asString,
  child,
  dereference,
  entriesOf,
  find,
  schemaName,
  schemaPointer,
  valueAt,
} from "../document.js";
import type { Api, JsonObject, JsonValue, Pointer } from "../model.js";

export type Direction = "request" | "response";

export interface Usage {
  /** Whether a component schema needs a type of its own for requests. */
  hasRequestForm(name: string): boolean;
  /** The direction of the type that has the schema's own name. */
  mainDirection(name: string): Direction;
  /** Properties of the schema have recursion levels. */
  isLeveled(name: string): boolean;
  /** The schema leads to one whose properties have levels, and has none itself. */
  carriesLevels(name: string): boolean;
}

export function findUsage(api: Api, document: JsonObject): Usage {
  const roots = rootsOf(api);
  const sent = reach(document, roots.request);
  const received = reach(document, roots.response);
  const levelProperty = api.recursion?.property;
  const leveled = memoized((name) => hasLevels(document, name, levelProperty));
  const differing = memoized((name) => differsByDirection(document, name));
  return {
    hasRequestForm: (name) => sent.has(name) && received.has(name) && differing(name),
    mainDirection: (name) => (sent.has(name) && !received.has(name) ? "request" : "response"),
    isLeveled: leveled,
    carriesLevels: memoized((name) => {
      if (levelProperty === undefined || leveled(name)) return false;
      return [...reach(document, [schemaPointer(name)])].some(leveled);
    }),
  };
}

function rootsOf(api: Api): Record<Direction, Pointer[]> {
  const roots: Record<Direction, Pointer[]> = { request: [], response: [] };
  for (const { parameters, requestBody, responses } of api.operations) {
    for (const { schema } of [...parameters, ...(requestBody?.content ?? [])]) {
      if (schema) roots.request.push(schema);
    }
    for (const { schema } of responses.flatMap(({ content }) => content)) {
      if (schema) roots.response.push(schema);
    }
  }
  return roots;
}

/** The component schemas that the given schemas lead to. */
function reach(document: JsonObject, roots: readonly Pointer[]): Set<string> {
  const reached = new Set<string>();
  const followed = new Set<string>();
  const visit = (value: JsonValue | undefined): void => {
    const ref = asString(child(value, "$ref"));
    if (ref === undefined) {
      for (const part of subschemas(value)) visit(part);
      return;
    }
    const name = schemaName(ref);
    if (name !== undefined) reached.add(name);
    if (followed.has(ref)) return;
    followed.add(ref);
    visit(valueAt(document, ref));
  };
  for (const root of roots) visit(valueAt(document, root));
  return reached;
}

/** The schemas directly inside a schema that shape its type. */
function subschemas(schema: JsonValue | undefined): JsonValue[] {
  const lists = ["allOf", "anyOf", "oneOf", "prefixItems"].flatMap((key) =>
    asArray(child(schema, key)),
  );
  const maps = ["properties", "patternProperties"].flatMap((key) =>
    entriesOf(child(schema, key)).map(([, value]) => value),
  );
  const singles = ["items", "additionalProperties"].flatMap((key) => child(schema, key) ?? []);
  return [...lists, ...maps, ...singles];
}

function hasLevels(document: JsonObject, name: string, property: string | undefined): boolean {
  if (property === undefined) return false;
  const schema = find(document, schemaPointer(name)).value;
  return entriesOf(child(schema, "properties")).some(
    ([, value]) => child(value, property) !== undefined,
  );
}

function differsByDirection(document: JsonObject, name: string): boolean {
  const all = new Set([name, ...reach(document, [schemaPointer(name)])]);
  return [...all].some((each) => ownPartDiffers(document, valueAt(document, schemaPointer(each))));
}

function ownPartDiffers(
  document: JsonObject,
  schema: JsonValue | undefined,
  followed: ReadonlySet<string> = new Set(),
): boolean {
  if (child(schema, "readOnly") === true || child(schema, "writeOnly") === true) return true;
  const ref = asString(child(schema, "$ref"));
  if (ref !== undefined) {
    // Components are looked at by name; what else a reference leads to is a part of this schema.
    if (schemaName(ref) !== undefined || followed.has(ref)) return false;
    return ownPartDiffers(document, valueAt(document, ref), new Set([...followed, ref]));
  }
  if (isOpenEnum(schema)) return true;
  return subschemas(schema).some((part) => ownPartDiffers(document, part, followed));
}

/** Whether a property is there in what is sent, or in what is received. */
export function isVisible(
  document: JsonObject,
  property: JsonValue,
  direction: Direction,
): boolean {
  const hidden = direction === "request" ? "readOnly" : "writeOnly";
  return ![property, dereference(document, "#", property).value].some((schema) => {
    return child(schema, hidden) === true;
  });
}

/** Whether a response may hold strings that the enum does not list yet. */
export function isOpenEnum(schema: JsonValue | undefined): boolean {
  const values = asArray(child(schema, "enum")).filter((value) => value !== null);
  return values.length > 1 && values.every((value) => typeof value === "string");
}

function memoized(compute: (name: string) => boolean): (name: string) => boolean {
  const known = new Map<string, boolean>();
  return (name) => {
    const found = known.get(name) ?? compute(name);
    known.set(name, found);
    return found;
  };
}
