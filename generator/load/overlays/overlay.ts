// An overlay as it is applied: OpenAPI Overlay 1.0 and 1.1.
import type { JsonValue } from "../../document/json.js";
import type { Problem } from "../../document/problem.js";
import type { Query } from "../jsonpath/syntax.js";
import { placeOf } from "../place.js";
import type { Document as File } from "../redocly.js";

export interface Overlay {
  readonly file: File;
  readonly actions: readonly Action[];
}

export interface Action {
  /** Its place in the list of actions. */
  readonly index: number;
  readonly target: Query;
  readonly change: Change;
}

export type Change =
  | { readonly kind: "remove" }
  | { readonly kind: "update"; readonly value: JsonValue }
  /** What one other place of the document holds. */
  | { readonly kind: "copy"; readonly from: Query };

/** Something about an overlay, with its place in it. */
export interface Finding extends Pick<Problem, "severity" | "rule" | "message"> {
  readonly file: File;
  readonly keys: readonly string[];
  readonly onKey: boolean;
}

export async function problemOf({ file, keys, onKey, ...said }: Finding): Promise<Problem> {
  return { ...(await placeOf({ file, keys }, onKey)), ...said };
}
