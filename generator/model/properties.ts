// What a schema says of its properties: their levels, their links and their marks.
import { type Mark, markOf, operationsMark } from "../document/extensions/marks.js";
import { asNumber, schemaName } from "../document/json.js";
import type { Node } from "../document/node.js";
import { allTypesOf, propertiesOf } from "../document/schemas.js";

/** A property that holds other resources; what is stored then are their ids. */
export interface Link {
  /** The name of the component schema. */
  readonly schema: string;
  readonly many: boolean;
}

export interface Property {
  readonly name: string;
  readonly node: Node;
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

  /** `levelKey` is the schema extension that states a property's level. */
  constructor(levelKey: string | undefined) {
    this.#levelKey = levelKey;
  }

  /** The properties of a schema, those of its `allOf` parts included. */
  properties(schema: Node): Properties {
    const { pointer } = schema.target ?? schema;
    const known = this.#known.get(pointer);
    if (known) return known;
    const entries = [...propertiesOf(schema)].map(([name, node]) => {
      return [name, this.#property(name, node)] as const;
    });
    const properties = new Map(entries);
    this.#known.set(pointer, properties);
    return properties;
  }

  /** Whether the document tells, property by property, which methods may write. */
  marksOperations(schema: Node): boolean {
    const properties = [...this.properties(schema).values()];
    return properties.some((property) => property.operations !== undefined);
  }

  #property(name: string, node: Node): Property {
    const level = this.#levelKey === undefined ? undefined : node.keyword(this.#levelKey);
    const isMarked = (mark: Mark) => markOf(node, mark)?.value === true;
    return {
      name,
      node,
      level: asNumber(level) ?? 0,
      link: linkOf(node),
      types: allTypesOf(node),
      identifier: isMarked("identifier"),
      filter: isMarked("filter"),
      sortable: isMarked("sortable"),
      searchable: isMarked("searchable"),
      operations: operationsMark(node)?.map(String),
    };
  }
}

function linkOf(node: Node): Link | undefined {
  const one = linkedSchema(node);
  if (one !== undefined) return { schema: one, many: false };
  const items = node.at("items");
  const many = items && linkedSchema(items);
  return many === undefined ? undefined : { schema: many, many: true };
}

/** The component schema of objects that a node refers to, alone or as an alternative to null. */
function linkedSchema(node: Node): string | undefined {
  const alternatives = [...node.list("anyOf"), ...node.list("oneOf")];
  const named = [node, ...alternatives].flatMap((part) => {
    const name = schemaName(part.ref);
    return name === undefined || !allTypesOf(part).includes("object") ? [] : [name];
  });
  return named.length === 1 ? named[0] : undefined;
}
