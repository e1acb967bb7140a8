// Which schemas extend a parent that has a discriminator, and which of its values select each of them. A
// parent does not say who extends it: its children are found among all component schemas, here alone.
import {
  componentOf,
  defaultOf,
  discriminatorOf,
  mappedValues,
  mappingOf,
  ownValues,
} from "../discriminators.js";
import { asArray, child, type JsonValue, refOf } from "../json.js";
import type { Document } from "../node.js";
import { isNullable, notes } from "../schemas.js";

/** The property that tells the members of a family apart. */
interface Discriminator {
  readonly property: string;
  /** The schema that has it: the parent, or a part of it. */
  readonly holder: JsonValue;
}

export class Families {
  /** The schemas that stand for their children: those with a discriminator, and children that have children. */
  readonly parents: ReadonlySet<string>;
  /** The schemas with a discriminator that have neither alternatives nor children. */
  readonly childless: readonly string[];
  readonly #document: Document;
  /** For each component schema those that it extends itself. */
  readonly #extended = new Map<string, ReadonlySet<string>>();
  readonly #children = new Map<string, string[]>();
  readonly #discriminators = new Map<string, Discriminator>();
  readonly #ancestors = new Map<string, ReadonlySet<string>>();

  constructor(document: Document) {
    this.#document = document;
    const { schemas } = document;
    const found = schemas.map(([name, schema]) => [name, discriminatorIn(schema)] as const);
    // Most documents have no discriminator at all.
    const isAny = found.some(([, own]) => own !== undefined);
    for (const [name, schema] of isAny ? schemas : []) this.#findExtended(name, schema);
    for (const [name, own] of found) if (own) this.#discriminators.set(name, own);
    const refused = [...this.#discriminators.keys()].filter((name) => !this.#isParent(name));
    for (const name of refused) this.#discriminators.delete(name);
    this.childless = refused.filter((name) => {
      const isAlone = this.#holdersOf(name).length === 0 && !this.extends(name, name);
      return isAlone && listsOf(document.schema(name)).length === 0;
    });
    const between = [...this.#children.keys()].filter((name) => {
      return this.isChild(name) && this.childrenOf(name).length > 0;
    });
    this.parents = new Set([...this.#discriminators.keys(), ...between]);
  }

  /** Whether a schema extends a parent, and is more than another way to write it. */
  isChild(name: string): boolean {
    return this.#holdersOf(name).length > 0 && !this.#isWrapper(name);
  }

  /** The children that extend a schema directly, in the order of the document. */
  childrenOf(name: string): readonly string[] {
    return (this.#children.get(name) ?? []).filter((each) => this.isChild(each));
  }

  /** Whether one schema extends another one, over however many others. */
  extends(name: string, ancestor: string): boolean {
    return this.#ancestorsOf(name).has(ancestor);
  }

  /** The alternatives that a parent lists itself, some of which extend it; none where it lists none. */
  alternativesOf(name: string): readonly JsonValue[] {
    return listsOf(this.#document.schema(name)).find((list) => this.#isExtending(list, name)) ?? [];
  }

  /** The schemas that the mapping of a parent names although they do not extend it. */
  strangersOf(name: string): readonly string[] {
    const holder = this.#discriminators.get(name)?.holder;
    const targets = mappingOf(holder).map(([, target]) => target);
    const fallback = defaultOf(this.#document, holder);
    return [...new Set(fallback === undefined ? targets : [...targets, fallback])].filter(
      (target) => {
        const isKnown = target === name || this.extends(target, name) || this.extends(name, target);
        return !isKnown && this.#document.schema(target) !== undefined;
      },
    );
  }

  /** The properties that tell a schema apart from others of its families. */
  propertiesOf(name: string): readonly string[] {
    return [...new Set(this.#holdersOf(name).map(({ property }) => property))];
  }

  /**
   * The values of a property that select a schema; none where nothing tells it apart. `parent` is whose
   * choice it is, where it does not extend that.
   */
  valuesOf(name: string, property: string, parent = name): readonly string[] {
    if (this.isDefault(name, parent)) return [];
    const holders = this.#holdersOf(parent).filter((each) => each.property === property);
    const own = this.#allowed(name, property);
    const mapped = holders.flatMap(({ holder }) => mappedValues(holder, name));
    // Children of a child that another property tells apart are what that child is.
    const between = this.#closest(name, property);
    if (mapped.length === 0 && between !== undefined) return this.valuesOf(between, property);
    const known = mapped.length > 0 ? mapped : [name];
    const both = own?.filter((value) => known.includes(value)) ?? known;
    if (both.length > 0 || own === undefined) return [...new Set(both)];
    // What all of the family may have tells nothing.
    const isOwn = holders.every(({ holder }) => {
      const listed = ownValues(this.#document, holder, property);
      return listed === undefined || listed.length > own.length;
    });
    return isOwn ? own : [];
  }

  /** Whether a schema is what a family is where nothing tells it apart. */
  isDefault(name: string, parent = name): boolean {
    return this.#holdersOf(parent).some(({ holder }) => defaultOf(this.#document, holder) === name);
  }

  /** The values of a parent's property that are the parent's own, since it is no choice alone. */
  ownValuesOf(name: string, property: string): readonly string[] {
    const mappings = this.#holdersOf(name).filter((each) => each.property === property);
    const mapped = mappings.flatMap(({ holder }) => mappedValues(holder, name));
    const own = this.#discriminators.get(name);
    if (own?.property !== property) {
      const isMapping = mappings.some(({ holder }) => mappingOf(holder).length > 0);
      return mapped.length > 0 || !isMapping ? this.valuesOf(name, property) : [];
    }
    const lost = mappingOf(own.holder).flatMap(([value, target]) => {
      return this.#document.schema(target) === undefined ? [value] : [];
    });
    return [...new Set([...mapped, ...lost, ...this.#unclaimed(name, property)])];
  }

  /** The listed values that no child has, where children have others of them. */
  #unclaimed(name: string, property: string): readonly string[] {
    const listed = this.#allowed(name, property) ?? [];
    const heirs = this.#document.schemas.filter(([each]) => this.extends(each, name));
    const claimed = new Set([
      ...heirs.flatMap(([each]) => this.valuesOf(each, property)),
      ...this.strangersOf(name).flatMap((each) => this.valuesOf(each, property, name)),
    ]);
    return listed.some((value) => claimed.has(value))
      ? listed.filter((value) => !claimed.has(value))
      : [];
  }

  #allowed(name: string, property: string): string[] | undefined {
    return ownValues(this.#document, this.#document.schema(name), property);
  }

  #findExtended(name: string, schema: JsonValue): void {
    const extended = partsOf(schema).flatMap((part) => componentOf(this.#document, part) ?? []);
    this.#extended.set(name, new Set(extended));
    for (const each of this.#extended.get(name) ?? []) {
      const known = this.#children.get(each);
      if (known) known.push(name);
      else this.#children.set(each, [name]);
    }
  }

  #isParent(name: string): boolean {
    if (this.extends(name, name)) return false;
    const lists = listsOf(this.#document.schema(name));
    if (lists.length > 0) return lists.length === 1 && this.alternativesOf(name).length > 0;
    return this.childrenOf(name).length > 0 || this.strangersOf(name).length > 0;
  }

  #isExtending(alternatives: readonly JsonValue[], name: string): boolean {
    return alternatives.some((each) => {
      const own = componentOf(this.#document, each);
      return own !== undefined && this.extends(own, name);
    });
  }

  #ancestorsOf(name: string): ReadonlySet<string> {
    const known = this.#ancestors.get(name);
    if (known) return known;
    const found = new Set(this.#extended.get(name));
    for (const each of found)
      for (const further of this.#extended.get(each) ?? []) found.add(further);
    this.#ancestors.set(name, found);
    return found;
  }

  /** The discriminators that a schema has, or those that it extends. */
  #holdersOf(name: string): readonly Discriminator[] {
    const names = new Set([name, ...this.#ancestorsOf(name)]);
    return [...names].flatMap((each) => this.#discriminators.get(each) ?? []);
  }

  /** The parent that a schema extends by another property, and that is a child by this one. */
  #closest(name: string, property: string): string | undefined {
    return [...(this.#extended.get(name) ?? [])].find((each) => {
      const own = this.#discriminators.get(each)?.property ?? property;
      return own !== property && this.propertiesOf(each).includes(property);
    });
  }

  /** Whether a schema that extends a parent is no kind of it, but the parent and a remark, or in a role. */
  #isWrapper(name: string): boolean {
    if (this.extends(name, name)) return true;
    if (this.#discriminators.has(name) || this.#children.has(name)) return false;
    const holders = this.#holdersOf(name);
    if (holders.some(({ holder }) => mappedValues(holder, name).length > 0)) return false;
    if (this.isDefault(name)) return false;
    const schema = this.#document.schema(name);
    const isMapping = holders.some(({ holder }) => mappingOf(holder).length > 0);
    if ((isMapping || isNullable(schema)) && addsNothing(schema)) return true;
    return this.propertiesOf(name).some((each) => this.valuesOf(name, each).length === 0);
  }
}

/** The discriminator that a schema has itself, or in a part that is written out in it. */
function discriminatorIn(schema: JsonValue): Discriminator | undefined {
  const holder = [schema, ...asArray(child(schema, "allOf"))].find((part) => {
    return refOf(part) === undefined && discriminatorOf(part) !== undefined;
  });
  const property = discriminatorOf(holder);
  return holder === undefined || property === undefined ? undefined : { property, holder };
}

/** The references among the parts of a schema, those within parts that are written out included. */
function partsOf(schema: JsonValue): JsonValue[] {
  return asArray(child(schema, "allOf")).flatMap((part) => {
    return refOf(part) === undefined ? partsOf(part) : [part];
  });
}

/** The lists of alternatives of a schema. */
function listsOf(schema: JsonValue | undefined): (readonly JsonValue[])[] {
  const lists = ["oneOf", "anyOf"].map((key) => asArray(child(schema, key)));
  return lists.filter((list) => list.length > 0);
}

/** Whether a schema is one other schema, and remarks. */
function addsNothing(schema: JsonValue | undefined): boolean {
  const parts = asArray(child(schema, "allOf")).filter((part) =>
    Object.keys(part ?? {}).some(says),
  );
  const others = Object.keys(schema ?? {}).filter((key) => key !== "allOf" && says(key));
  return parts.length === 1 && refOf(parts[0]) !== undefined && others.length === 0;
}

function says(keyword: string): boolean {
  const isPlain = notes.has(keyword) || keyword === "nullable" || keyword === "type";
  return !isPlain && !keyword.startsWith("x-");
}
