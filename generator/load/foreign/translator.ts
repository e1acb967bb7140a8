// Writes what other people's extensions say as ours would, and notes where it came from.
import {
  below,
  child,
  type JsonObject,
  type JsonValue,
  type Pointer,
  put,
} from "../../document/json.js";
import type { Node } from "../../document/node.js";
import type { Origins } from "../origins.js";

/** What an extension says and ours cannot, with its place in the document. */
export interface Untold {
  readonly pointer: Pointer;
  readonly message: string;
}

/** One of our extensions that stands for one of others. */
export interface Translated {
  readonly owner: JsonObject;
  readonly key: string;
  readonly pointer: Pointer;
  /** The name of the other. */
  readonly foreign: string;
}

export class Translator {
  readonly untold: Untold[] = [];
  readonly translated: Translated[] = [];
  readonly #origins: Origins;

  constructor(origins: Origins) {
    this.#origins = origins;
  }

  /** Writes one of our extensions where there is none: ours win. `from` holds the other one. */
  write(owner: Node, key: string, value: JsonValue, foreign: string, from: Node = owner): void {
    if (child(owner.value, key) === undefined) this.replace(owner, key, value, foreign, from);
  }

  /** The same whatever stands there. */
  replace(owner: Node, key: string, value: JsonValue, foreign: string, from: Node = owner): void {
    const object = owner.value as JsonObject;
    this.#origins.note(object, key, this.#origins.of(below(from.pointer, foreign)));
    put(object, key, value);
    const pointer = below(owner.pointer, key);
    this.translated.push({ owner: object, key, pointer, foreign });
  }

  /** An extension that is not read, or not all of it. */
  tell(owner: Node, foreign: string, message: string): void {
    const pointer = below(owner.pointer, foreign);
    this.untold.push({ pointer, message: `${foreign} ${message}` });
  }
}
