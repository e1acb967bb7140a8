// What deviates from OpenAPI, and how it is read.
import { type JsonObject, type JsonValue, put } from "../../document/json.js";
import type { NodeType, ValueType, Version } from "../redocly.js";
import type { Rule } from "./rules.js";

/** Something of a document that OpenAPI does not allow where it stands. */
export type Deviation =
  /** A value that is not the object or the list that its place is for. */
  | (At & { readonly kind: "shape"; readonly type: NodeType; readonly version: Version })
  /** A plain value of another type, or none of those that are allowed; `type` is what holds it. */
  | (At & {
      readonly kind: "value";
      readonly type: NodeType;
      readonly wanted: Partial<ValueType>;
      readonly version: Version;
    })
  /** The same in the list under the key `list` of an object. */
  | (At & {
      readonly kind: "item";
      readonly type: NodeType;
      readonly list: string;
      readonly wanted: Partial<ValueType>;
    })
  | (At & { readonly kind: "unknown"; readonly type: NodeType; readonly version: Version })
  | {
      readonly kind: "missing";
      readonly type: NodeType;
      readonly name: string;
      readonly node: JsonObject;
    }
  /** The path has a place for a parameter that is not declared. */
  | { readonly kind: "undeclared"; readonly name: string; readonly operation: JsonObject }
  /** A path parameter that the path has no place for. */
  | (At & { readonly kind: "unused"; readonly name: string })
  /** A reference that leads nowhere; `inExtension` where nobody has to follow it. */
  | { readonly kind: "lost"; readonly inExtension: boolean }
  /** A discriminator whose mapping leads nowhere on this machine. */
  | (At & { readonly kind: "unmapped"; readonly target: string })
  /** Something that OpenAPI 3.2 forbids, and whose message says what to write. */
  | { readonly kind: "forbidden"; readonly message: string }
  /** References that lead to references without an end, or nearly so, which the linter tells apart. */
  | { readonly kind: "long" }
  /** An operationId that another operation has. */
  | { readonly kind: "twice"; readonly name: string; readonly operations: readonly JsonObject[] };

export interface At {
  readonly owner: JsonObject | readonly JsonValue[];
  readonly key: string;
}

/** How a deviation is read. */
export interface Reading {
  readonly rule: Rule;
  /** What is wrong, and how it is read. */
  readonly message: string;
}

export type Of<K extends Deviation["kind"]> = Extract<Deviation, { kind: K }>;
export type Writable = Record<string, JsonValue>;

export function set({ owner, key }: At, value: JsonValue): void {
  put(owner, key, value);
}

/** Leaves out a property. An item of a list is not left out, since others would take its place. */
export function remove({ owner, key }: At): void {
  delete (owner as Writable)[key];
}
