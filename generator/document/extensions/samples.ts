// `x-codeSamples` of an operation, as Redocly's documentation shows them.
import { asArray, child, type JsonObject } from "../json.js";
import type { Node } from "../node.js";

const key = "x-codeSamples";

export interface CodeSample {
  /** In lower case. */
  readonly language: string;
  /** What a tab says; undefined where that is the language. */
  readonly label: string | undefined;
  readonly source: string;
}

export function readSamples(operation: Node): CodeSample[] {
  return operation.list(key).flatMap((sample) => {
    const language = sample.text("lang")?.toLowerCase();
    const source = sample.text("source");
    const label = sample.text("label");
    return language === undefined || source === undefined ? [] : [{ language, label, source }];
  });
}

/** An operation with samples in front of those that it has. */
export function withSamples(operation: JsonObject, samples: readonly CodeSample[]): JsonObject {
  const added = samples.map(({ language, label, source }): JsonObject => {
    return { lang: language, source, ...(label === undefined ? {} : { label }) };
  });
  return { ...operation, [key]: [...added, ...asArray(child(operation, key))] };
}
