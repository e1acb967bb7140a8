// One value of the document and where it stands. References are followed by whoever walks on.
import {
  asArray,
  asObject,
  asString,
  below,
  child,
  type JsonObject,
  type JsonValue,
  type Pointer,
} from "../../document/json.js";
import { Document, Node } from "../../document/node.js";

export class Place {
  readonly #document: Document;
  readonly pointer: Pointer;
  readonly value: JsonValue;

  private constructor(document: Document, pointer: Pointer, value: JsonValue) {
    this.#document = document;
    this.pointer = pointer;
    this.value = value;
  }

  static root(document: JsonObject): Place {
    return new Place(new Document(document), "#", document);
  }

  /** What a reference leads to; the place itself where it is none. */
  get target(): Place {
    const found = new Node(this.#document, this.pointer, this.value).target;
    return found === undefined ? this : new Place(this.#document, found.pointer, found.value);
  }

  /** The place below these keys; a reference at the end stays one. */
  at(...keys: (string | number)[]): Place | undefined {
    let place: Place | undefined = this;
    for (const key of keys) place = place === undefined ? undefined : place.target.#child(key);
    return place;
  }

  #child(key: string | number): Place | undefined {
    const value = child(this.value, String(key));
    if (value === undefined) return undefined;
    return new Place(this.#document, below(this.pointer, key), value);
  }

  /** A key's value; one that stands beside a reference wins over the one behind it. */
  read(key: string): JsonValue | undefined {
    return child(this.value, key) ?? child(this.target.value, key);
  }

  text(key: string): string | undefined {
    return asString(this.read(key));
  }

  flag(key: string): boolean {
    return this.read(key) === true;
  }

  /** The keys of the object behind the place. */
  keys(): string[] {
    return Object.keys(asObject(this.target.value) ?? {});
  }

  /** What stands in the object below a key, by its keys. */
  children(key: string): [string, Place][] {
    const object = this.at(key);
    return (object?.keys() ?? []).flatMap((name) => {
      const place = object?.at(name);
      return place ? [[name, place]] : [];
    });
  }

  /** What stands in the array below a key. */
  items(key: string): Place[] {
    const array = this.at(key)?.target;
    return asArray(array?.value).flatMap((_, index) => array?.at(index) ?? []);
  }
}
