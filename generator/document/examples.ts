// The values that a document gives as examples.
import type { JsonValue } from "./json.js";
import type { Node } from "./node.js";
import { isNewest } from "./version.js";

/** The values that a media type or a parameter gives as examples, the single one first. */
export function examplesOf(holder: Node, isText = false): JsonValue[] {
  return exampleNodesOf(holder, isText).map(({ value }) => value);
}

/** The same where they are written. */
export function exampleNodesOf(holder: Node, isText = false): Node[] {
  const single = holder.at("example");
  const named = namedExamplesOf(holder, isText).map(({ value }) => value);
  return single === undefined ? named : [single, ...named];
}

/**
 * The examples that have names. Their value is data since OpenAPI 3.2, as it was before; where the
 * holder `isText`, what travels is the value, too.
 */
export function namedExamplesOf(holder: Node, isText = false): { name: string; value: Node }[] {
  const isNew = isNewest(holder.document);
  return holder.map("examples").flatMap(([name, example]) => {
    const data = isNew ? example.at("dataValue") : undefined;
    const text = isNew && isText ? example.at("serializedValue") : undefined;
    const value = data ?? example.at("value") ?? text;
    return value === undefined ? [] : [{ name, value }];
  });
}
