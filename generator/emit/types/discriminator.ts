// Which values of a discriminator's property select a member of a union.
import {
  asArray,
  asString,
  child,
  entriesOf,
  isObject,
  type JsonObject,
  type JsonValue,
  refOf,
  schemaName,
} from "../../document/json.js";
import type { Document } from "../../document/node.js";
import { isNullable } from "../../document/schemas.js";
import { code, list, literal, propertyName } from "../print/printer.js";
import { combined, named, nullType, type Type, union } from "./type.js";

const deepest = 16;

/** The types of the members of a union, those inside of unions among them included. */
export function discriminated(
  document: Document,
  owner: JsonObject,
  member: JsonValue,
  typeOf: (schema: JsonValue) => Type | undefined,
): Type[] {
  const property = asString(child(child(owner, "discriminator"), "propertyName"));
  const tags = property === undefined ? undefined : { document, owner, property };
  return membersOf(tags, member, 0).flatMap((schema) => {
    const type = typeOf(schema);
    if (type === undefined) return [];
    return tags ? [tagged(tags, schema, type)] : [type];
  });
}

interface Tags {
  readonly document: Document;
  /** What has the discriminator. */
  readonly owner: JsonObject;
  readonly property: string;
}

/** A member that is a union itself stands for its members, where the mapping names them. */
function membersOf(tags: Tags | undefined, member: JsonValue, depth: number): JsonValue[] {
  if (tags === undefined || depth > deepest) return [member];
  const target = tags.document.follow(member);
  const [inner = [], ...more] = ["oneOf", "anyOf"]
    .map((key) => asArray(child(target, key)))
    .filter((alternatives) => alternatives.length > 0);
  const names = isObject(target) ? Object.keys(target) : [];
  const isUnion = names.every((key) => unionKeywords.has(key) || key.startsWith("x-"));
  const isNamed = inner.some((each) => mappedValues(tags, each).length > 0);
  if (!isUnion || more.length > 0 || !isNamed) return [member];
  return inner.flatMap((each) => membersOf(tags, each, depth + 1));
}

const unionKeywords = new Set(["oneOf", "anyOf", "discriminator", "title", "description"]);

function tagged(tags: Tags, member: JsonValue, type: Type): Type {
  const name = schemaName(refOf(member));
  const target = tags.document.follow(member);
  const own = ownValues(tags.document, target, tags.property, 0);
  // One value is in the type already.
  if (own?.length === 1) return type;
  const mapped = mappedValues(tags, member);
  const known = mapped.length > 0 || name === undefined ? mapped : [name];
  // What validates are the values of the property; a mapping only tells them apart.
  const both = own?.filter((value) => known.includes(value)) ?? known;
  const values = both.length > 0 ? both : (own ?? []);
  if (values.length === 0) return type;
  // TypeScript tells members apart by a property that has one value in each.
  const selected = values.map((value) => {
    const selects = list("typeObject", [code`${propertyName(tags.property)}: ${literal(value)}`]);
    return combined("intersection", [type, named(selects)]);
  });
  return union(isNullable(target) ? [...selected, nullType] : selected);
}

function mappedValues({ owner }: Tags, member: JsonValue): string[] {
  const ref = refOf(member);
  const name = schemaName(ref);
  if (ref === undefined || name === undefined) return [];
  return entriesOf(child(child(owner, "discriminator"), "mapping")).flatMap(([value, target]) => {
    return target === ref || target === name || schemaName(target) === name ? [value] : [];
  });
}

/** The texts that a schema allows a property to have; undefined where it allows any. */
function ownValues(
  document: Document,
  schema: JsonValue | undefined,
  property: string,
  depth: number,
): string[] | undefined {
  if (depth > deepest) return undefined;
  const target = document.follow(schema);
  const own = valuesOf(document, child(child(target, "properties"), property), depth);
  const lists = asArray(child(target, "allOf")).map((part) => {
    return ownValues(document, part, property, depth + 1);
  });
  return [own, ...lists].reduce((known, found) => {
    return known && found ? known.filter((value) => found.includes(value)) : (known ?? found);
  });
}

function valuesOf(
  document: Document,
  schema: JsonValue | undefined,
  depth: number,
): string[] | undefined {
  if (depth > deepest) return undefined;
  const target = document.follow(schema);
  const constant = asString(child(target, "const"));
  if (constant !== undefined) return [constant];
  const listed = child(target, "enum");
  if (Array.isArray(listed)) return listed.filter((value) => typeof value === "string");
  for (const part of asArray(child(target, "allOf"))) {
    const found = valuesOf(document, part, depth + 1);
    if (found) return found;
  }
  return undefined;
}
