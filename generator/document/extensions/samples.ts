// `x-codeSamples` of an operation, as Redocly's documentation shows them.
import type { Node } from "../node.js";

export interface CodeSample {
  /** In lower case. */
  readonly language: string;
  readonly source: string;
}

export function readSamples(operation: Node): CodeSample[] {
  return operation.list("x-codeSamples").flatMap((sample) => {
    const language = sample.text("lang")?.toLowerCase();
    const source = sample.text("source");
    return language === undefined || source === undefined ? [] : [{ language, source }];
  });
}
