// The members of a union, each with the values of the discriminator's property that select it.
import {
  defaultOf,
  discriminatorOf,
  mappedValues,
  ownValues,
  selecting,
  tagValue,
} from "../../document/discriminators.js";
import {
  asArray,
  child,
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
  const property = discriminatorOf(owner);
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
  const isNamed = inner.some((each) => mappedTo(tags, each).length > 0);
  if (!isUnion || more.length > 0 || !isNamed) return [member];
  return inner.flatMap((each) => membersOf(tags, each, depth + 1));
}

const unionKeywords = new Set(["oneOf", "anyOf", "discriminator", "title", "description"]);

function tagged(tags: Tags, member: JsonValue, type: Type): Type {
  const name = schemaName(refOf(member));
  if (name !== undefined && name === defaultOf(tags.document, tags.owner)) return type;
  const target = tags.document.follow(member);
  const own = ownValues(tags.document, target, tags.property);
  // One value is in the type already.
  if (own?.length === 1) return type;
  const mapped = mappedTo(tags, member);
  const known = mapped.length > 0 || name === undefined ? mapped : [name];
  const values = selecting(own, known);
  if (values.length === 0) return type;
  // TypeScript tells members apart by a property that has one value in each.
  const selected = values.map((value) => {
    const property = child(child(target, "properties"), tags.property);
    const known = literal(tagValue(value, tags.document.follow(property)));
    const selects = list("typeObject", [code`${propertyName(tags.property)}: ${known}`]);
    return combined("intersection", [type, named(selects)]);
  });
  return union(isNullable(target) ? [...selected, nullType] : selected);
}

function mappedTo({ owner }: Tags, member: JsonValue): string[] {
  const name = schemaName(refOf(member));
  return name === undefined ? [] : mappedValues(owner, name);
}
