// Where each part of a joined document came from.
import {
  below,
  child,
  escapeKey,
  type JsonValue,
  keysOf,
  type Pointer,
  put,
  refOf,
} from "../document/json.js";
import { assertWithin, limits } from "../document/limits.js";
import type { Document as File } from "./redocly.js";

/** A place in one of the files that a document was brought together from. */
export interface Origin {
  readonly file: File;
  /** The keys that lead to it from the root of the file. */
  readonly keys: readonly string[];
}

/**
 * The map from a joined document to its files. Whoever writes something into the document that stood
 * elsewhere notes it here, so that problems point to where it is written.
 */
export class Origins {
  readonly #document: JsonValue;
  readonly #root: File;
  readonly #noted = new Map<object, Map<string, Origin>>();

  /** `root` is the file of the document itself. */
  constructor(document: JsonValue, root: File) {
    this.#document = document;
    this.#root = root;
  }

  /** Notes where the value under a key of an object or list of the document came from. */
  note(owner: object, key: string, origin: Origin): void {
    const keys = this.#noted.get(owner) ?? new Map<string, Origin>();
    this.#noted.set(owner, keys.set(key, origin));
  }

  /** Notes of a copy in another document what is noted of an object or list of this one. */
  carry(from: object, other: Origins, to: object): void {
    const noted = this.#noted.get(from);
    if (noted) other.#noted.set(to, new Map(noted));
  }

  /** Forgets what was noted of a key that is taken away. */
  forget(owner: object, key: string): void {
    this.#noted.get(owner)?.delete(key);
  }

  /** Takes items out of a list, which came from `origin`; those behind them move up. */
  removeItems(list: JsonValue[], origin: Origin, indices: ReadonlySet<number>): void {
    const noted = this.#noted.get(list);
    const items = list.map((value, index) => {
      const keys = [...origin.keys, String(index)];
      return { value, origin: noted?.get(String(index)) ?? { file: origin.file, keys } };
    });
    const left = items.filter((_, index) => !indices.has(index));
    list.splice(0, list.length, ...left.map(({ value }) => value));
    this.#noted.set(list, new Map(left.map((item, index) => [String(index), item.origin])));
  }

  /**
   * A copy of the document, with its own map, in which nothing stands in two places. An alias of YAML
   * does, and a part of a file that several others refer to.
   */
  separate(): { readonly document: JsonValue; readonly origins: Origins; readonly values: number } {
    let values = 0;
    const open = new Map<object, JsonValue>();
    const notes = new Map<object, Map<string, Origin>>();
    const copy = (value: JsonValue): JsonValue => {
      assertWithin("values", ++values, "use fewer aliases");
      if (typeof value !== "object" || value === null) return value;
      const around = open.get(value);
      if (around !== undefined) return around;
      const own: JsonValue = Array.isArray(value) ? [] : {};
      open.set(value, own);
      for (const key of Object.keys(value)) put(own, key, copy(child(value, key) as JsonValue));
      open.delete(value);
      const noted = this.#noted.get(value);
      if (noted) notes.set(own, new Map(noted));
      return own;
    };
    const document = copy(this.#document);
    const origins = new Origins(document, this.#root);
    for (const [owner, noted] of notes) origins.#noted.set(owner, noted);
    return { document, origins, values };
  }

  /**
   * Where a part of the document came from, or the nearest part around it. The way may lead through
   * references.
   */
  of(pointer: Pointer, hops = 0): Origin {
    let origin: Origin = { file: this.#root, keys: [] };
    let value: JsonValue | undefined = this.#document;
    const keys = keysOf(pointer);
    for (const [index, key] of keys.entries()) {
      const inner = child(value, key);
      const ref = refOf(value);
      if (inner === undefined) {
        if (ref === undefined || hops > limits.chain) break;
        return this.of(below(ref, ...keys.slice(index)), hops + 1);
      }
      const noted = this.#noted.get(value as object)?.get(key);
      origin = noted ?? { file: origin.file, keys: [...origin.keys, key] };
      value = inner;
    }
    return origin;
  }
}

/** The place in its file as Redocly writes pointers. */
export function pointerOf({ keys }: Origin): Pointer {
  return `#/${keys.map(escapeKey).join("/")}`;
}
