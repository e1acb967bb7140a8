import {
  asArray,
  asString,
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
  refOf,
  schemaName,
} from "../../document/json.js";
import type { Document } from "../../document/node.js";
import { code, list, literal, propertyName } from "../print/printer.js";
import { combined, named, type Type } from "./type.js";

/** A member of a union with a discriminator says which value selects it. */
export function discriminated(
  document: Document,
  object: JsonObject,
  member: JsonValue,
  type: Type,
): Type {
  const discriminator = child(object, "discriminator");
  const property = asString(child(discriminator, "propertyName"));
  const ref = refOf(member);
  const name = schemaName(ref);
  if (property === undefined || ref === undefined || name === undefined) return type;
  const properties = document.follow(child(document.follow(member), "properties"));
  const own = document.follow(child(properties, property));
  if (child(own, "const") !== undefined || asArray(child(own, "enum")).length === 1) return type;
  const mapped = entriesOf(child(discriminator, "mapping")).flatMap(([value, target]) => {
    return target === name || schemaName(target) === name ? [value] : [];
  });
  const values = list("union", (mapped.length > 0 ? mapped : [name]).map(literal));
  const selects = list("typeObject", [code`${propertyName(property)}: ${values}`]);
  return combined("intersection", [type, named(selects)]);
}
