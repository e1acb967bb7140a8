// What stands beside the text of an operation: its samples, and an answer.
import { isJson } from "../../document/media-types.js";
import { successesOf } from "../../document/openapi.js";
import type { Operation } from "../../model/model.js";
import type { Choice } from "../../samples/samples.js";
import type { Block } from "../content.js";
import type { DescribedApi } from "../described.js";
import { exampleOf } from "../examples.js";
import { runData } from "../run-data.js";
import { shownAnswer } from "./answer.js";

/** The samples of a call that chooses a media type; none where the client chooses the same. */
export function chosenSamples(
  { samples }: DescribedApi,
  operation: Operation,
  { contentType, accept }: Choice,
): Block[] {
  const own = (samples.get(operation) ?? []).filter(({ choice }) => {
    return choice !== undefined && choice.contentType === contentType && choice.accept === accept;
  });
  return own.length === 0 ? [] : [{ kind: "samples", samples: own }];
}

export function sideBlocks(described: DescribedApi, operation: Operation): Block[] {
  const all = described.samples.get(operation) ?? [];
  const samples = all.filter(({ choice }) => choice === undefined);
  const blocks: Block[] = [];
  if (samples.length > 0) {
    const shown = samples.map((sample) => {
      const run = runData(described, sample, operation.recursion);
      return run === undefined ? sample : { ...sample, run };
    });
    blocks.push({ kind: "samples", samples: shown, operation: operation.id });
  }
  const answer = described.answers.get(operation);
  if (answer !== undefined) return [...blocks, ...shownAnswer(answer)];
  for (const response of successesOf(operation.responses).slice(0, 1)) {
    const content = response.content.find(({ mediaType }) => isJson(mediaType));
    const example = content && exampleOf(content);
    if (example === undefined) continue;
    const title = `Answer, ${response.status}`;
    const code = JSON.stringify(example, null, 2);
    blocks.push({ kind: "code", title, label: title, language: "json", code });
  }
  return blocks;
}
