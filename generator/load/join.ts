// Brings the files of a document together into one. What another file holds becomes a component, or
// takes the place of the reference to it where OpenAPI knows no such component. Components are named
// as Redocly's bundler names them.
import path from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  below,
  child,
  isObject,
  type JsonObject,
  type JsonValue,
  keysOf,
  put,
} from "../document/json.js";
import { limits } from "../document/limits.js";
import { documentType } from "./document-type.js";
import { isNamed, isReference, isValue, itemType, propertyType } from "./node-types.js";
import { type Origin, Origins } from "./origins.js";
import type { Document as File, NodeType, PropertyType, Version } from "./redocly.js";
import { type Files, targetOf } from "./references.js";

/** A document in one piece, and where its parts came from. */
export interface Joined {
  readonly document: JsonObject;
  readonly origins: Origins;
  /** Components that had to be renamed, since two files give the same name to different things. */
  readonly renamed: readonly Renaming[];
}

export interface Renaming {
  /** The reference to the component. */
  readonly origin: Origin;
  readonly from: string;
  readonly to: string;
}

/** The place of components by the name of the type in Redocly's description of OpenAPI. */
type Sections = ReadonlyMap<string, string>;

const sections: Sections = new Map([
  ["Schema", "schemas"],
  ["Parameter", "parameters"],
  ["Response", "responses"],
  ["Example", "examples"],
  ["RequestBody", "requestBodies"],
  ["Header", "headers"],
  ["SecuritySchema", "securitySchemes"],
  ["Link", "links"],
  ["Callback", "callbacks"],
  ["MediaTypesMap", "mediaTypes"],
]);

/** The same in 3.2, where a component is one media type. One of another file stands where it is used. */
const sectionsOfNewest: Sections = new Map(
  [...sections].filter(([type]) => type !== "MediaTypesMap"),
);

/** The same in Swagger 2.0, where they stand in the document itself. */
const sectionsOfSwagger: Sections = new Map([
  ["Schema", "definitions"],
  ["Parameter", "parameters"],
  ["Response", "responses"],
]);

/** A plain value: what a reference leads to stands in its place. */
const scalar: NodeType = { name: "scalar", properties: {} };

type Writable = Record<string, JsonValue>;

/** A value in the copy of a file. */
interface Spot extends Origin {
  readonly value: JsonValue;
}

/** A document that refers to no other file. */
export function whole(root: File): Joined {
  const document = root.parsed as JsonObject;
  return { document, origins: new Origins(document, root), renamed: [] };
}

/** The files stay as they are. References that lead nowhere stay, too. */
export function join(root: File, files: Files, version: Version): Joined {
  return new Joiner(root, files, version).join(documentType(version));
}

class Joiner {
  readonly #root: File;
  readonly #files: Files;
  readonly #copies = new Map<File, JsonValue>();
  readonly #document: JsonObject;
  readonly #origins: Origins;
  readonly #renamed: Renaming[] = [];
  readonly #seen = new Map<NodeType, Set<JsonValue>>();
  /** References that were looked at. */
  readonly #followed = new Set<JsonValue>();
  /** The names of components by their section and where they come from. */
  readonly #names = new Map<string, string>();
  readonly #isSwagger: boolean;
  readonly #sections: Sections;

  constructor(root: File, files: Files, version: Version) {
    this.#isSwagger = version === "oas2";
    const own = { oas2: sectionsOfSwagger, oas3_0: sections, oas3_1: sections };
    this.#sections = version === "oas3_2" ? sectionsOfNewest : own[version];
    this.#root = root;
    this.#files = files;
    this.#document = this.#copyOf(root) as JsonObject;
    this.#origins = new Origins(this.#document, root);
  }

  join(type: NodeType): Joined {
    const document = this.#document as Writable;
    const hasComponents = !this.#isSwagger;
    if (hasComponents && document.components === undefined) document.components = {};
    this.#walk({ file: this.#root, keys: [], value: this.#document }, type, document, "");
    const { components } = this.#document;
    const isEmpty = isObject(components) && Object.keys(components).length === 0;
    if (hasComponents && isEmpty) delete document.components;
    return { document: this.#document, origins: this.#origins, renamed: this.#renamed };
  }

  /** Files are changed while they are brought together. */
  #copyOf(file: File): JsonValue {
    const known = this.#copies.get(file);
    if (known !== undefined) return known;
    const copy = structuredClone(file.parsed) as JsonValue;
    this.#copies.set(file, copy);
    return copy;
  }

  /** `owner` holds the value under `key`. */
  #walk(spot: Spot, type: NodeType, owner: Writable, key: string): void {
    const { value } = spot;
    if (isReference(value)) {
      this.#walkReference(spot, value as unknown as Writable & { $ref: string }, type, owner, key);
      return;
    }
    if (typeof value !== "object" || value === null || type === scalar) return;
    const seen = this.#seen.get(type) ?? new Set();
    this.#seen.set(type, seen);
    if (seen.has(value)) return;
    seen.add(value);
    if (Array.isArray(value)) {
      value.forEach((item, index) => {
        this.#walkInside(spot, String(index), itemType(type, item, index));
      });
      return;
    }
    for (const name of keysInOrder(type, value as JsonObject)) {
      this.#walkInside(spot, name, propertyType(type, name, child(value, name)));
    }
  }

  #walkInside({ file, keys, value: owner }: Spot, key: string, type: PropertyType): void {
    const value = child(owner, key);
    if (value === undefined) return;
    const spot = { file, keys: [...keys, key], value };
    if (isNamed(type)) this.#walk(spot, type, owner as Writable, key);
    else if (!isValue(type)) return;
    else if (type.directResolveAs)
      this.#walkText(spot, type.directResolveAs, owner as Writable, key);
    else if (type.resolvable !== false) this.#walk(spot, scalar, owner as Writable, key);
  }

  /** A text that is a reference, as in the mapping of a discriminator. */
  #walkText(spot: Spot, type: NodeType, owner: Writable, key: string): void {
    if (typeof spot.value !== "string") return;
    const target = this.#follow(spot.value, spot.file);
    const section = this.#sections.get(type.name);
    if (target === undefined || section === undefined) return;
    this.#walkTarget(target, type);
    put(owner, key, this.#component(section, target, spot) ?? spot.value);
  }

  #walkReference(
    spot: Spot,
    reference: Writable & { $ref: string },
    type: NodeType,
    owner: Writable,
    key: string,
  ): void {
    if (this.#followed.has(spot.value)) return;
    this.#followed.add(spot.value);
    const { file } = spot;
    const target = this.#follow(reference.$ref, file);
    if (target !== undefined) this.#walkTarget(target, type);
    if (type !== scalar) {
      for (const name of Object.keys(reference)) {
        if (name !== "$ref")
          this.#walkInside(spot, name, propertyType(type, name, reference[name]));
      }
    }
    if (target === undefined) return;
    const section = this.#sections.get(type.name);
    if (target.file === this.#root && file === this.#root && type !== scalar) {
      if (!reference.$ref.startsWith("#")) reference.$ref = below("#", ...target.keys);
    } else if (section !== undefined) {
      reference.$ref = this.#component(section, target, spot) ?? reference.$ref;
    } else this.#replace(reference, target, owner, key);
  }

  #walkTarget(target: Spot, type: NodeType): void {
    const parent = target.keys.slice(0, -1);
    const owner = parent.reduce<JsonValue | undefined>(child, this.#copyOf(target.file));
    this.#walk(target, type, owner as Writable, target.keys.at(-1) ?? "");
  }

  /**
   * What a reference of a file means: references that say nothing else are followed to their end,
   * one with other keys beside it is something of its own. Undefined where it leads nowhere.
   */
  #follow(ref: string, from: File, hops = 0): Spot | undefined {
    if (hops > limits.chain) return undefined;
    const [name = "", fragment = ""] = ref.split("#");
    const file = name === "" ? from : this.#files.get(targetOf(from.source.absoluteRef, name));
    if (file === undefined) return undefined;
    let spot: Spot = { file, keys: [], value: this.#copyOf(file) };
    for (const key of keysIn(fragment)) {
      // The way may lead through another reference.
      const holder = holds(spot.value, key) ? spot : this.#behind(spot, hops);
      const value = child(holder?.value, key);
      if (holder === undefined || value === undefined) return undefined;
      spot = { file: holder.file, keys: [...holder.keys, key], value };
    }
    const isAlias = isReference(spot.value) && Object.keys(spot.value).length === 1;
    return isAlias ? this.#behind(spot, hops) : spot;
  }

  #behind({ value, file }: Spot, hops: number): Spot | undefined {
    return isReference(value) ? this.#follow(value.$ref, file, hops + 1) : undefined;
  }

  /**
   * The reference to the component that a value of another file becomes; undefined where the document
   * has something else in the place of its components, which the linter refuses.
   */
  #component(section: string, target: Spot, at: Spot): string | undefined {
    const id = `${section} ${target.file.source.absoluteRef} ${below("#", ...target.keys)}`;
    const known = this.#names.get(id);
    const place = this.#isSwagger ? "#" : "#/components";
    if (known !== undefined) return below(place, section, known);
    const components = this.#isSwagger ? this.#document : this.#document.components;
    if (!isObject(components)) return undefined;
    if (components[section] === undefined) put(components as Writable, section, {});
    const group = components[section];
    if (!isObject(group)) return undefined;
    const { file, keys, value } = target;
    const from = keys.at(-1) ?? path.basename(file.source.absoluteRef).replace(/\.[^.]+$/, "");
    let to = from;
    for (let count = 2; Object.hasOwn(group, to) && !this.#isSame(group[to], target); count++) {
      to = `${from}-${count}`;
    }
    if (!Object.hasOwn(group, to) && to !== from) {
      this.#renamed.push({ origin: { file: at.file, keys: at.keys }, from, to });
    }
    put(group as Writable, to, value);
    this.#origins.note(group, to, { file, keys });
    this.#names.set(id, to);
    return below(place, section, to);
  }

  /** Whether a component of the document is what a reference leads to, or alike to the letter. */
  #isSame(component: JsonValue | undefined, target: Spot): boolean {
    if (component === target.value) return true;
    if (isReference(component)) {
      if (this.#follow(component.$ref, this.#root)?.value === target.value) return true;
    }
    return isDeepStrictEqual(component, target.value);
  }

  /** Puts what a reference leads to into its place. What stands beside the reference wins. */
  #replace(reference: Writable, target: Spot, owner: Writable, key: string): void {
    const { file, keys, value } = target;
    if (!isObject(value)) {
      put(owner, key, value);
      this.#origins.note(owner, key, { file, keys });
      return;
    }
    delete reference.$ref;
    for (const [name, part] of Object.entries(value)) {
      if (Object.hasOwn(reference, name)) continue;
      put(reference, name, part);
      this.#origins.note(reference, name, { file, keys: [...keys, name] });
    }
  }
}

/** The keys of an object: those that its type knows first, in the type's order. */
function keysInOrder(type: NodeType, object: JsonObject): string[] {
  const known = Object.keys(type.properties).filter((key) => Object.hasOwn(object, key));
  return [...new Set([...known, ...Object.keys(object)])];
}

function keysIn(fragment: string): string[] {
  return fragment === "" || fragment === "/" ? [] : keysOf(`#${fragment}`);
}

function holds(value: JsonValue, key: string): boolean {
  return child(value, key) !== undefined;
}
