import { readStream, streamKey, streamShape } from "../document/extensions/stream.js";
import { choicesOf, isJson, isSequence } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import {
  contentOf,
  type OperationNode,
  operationsOf,
  responsesOf,
  successesOf,
} from "../document/openapi.js";
import { allTypesOf, propertiesOf } from "../document/schemas.js";
import type { Check, Report } from "./rule.js";
import { checkForeign, checkShape } from "./shape.js";
import { shown } from "./wording.js";

/** `x-stream`: the operation answers with a stream, and its body has the property that asks for it. */
export const stream: Check = (root, report) => {
  const keys = Object.keys(streamShape);
  for (const operation of operationsOf(root)) {
    const node = operation.node.at(streamKey);
    if (node === undefined || checkForeign({ node, title: streamKey, keys }, report)) continue;
    if (!checkShape(node, streamKey, streamShape, report)) continue;
    checkAnswer(operation, node, report);
    checkSwitch(operation, node, report);
  }
};

/** A success is a stream, and where the call chooses, another media type is there, too. */
function checkAnswer({ node: operation }: OperationNode, node: Node, report: Report): void {
  const types = successesOf(responsesOf(operation)).flatMap((each) => contentOf(each.node));
  const isStream = types.map(({ mediaType }) => isSequence(mediaType));
  if (!isStream.includes(true)) {
    const write =
      "Declare a success as text/event-stream, application/jsonl or application/json-seq";
    report(node, `x-stream is declared, and no success is a stream. ${write}.`);
  } else if (readStream(operation)?.when !== undefined && !isStream.includes(false)) {
    const found = "when of x-stream is declared, and every success is a stream.";
    report(
      node.at("when") ?? node,
      `${found} Declare what is answered without it, or leave when out.`,
    );
  }
}

/** The property that asks for a stream is true or false, and of the only body. */
function checkSwitch({ node: operation }: OperationNode, node: Node, report: Report): void {
  const { when } = readStream(operation) ?? {};
  if (when === undefined) return;
  const at = node.at("when") ?? node;
  const [body, ...others] = choicesOf(contentOf(operation.at("requestBody")));
  if (body === undefined || others.length > 0 || !isJson(body.mediaType)) {
    report(
      at,
      "when of x-stream needs a body that is JSON and nothing else. Declare it, or leave when out.",
    );
    return;
  }
  const property = propertiesOf(body.schema).get(when);
  if (property === undefined) {
    const names = "Name a property that its schema lists";
    report(at, `when of x-stream is ${shown(`/${when}`)}, which the body does not have. ${names}.`);
  } else if (!allTypesOf(property).includes("boolean")) {
    const write = "Name one that is true or false";
    report(at, `when of x-stream is ${shown(`/${when}`)}, whose schema is not boolean. ${write}.`);
  }
}
