// What a schema says of its properties: their levels, their links and their marks.

import type { JsonValue } from "../../document/json.js";
import { asNumber, asString, schemaName } from "../../document/json.js";
import type { Place } from "./place.js";

/** A property that holds other resources; what is stored then are their ids. */
export interface Link {
  /** The name of the component schema. */
  readonly schema: string;
  readonly many: boolean;
}

export interface Property {
  readonly name: string;
  readonly place: Place;
  /** The first recursion level that shows the property; 0 where the document has no levels. */
  readonly level: number;
  readonly link: Link | undefined;
  readonly types: readonly string[];
  /** Finds one resource by its value. */
  readonly identifier: boolean;
  readonly filter: boolean;
  readonly sortable: boolean;
  readonly searchable: boolean;
  /** Methods whose bodies may hold the property; undefined where the document does not say. */
  readonly operations: readonly string[] | undefined;
}

export type Properties = ReadonlyMap<string, Property>;

/** Reads schemas, each once. */
export class Schemas {
  readonly #levelKey: string | undefined;
  readonly #known = new Map<string, Properties>();

  constructor(root: Place) {
    this.#levelKey = asString(root.at("x-recursion")?.read("property"));
  }

  /** The properties of a schema, those of its `allOf` parts included. */
  properties(schema: Place): Properties {
    const { target } = schema;
    const known = this.#known.get(target.pointer);
    if (known) return known;
    const properties = new Map<string, Property>();
    this.#known.set(target.pointer, properties);
    for (const part of target.items("allOf")) {
      for (const [name, property] of this.properties(part)) properties.set(name, property);
    }
    for (const [name, place] of target.children("properties")) {
      properties.set(name, this.#property(name, place));
    }
    return properties;
  }

  /** Whether the document tells, property by property, which methods may write. */
  marksOperations(schema: Place): boolean {
    const properties = [...this.properties(schema).values()];
    return properties.some((property) => property.operations !== undefined);
  }

  #property(name: string, place: Place): Property {
    const level = this.#levelKey === undefined ? undefined : place.read(this.#levelKey);
    const operations = mark(place, "operations");
    return {
      name,
      place,
      level: asNumber(level) ?? 0,
      link: linkOf(place),
      types: typesOf(place),
      identifier: mark(place, "identifier") === true,
      filter: mark(place, "filter-property") === true,
      sortable: mark(place, "sortable") === true,
      searchable: mark(place, "searchable") === true,
      operations: Array.isArray(operations) ? operations.map(String) : undefined,
    };
  }
}

/** An extension by its last word, whatever vendor's name stands before it. */
function mark(place: Place, word: string): JsonValue | undefined {
  const pattern = new RegExp(`^x-(?:[a-z]+-)?${word}$`);
  const own = Object.entries(Object(place.value) as Record<string, JsonValue>);
  return own.find(([key]) => pattern.test(key))?.[1];
}

/** The types that a schema allows, `null` included. */
export function typesOf(schema: Place): string[] {
  const type = schema.read("type");
  const own = Array.isArray(type) ? type.map(String) : [asString(type)];
  const nullable = schema.flag("nullable") ? ["null"] : [];
  const parts = [...schema.items("anyOf"), ...schema.items("oneOf"), ...schema.items("allOf")];
  const all = [...own, ...nullable, ...parts.flatMap(typesOf)];
  return all.filter((name) => name !== undefined);
}

function linkOf(place: Place): Link | undefined {
  const one = targetOf(place);
  if (one !== undefined) return { schema: one, many: false };
  const items = place.at("items");
  const many = items && targetOf(items);
  return many === undefined ? undefined : { schema: many, many: true };
}

/** The component schema that a place refers to, alone or as an alternative to null. */
function targetOf(place: Place): string | undefined {
  const alternatives = [...place.items("anyOf"), ...place.items("oneOf")];
  const named = [place, ...alternatives].flatMap((part) => {
    const name = schemaName(referenceOf(part));
    return name === undefined || !typesOf(part).includes("object") ? [] : [name];
  });
  return named.length === 1 ? named[0] : undefined;
}

function referenceOf(place: Place): JsonValue | undefined {
  const { value } = place;
  return typeof value === "object" && value !== null && "$ref" in value ? value["$ref"] : undefined;
}
