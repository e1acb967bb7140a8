// Where each part of a joined document came from.
import {
  below,
  child,
  escapeKey,
  type JsonValue,
  keysOf,
  type Pointer,
  refOf,
} from "../document/json.js";
import { limits } from "../document/limits.js";
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
