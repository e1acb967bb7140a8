// Schemas rewritten so that they hold nothing but what shapes their types, in the few forms that
// openapi-typescript prints well; references become names, documentation becomes comments of ours.
import {
  asArray,
  asObject,
  asString,
  child,
  entriesOf,
  find,
  schemaName,
  valueAt,
} from "../document.js";
import { assertWithin } from "../limits.js";
import type { JsonObject, JsonValue } from "../model.js";
import { Compositions, type Position } from "./compositions.js";
import { documentation } from "./documentation.js";
import { combined, type Draft, isBareObject, raw, says, union } from "./draft.js";
import type { Names } from "./names.js";
import { comment, literal } from "./printer.js";
import { optionalProperties, requiredNames } from "./required.js";
import { type Direction, isVisible, type Usage } from "./usage.js";
import { rewriteValues } from "./values.js";

/** What a schema's type is for. */
export interface TypeContext {
  readonly direction: Direction;
  /** A level that is known, or the type parameter `L`. */
  readonly level?: number | "L";
  /** The component schema whose own type is made. */
  readonly owner?: string;
}

/** Where a schema stands in the type that is made. */
interface Place extends TypeContext {
  readonly depth: number;
  /** Properties that a schema around this one requires. */
  readonly required: readonly string[];
  readonly position: Position;
  /** The owner and the schemas written out in it, since they lead back to it. */
  readonly within: ReadonlySet<string>;
  /** As what the innermost of them is written out. */
  readonly inlined?: Position;
}

const depthLimit = 60;

export class Rewriter {
  readonly #document: JsonObject;
  readonly #names: Names;
  readonly #usage: Usage;
  readonly #compositions: Compositions;
  #count = 0;

  constructor(document: JsonObject, names: Names, usage: Usage) {
    this.#document = document;
    this.#names = names;
    this.#usage = usage;
    this.#compositions = new Compositions(document);
  }

  rewrite(schema: JsonValue | undefined, context: TypeContext): Draft {
    const within = new Set(context.owner === undefined ? [] : [context.owner]);
    const start = { depth: 0, required: [], position: "alternative", within } as const;
    return this.#rewrite(schema, { ...context, ...start }) ?? {};
  }

  /** The type that a reference to a component schema stands for. */
  reference(name: string, { direction, level }: TypeContext): string {
    const own = this.#names.schemas.get(name) ?? "unknown";
    if (this.#usage.isLeveled(name)) {
      if (level === undefined) return own;
      return level === "L" ? `${own}<L>` : `${own}${level}`;
    }
    if (this.#usage.carriesLevels(name) && level !== undefined) return `${own}<${level}>`;
    const other = this.#usage.hasRequestForm(name) && direction === "request";
    return other ? (this.#names.requests.get(name) ?? own) : own;
  }

  /** Undefined for a reference that would make the owner's type a part of itself. */
  #rewrite(schema: JsonValue | undefined, place: Place): Draft | undefined {
    this.#countSchemas(1);
    if (schema === true || schema === undefined || place.depth > depthLimit) return {};
    const object = asObject(schema);
    if (!object) return raw("never");
    const ref = asString(child(object, "$ref"));
    if (ref !== undefined) return this.#rewriteReference(ref, place);
    const listed = rewriteValues(object, place.direction);
    if (listed) return listed;
    const required = [...place.required, ...requiredNames(object)];
    const next: Place = { ...place, depth: place.depth + 1, required };
    const others = [
      ...asArray(child(object, "allOf")).map((part) => {
        return this.#rewrite(part, { ...next, position: "part" });
      }),
      this.#union(object, "anyOf", next),
      this.#union(object, "oneOf", next),
    ].flatMap((draft) => (draft && says(draft) ? [draft] : []));
    const own = this.#own(object, next);
    const parts =
      says(own) && (others.length === 0 || !isBareObject(own)) ? [own, ...others] : others;
    const whole = combined("allOf", parts);
    return isNullable(object) && says(whole) ? union([whole, { type: "null" }]) : whole;
  }

  /** What a schema says beside its compositions. */
  #own(object: JsonObject, place: Place): Draft {
    if (isBinary(object)) return raw("Blob");
    const types = typesOf(object);
    const others = types.filter((type) => type !== "null");
    if (others.length > 1) return union(others.map((type) => this.#ownAs(type, object, place)));
    return this.#ownAs(others[0] ?? types[0], object, place);
  }

  /** The same for one type of several. */
  #ownAs(type: JsonValue | undefined, object: JsonObject, place: Place): Draft {
    const { direction, level } = place;
    const inside: TypeContext = level === undefined ? { direction } : { direction, level };
    const next = (value: JsonValue | undefined): Draft => {
      const start = { depth: place.depth, required: [], position: "alternative" } as const;
      return this.#rewrite(value, { ...inside, ...start, within: new Set() }) ?? {};
    };
    if (type === "array" || (type === undefined && hasItems(object))) {
      const draft: Draft = { type: "array" };
      if (child(object, "items") !== undefined) draft.items = next(object.items);
      if (Array.isArray(object.prefixItems)) draft.prefixItems = object.prefixItems.map(next);
      return draft;
    }
    if (type !== "object" && type !== undefined) return { type };
    const draft: Draft = type === undefined ? {} : { type };
    const properties = entriesOf(child(object, "properties"))
      .filter(([, value]) => isVisible(this.#document, value, direction))
      .map(([name, value]) => [name, this.#property(value, next(value))]);
    if (properties.length > 0) {
      draft.properties = Object.fromEntries(properties);
      draft.required = place.required;
    }
    const additional = child(object, "additionalProperties");
    if (additional !== undefined && additional !== false) {
      draft.additionalProperties = next(additional);
    }
    const patterns = entriesOf(child(object, "patternProperties"));
    if (patterns.length > 0) {
      draft.patternProperties = Object.fromEntries(
        patterns.map(([key, value]) => [key, next(value)]),
      );
    }
    return draft;
  }

  #property(value: JsonValue, draft: Draft): Draft {
    const doc = String(comment(...documentation(this.#document, value)));
    return { anyOf: [draft], doc };
  }

  #union(object: JsonObject, key: "anyOf" | "oneOf", place: Place): Draft | undefined {
    const members = asArray(child(object, key));
    // Whoever is written out as a part of one of its own alternatives is written out without them.
    const circular = members.some((member) =>
      this.#leadsBack(schemaName(child(member, "$ref")), place),
    );
    if (members.length === 0 || (circular && place.inlined === "part")) return undefined;
    const drafts = members.flatMap((member) => {
      const draft = this.#rewrite(member, { ...place, position: "alternative" });
      return draft ? [this.#discriminated(object, member, draft)] : [];
    });
    return drafts.every(says) ? union(drafts) : undefined;
  }

  #leadsBack(name: string | undefined, { owner }: Place): boolean {
    if (owner === undefined || name === undefined) return false;
    return name === owner || this.#compositions.leadsTo(name, owner);
  }

  #rewriteReference(ref: string, place: Place): Draft | undefined {
    const name = schemaName(ref);
    if (name === undefined || !this.#names.schemas.has(name)) {
      if (!ref.startsWith("#")) return {};
      return this.#rewrite(valueAt(this.#document, ref), { ...place, depth: place.depth + 10 });
    }
    if (place.within.has(name)) return undefined;
    if (this.#leadsBack(name, place) && !this.#mayName(name, place)) {
      const within = new Set([...place.within, name]);
      const depth = place.depth + 1;
      return this.#rewrite(valueAt(this.#document, ref), {
        ...place,
        depth,
        within,
        inlined: place.position,
      });
    }
    const type = this.reference(name, place);
    if (this.#usage.isLeveled(name)) return raw(type);
    const optional = optionalProperties(
      this.#document,
      valueAt(this.#document, ref),
      place.direction,
    );
    const missing = place.required
      .filter((each) => optional.has(each))
      .map((each) => literal(each));
    if (missing.length === 0) return raw(type);
    this.#countSchemas(missing.length);
    const keys = [...new Set(missing.map(String))].join(" | ");
    return combined("allOf", [raw(type), raw(`Required<Pick<${type}, ${keys}>>`)]);
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

  /** A member of a union with a discriminator says which value selects it. */
  #discriminated(object: JsonObject, member: JsonValue, draft: Draft): Draft {
    const discriminator = child(object, "discriminator");
    const property = asString(child(discriminator, "propertyName"));
    const ref = asString(child(member, "$ref"));
    const name = schemaName(ref);
    if (property === undefined || ref === undefined || name === undefined) return draft;
    const own = find(this.#document, `${ref}/properties/${property}`).value;
    if (child(own, "const") !== undefined || asArray(child(own, "enum")).length === 1) return draft;
    const mapped = entriesOf(child(discriminator, "mapping")).flatMap(([value, target]) => {
      return target === name || schemaName(target) === name ? [value] : [];
    });
    const values = (mapped.length > 0 ? mapped : [name]).map((value) => ({ const: value }));
    const selects = {
      type: "object",
      properties: { [property]: { anyOf: [union(values)] } },
      required: [property],
    };
    return combined("allOf", [draft, selects]);
  }
}

function typesOf(object: JsonObject): readonly JsonValue[] {
  const type = child(object, "type");
  return Array.isArray(type) ? type : type === undefined ? [] : [type];
}

function isNullable(object: JsonObject): boolean {
  return child(object, "nullable") === true || typesOf(object).includes("null");
}

function hasItems(object: JsonObject): boolean {
  return child(object, "items") !== undefined || Array.isArray(object.prefixItems);
}

/** Bytes that travel as they are, not as text in JSON. */
function isBinary(object: JsonObject): boolean {
  if (child(object, "format") === "binary") return true;
  const isBytes = child(object, "contentMediaType") === "application/octet-stream";
  return isBytes && child(object, "contentEncoding") === undefined;
}
