// From schemas to types: references become names, documentation becomes comments.

import {
  asArray,
  asNumber,
  asObject,
  child,
  entriesOf,
  type JsonObject,
  type JsonValue,
  refOf,
  schemaName,
} from "../../document/json.js";
import { assertWithin } from "../../document/limits.js";
import type { Document } from "../../document/node.js";
import {
  compositions,
  hasItems,
  isBinary,
  isNullable,
  othersOf,
  requiredOf,
  typesOf,
  unevaluated,
} from "../../document/schemas.js";
import type { Names } from "../names/names.js";
import { type Code, code, comment, identifier, list, literal } from "../print/printer.js";
import { Compositions, type Position } from "./compositions.js";
import { discriminated } from "./discriminator.js";
import { documentation } from "./documentation.js";
import { declaredNames, isPlainObject, optionalProperties, requiredNames } from "./required.js";
import {
  combined,
  isBareObject,
  named,
  nullType,
  type Property,
  says,
  type Type,
  union,
  unknown,
} from "./type.js";
import { type Bytes, type Direction, isVisible, type Usage } from "./usage.js";
import { rewriteValues } from "./values.js";

/** What a schema's type is for. */
export interface TypeContext {
  readonly direction: Direction;
  /** A level that is known, or the type parameter `L`. */
  readonly level?: number | "L" | undefined;
  /** The component schema whose own type is made. */
  readonly owner?: string;
  /** How bytes travel; that of the owner where it is not given. */
  readonly bytes?: Bytes;
  /** Is told of each type of `schemas.ts` that the type names. */
  readonly use?: (name: string) => void;
}

/** Where a schema stands in the type that is made. */
interface Place {
  readonly direction: Direction;
  readonly level: number | "L" | undefined;
  readonly owner: string | undefined;
  readonly depth: number;
  /** Properties that a schema around this one requires. */
  readonly required: ReadonlySet<string>;
  /** The schemas that are put together from others and that this one is in, the outermost first. */
  readonly around: readonly JsonObject[];
  readonly bytes: Bytes;
  readonly position: Position;
  /** The owner and the schemas written out in it, since they lead back to it. */
  readonly within: ReadonlySet<string>;
  /** As what the innermost of them is written out. */
  readonly inlined: Position | undefined;
}

const depthLimit = 60;

export class Rewriter {
  readonly #document: Document;
  readonly #names: Names;
  readonly #usage: Usage;
  readonly #compositions: Compositions;
  readonly #declared = new Map<JsonObject, ReadonlySet<string>>();
  #count = 0;
  #use: TypeContext["use"];

  constructor(document: Document, names: Names, usage: Usage) {
    this.#document = document;
    this.#names = names;
    this.#usage = usage;
    this.#compositions = new Compositions(document);
  }

  rewrite(schema: JsonValue | undefined, context: TypeContext): Type {
    const within = new Set(context.owner === undefined ? [] : [context.owner]);
    const { direction, level, owner } = context;
    const ofOwner = owner === undefined ? "text" : this.#usage.bytesOf(owner, direction);
    const bytes = context.bytes ?? ofOwner;
    this.#use = context.use;
    return this.#start(schema, { direction, level, owner, within, bytes, depth: 0 });
  }

  /** The type that a reference to a component schema stands for. */
  reference(name: string, { direction, level }: Omit<TypeContext, "owner">): Code {
    const own = this.#names.schemas.get(name) ?? "unknown";
    const isLeveled = this.#usage.isLeveled(name);
    // Each level of such a type is an interface of its own.
    if (isLeveled && typeof level === "number") return code`${identifier(own)}${level}`;
    const isSent = direction === "request" && !isLeveled && this.#usage.hasRequestForm(name);
    const other = isSent && !(level !== undefined && this.#usage.carriesLevels(name));
    const used = other ? (this.#names.requests.get(name) ?? "unknown") : own;
    this.#use?.(used);
    const takesLevel = isLeveled || this.#usage.carriesLevels(name);
    if (level === undefined || !takesLevel) return identifier(used);
    return code`${identifier(used)}<${level === "L" ? code`L` : level}>`;
  }

  /** Undefined for a reference that would make the owner's type a part of itself. */
  #rewrite(schema: JsonValue | undefined, place: Place): Type | undefined {
    this.#countSchemas(1);
    if (schema === true || schema === undefined || place.depth > depthLimit) return unknown;
    const object = asObject(schema);
    if (!object) return named(code`never`);
    const ref = refOf(object);
    if (ref !== undefined) return this.#rewriteReference(ref, place);
    const isReceived = place.direction === "response";
    const listed = rewriteValues(object, {
      isOpen: isReceived && this.#usage.isOpen(object),
      isBigint: this.#usage.isBigint(object),
    });
    if (listed) return listed;
    const next = this.#inner(object, place);
    const others = this.#composed(object, next);
    const own = this.#own(object, next);
    const parts = [own, ...others].filter(says);
    const [bare] = parts;
    const saying = parts.filter((part) => !isBareObject(part));
    const whole = combined("intersection", saying.length > 0 || !bare ? saying : [bare]);
    return isNullable(object) && says(whole) ? union([whole, nullType]) : whole;
  }

  /** Where the parts of a schema stand. */
  #inner(object: JsonObject, place: Place): Place {
    const depth = place.depth + 1;
    const isComposed = compositions.some((key) => child(object, key) !== undefined);
    const names = isComposed ? requiredNames(this.#document, object) : requiredOf(object);
    const required = including(place.required, names);
    const around = isComposed ? [...place.around, object] : place.around;
    const { direction, level, owner, bytes, position, within, inlined } = place;
    return { direction, level, owner, depth, required, around, bytes, position, within, inlined };
  }

  /** The types that a schema is put together from. */
  #composed(object: JsonObject, place: Place): Type[] {
    if (!compositions.some((key) => child(object, key) !== undefined)) return [];
    return [
      ...asArray(child(object, "allOf")).map((part) => {
        return this.#rewrite(part, { ...place, position: "part" });
      }),
      this.#union(object, "anyOf", place),
      this.#union(object, "oneOf", place),
    ].flatMap((type) => (type && says(type) ? [type] : []));
  }

  /** What a schema says beside its compositions. */
  #own(object: JsonObject, place: Place): Type {
    if (isBinary(object) && place.bytes !== "text") return bytesOf(object, place.bytes);
    const types = typesOf(object);
    // What speaks of items and of properties and names no type is either.
    const isEither = types.length === 0 && hasItems(object) && child(object, "properties");
    const others = isEither ? ["array", "object"] : types.filter((type) => type !== "null");
    if (others.length > 1) return union(others.map((type) => this.#ownAs(type, object, place)));
    return this.#ownAs(others[0] ?? types[0], object, place);
  }

  /** The same for one type of several. */
  #ownAs(type: JsonValue | undefined, object: JsonObject, place: Place): Type {
    if (type === "array" || (type === undefined && hasItems(object))) {
      return this.#array(object, place);
    }
    if (type === "integer" && this.#usage.isBigint(object)) return named(code`bigint`);
    if (type !== "object" && type !== undefined) return leaves.get(type) ?? unknown;
    const others = this.#otherProperties(object, place);
    const declared = this.#properties(object, place);
    const properties = [...declared, ...this.#undeclared(object, place, union(others))];
    if (type === undefined && properties.length === 0 && others.length === 0) return unknown;
    return {
      kind: "object",
      properties,
      others: others.length === 0 ? undefined : union(others),
    };
  }

  /** The type of a value inside a schema. */
  #inside(value: JsonValue | undefined, { direction, level, bytes, depth }: Place): Type {
    const within = nothingYet;
    return this.#start(value, { direction, level, owner: undefined, within, bytes, depth });
  }

  #start(
    schema: JsonValue | undefined,
    at: Pick<Place, "direction" | "level" | "owner" | "within" | "bytes" | "depth">,
  ): Type {
    // Written out: to spread objects into new ones is slow, and this is done for every schema.
    const { direction, level, owner, within, bytes, depth } = at;
    const place: Place = {
      direction,
      level,
      owner,
      depth,
      required: nothingYet,
      around: nobody,
      bytes,
      position: "alternative",
      within,
      inlined: undefined,
    };
    return this.#rewrite(schema, place) ?? unknown;
  }

  #array(object: JsonObject, place: Place): Type {
    const { prefixItems } = object;
    const rest = child(object, "items") ?? unevaluated(object, "unevaluatedItems");
    const item = rest === false ? undefined : this.#inside(rest, place);
    if (!Array.isArray(prefixItems)) return { kind: "array", item: item ?? named(code`never`) };
    const least = asNumber(child(object, "minItems")) ?? 0;
    const items = prefixItems.map((each: JsonValue) => this.#inside(each, place));
    return { kind: "tuple", items, required: Math.min(least, items.length), rest: item };
  }

  #properties(object: JsonObject, place: Place): Property[] {
    const visible = entriesOf(child(object, "properties")).filter(([, value]) => {
      return isVisible(this.#document, value, place.direction);
    });
    return visible.map(([name, value]) => ({
      name,
      required: place.required.has(name),
      type: this.#inside(value, place),
      doc: comment(...documentation(value)),
    }));
  }

  /**
   * What a schema requires and does not declare. Of alternatives it is what tells them apart, so that a
   * property of the schema around them is written once more.
   */
  #undeclared(object: JsonObject, place: Place, others: Type): Property[] {
    const own = child(object, "properties");
    const isAlternative = place.position === "alternative";
    const names = new Set(requiredOf(object).filter((name) => child(own, name) === undefined));
    return [...names].flatMap((name) => {
      const schema = propertyAround(place, name);
      const isTold = isAlternative && schema !== undefined;
      if (!isTold && place.around.some((each) => this.#declares(each, name))) return [];
      if (schema !== undefined && !isVisible(this.#document, schema, place.direction)) return [];
      const type = schema === undefined ? others : this.#inside(schema, place);
      return [{ name, required: true, type, doc: code`` }];
    });
  }

  #otherProperties(object: JsonObject, place: Place): Type[] {
    return othersOf(object).map((value) => this.#inside(value, place));
  }

  #union(object: JsonObject, key: "anyOf" | "oneOf", place: Place): Type | undefined {
    const members = asArray(child(object, key));
    // Whoever is written out as a part of one of its own alternatives is written out without them.
    const circular = members.some((member) =>
      this.#leadsBack(schemaName(child(member, "$ref")), place),
    );
    if (members.length === 0 || (circular && place.inlined === "part")) return undefined;
    const types = members.flatMap((member) => {
      return discriminated(this.#document, object, member, (schema) => {
        return this.#rewrite(schema, { ...place, position: "alternative" });
      });
    });
    return types.every(says) ? union(types) : undefined;
  }

  #leadsBack(name: string | undefined, { owner }: Place): boolean {
    if (owner === undefined || name === undefined) return false;
    return name === owner || this.#compositions.leadsTo(name, owner);
  }

  #rewriteReference(ref: string, place: Place): Type | undefined {
    const name = schemaName(ref);
    if (name === undefined || !this.#names.schemas.has(name)) {
      if (!ref.startsWith("#")) return unknown;
      return this.#rewrite(this.#document.lookUp(ref), { ...place, depth: place.depth + 10 });
    }
    if (place.within.has(name)) return undefined;
    if (this.#leadsBack(name, place) && !this.#mayName(name, place)) {
      const within = new Set([...place.within, name]);
      const depth = place.depth + 1;
      return this.#rewrite(this.#document.lookUp(ref), {
        ...place,
        depth,
        within,
        inlined: place.position,
      });
    }
    const isPart = place.position === "part" && !this.#usage.isLeveled(name);
    if (isPart && isPlainObject(this.#document, this.#document.lookUp(ref), place.direction)) {
      return { kind: "object", properties: [], others: undefined };
    }
    const type = this.reference(name, place);
    const isLeveled = this.#usage.isLeveled(name);
    const own = named(type, isLeveled || this.#usage.carriesLevels(name));
    if (isLeveled || place.required.size === 0) return own;
    const optional = optionalProperties(
      this.#document,
      this.#document.lookUp(ref),
      place.direction,
    );
    const missing = [...place.required].filter((each) => optional.has(each));
    if (missing.length === 0) return own;
    this.#countSchemas(missing.length);
    const keys = list("union", missing.map(literal));
    const picked = code`Pick${list("typeArguments", [type, keys])}`;
    const required = code`Required${list("typeArguments", [picked])}`;
    return combined("intersection", [own, named(required)]);
  }

  /** Whether a schema, one of its parts or one of its alternatives has a property of the name. */
  #declares(schema: JsonObject, name: string): boolean {
    const known = this.#declared.get(schema) ?? declaredNames(this.#document, schema);
    this.#declared.set(schema, known);
    return known.has(name);
  }

  #countSchemas(more: number): void {
    this.#count += more;
    assertWithin("schemas", this.#count, "declare schemas by name and refer to them");
  }

  #mayName(name: string, { owner = "", position, inlined }: Place): boolean {
    return (
      position === "alternative" && inlined === undefined && this.#compositions.mayName(owner, name)
    );
  }
}

/** The same set where it has the names already: it is handed on to each of many parts. */
function including(set: ReadonlySet<string>, names: readonly string[]): ReadonlySet<string> {
  return names.every((name) => set.has(name)) ? set : new Set([...set, ...names]);
}

function bytesOf(object: JsonObject, bytes: Bytes): Type {
  const types = typesOf(object);
  if (types.length > 0 && !types.includes("string")) return unknown;
  const blob = named(code`Blob`);
  return bytes === "raw" ? blob : union([blob, named(code`string`)]);
}

/** The types of schemas without parts. */
const leaves: ReadonlyMap<JsonValue, Type> = new Map([
  ["string", named(code`string`)],
  ["number", named(code`number`)],
  ["integer", named(code`number`)],
  ["boolean", named(code`boolean`)],
  ["null", nullType],
]);

const nothingYet: ReadonlySet<string> = new Set();
const nobody: readonly JsonObject[] = [];

/** The property that the nearest schema around declares itself. */
function propertyAround({ around }: Place, name: string): JsonValue | undefined {
  const owner = around.findLast((each) => child(child(each, "properties"), name) !== undefined);
  return child(child(owner, "properties"), name);
}
