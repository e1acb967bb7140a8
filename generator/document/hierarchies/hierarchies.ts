// Wherever a parent with a discriminator is referred to, one of its children is meant. It is a part of
// them, too, so that it is taken apart: `VehicleBase` is what all of them have, `Vehicle` the choice.
import { componentOf, ownValues, tagSchema } from "../discriminators.js";
import {
  asArray,
  child,
  entriesOf,
  isObject,
  type JsonObject,
  type JsonValue,
  put,
  refOf,
  schemaPointer,
} from "../json.js";
import { Document, Node } from "../node.js";
import { isNullable, notes, propertiesOf, requiredOf, typesOf } from "../schemas.js";
import { Families } from "./families.js";

type Writable = Record<string, JsonValue>;

export interface WithHierarchies {
  readonly document: Document;
  /** The component schemas that stand in no document: what the children of a parent have in common. */
  readonly bases: ReadonlySet<string>;
}

/** The document with each parent as a choice among its children; the same where there is no such parent. */
export function withHierarchies(document: Document): WithHierarchies {
  const families = new Families(document);
  if (families.parents.size === 0) return { document, bases: new Set() };
  const components = child(document.value, "components") as JsonObject;
  const hierarchies = new Hierarchies(document, families);
  const schemas = hierarchies.schemas();
  const value = { ...document.value, components: { ...components, schemas } };
  return { document: new Document(value), bases: hierarchies.bases };
}

class Hierarchies {
  readonly #document: Document;
  readonly #families: Families;
  /** The name of what all children of a parent have; undefined where that is nothing. */
  readonly #bases = new Map<string, string | undefined>();

  constructor(document: Document, families: Families) {
    this.#document = document;
    this.#families = families;
    const taken = new Set(document.schemas.map(([name]) => name));
    for (const name of families.parents) {
      const base = freeName(`${name}Base`, taken);
      this.#bases.set(name, base);
      taken.add(base);
    }
    // Those of other parents may be what they are made of.
    for (const name of families.parents) {
      if (!saysMore(this.#baseOf(name))) this.#bases.set(name, undefined);
    }
  }

  get bases(): ReadonlySet<string> {
    return new Set([...this.#bases.values()].flatMap((base) => base ?? []));
  }

  schemas(): JsonObject {
    const schemas: Writable = {};
    for (const [name, schema] of this.#document.schemas) {
      const isParent = this.#families.parents.has(name);
      const isChild = !isParent && this.#families.isChild(name) && isObject(schema);
      const base = this.#bases.get(name);
      if (base !== undefined)
        put(schemas, base, { description: `What each ${name} has.`, ...this.#baseOf(name) });
      if (isParent) put(schemas, name, this.#choiceOf(name, schema));
      else put(schemas, name, isChild ? this.#childOf(name, schema) : schema);
    }
    return schemas;
  }

  /** What is said of all children of a parent. */
  #baseOf(name: string): JsonObject {
    const schema = this.#document.schema(name) as JsonObject;
    const isChoice = this.#families.alternativesOf(name).length > 0;
    const left = new Set(["discriminator", "nullable", ...(isChoice ? ["oneOf", "anyOf"] : [])]);
    const kept = entriesOf(schema).filter(([key]) => !left.has(key) && !notes.has(key));
    const base = this.#onBases(Object.fromEntries(kept));
    const types = typesOf(base).filter((type) => type !== "null");
    const [only] = types;
    if (only === undefined) return base;
    return { ...base, type: types.length === 1 ? only : types };
  }

  /** A schema of which the parts that are parents are their bases. */
  #onBases(schema: JsonObject): JsonObject {
    const parts = asArray(child(schema, "allOf"));
    if (parts.length === 0) return schema;
    const { allOf: _, ...others } = schema;
    const own = parts.flatMap((part) => this.#partOf(part));
    return own.length === 0 ? others : { ...schema, allOf: own };
  }

  #partOf(part: JsonValue): JsonValue[] {
    if (refOf(part) === undefined) return [isObject(part) ? this.#onBases(part) : part];
    const name = componentOf(this.#document, part);
    if (name === undefined || !this.#bases.has(name)) return [part];
    return this.#baseReference(name);
  }

  #baseReference(name: string): JsonObject[] {
    const base = this.#bases.get(name);
    return base === undefined ? [] : [{ $ref: schemaPointer(base) }];
  }

  #choiceOf(name: string, schema: JsonValue): JsonObject {
    const remarks = entriesOf(schema).filter(([key]) => notes.has(key) || key.startsWith("x-"));
    const own = this.#families.alternativesOf(name);
    const listed = own.map((each) => this.#alternativeOf(name, each));
    const children = this.#families.childrenOf(name).map(referenceTo);
    const strangers = this.#families.strangersOf(name).map((each) => {
      return this.#alternativeOf(name, referenceTo(each));
    });
    const itself = this.#itself(name);
    const members = own.length > 0 ? listed : [...children, ...strangers];
    const empty = isNullable(schema) ? [{ enum: [null] }] : [];
    return { ...Object.fromEntries(remarks), anyOf: [...itself, ...members, ...empty] };
  }

  /** What a parent's own list or mapping names: all that children have holds of it as well. */
  #alternativeOf(parent: string, schema: JsonValue): JsonValue {
    const name = componentOf(this.#document, schema);
    if (name !== undefined && this.#families.extends(name, parent)) return schema;
    const tags = this.#families.propertiesOf(parent).map((property) => {
      const known = name === undefined ? [] : this.#families.valuesOf(name, property, parent);
      return [property, known] as const;
    });
    return { allOf: [...this.#baseReference(parent), schema, ...this.#tagPart(parent, tags)] };
  }

  /** The parent as a value of its own, where it may be one. */
  #itself(name: string): JsonObject[] {
    if (this.#families.isDefault(name)) return [{ allOf: this.#baseReference(name) }];
    const tags = this.#families.propertiesOf(name).map((property) => {
      return [property, this.#families.ownValuesOf(name, property)] as const;
    });
    if (tags.some(([, values]) => values.length === 0)) return [];
    return [{ allOf: [...this.#baseReference(name), ...this.#tagPart(name, tags)] }];
  }

  #tagPart(name: string, tags: readonly Tag[]): JsonObject[] {
    const told = tags.filter(([, values]) => values.length > 0);
    if (told.length === 0) return [];
    const properties = told.map(([property, values]) => {
      return [property, tagSchema(this.#declared(name, property), values)];
    });
    const required = told.map(([property]) => property);
    return [{ type: "object", required, properties: Object.fromEntries(properties) }];
  }

  /** A child with the values that select it, and what its parents have instead of their choices. */
  #childOf(name: string, schema: JsonObject): JsonObject {
    return this.#families.propertiesOf(name).reduce((child, property) => {
      return this.#tagged(child, name, property);
    }, this.#onBases(schema));
  }

  #tagged(schema: JsonObject, name: string, property: string): JsonObject {
    const values = this.#families.valuesOf(name, property);
    const [only] = values;
    const allowed = ownValues(this.#document, schema, property);
    // One value is in the type already.
    if (only === undefined || (values.length === 1 && allowed?.length === 1)) return schema;
    const tag = tagSchema(this.#declared(name, property), values);
    const parts = asArray(child(schema, "allOf"));
    const last = parts.findLastIndex((part) => child(part, "properties") !== undefined);
    const part = parts[last];
    if (child(schema, "properties") !== undefined) return withProperty(schema, property, tag);
    if (!isObject(part))
      return { ...schema, allOf: [...parts, withProperty({ type: "object" }, property, tag)] };
    return { ...schema, allOf: parts.with(last, withProperty(part, property, tag)) };
  }

  /** What has to be said of a property once more that a schema or one that it extends declares. */
  #declared(name: string, property: string): JsonObject {
    const node = new Node(this.#document, schemaPointer(name), this.#document.schema(name) ?? {});
    const declared = propertiesOf(node).get(property)?.target?.value;
    const kept = ["type", "readOnly", "writeOnly"];
    return Object.fromEntries(entriesOf(declared).filter(([key]) => kept.includes(key)));
  }
}

type Tag = readonly [property: string, values: readonly string[]];

/** A schema that requires a property and says what it holds, in front of the others if it is a new one. */
function withProperty(schema: JsonObject, name: string, value: JsonObject): JsonObject {
  const properties: Writable = {};
  const known = child(schema, "properties");
  const remarks = entriesOf(child(known, name)).filter(
    ([key]) => notes.has(key) && key !== "default",
  );
  const own = { ...Object.fromEntries(remarks), ...value };
  if (child(known, name) === undefined) put(properties, name, own);
  for (const [key, each] of entriesOf(known)) put(properties, key, key === name ? own : each);
  return { ...schema, required: [...new Set([...requiredOf(schema), name])], properties };
}

function referenceTo(name: string): JsonObject {
  return { $ref: schemaPointer(name) };
}

/** Whether a schema says more than that there is an object. */
function saysMore(schema: JsonObject): boolean {
  return Object.keys(schema).some((key) => key !== "type" && !key.startsWith("x-"));
}

function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let count = 2; taken.has(free); count++) free = `${name}${count}`;
  return free;
}
