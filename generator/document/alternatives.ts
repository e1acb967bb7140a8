// Schemas of which a value has one, and what each says of a place in it.
import { asArray, child, escapeKey, type JsonValue } from "./json.js";
import type { Node } from "./node.js";
import { partsOf, schemaAt, typesOf } from "./schemas.js";

/** The alternatives of a schema that is nothing but alternatives, each once; else itself. */
export function alternativesOf(schema: Node): readonly Node[] {
  const found: Node[] = [];
  const seen = new Set<JsonValue>();
  const collect = ({ target }: Node): void => {
    if (target === undefined || seen.has(target.value)) return;
    seen.add(target.value);
    const listed = [...target.list("oneOf"), ...target.list("anyOf")];
    const isAlternatives = listed.length > 0 && target.at("properties") === undefined;
    if (isAlternatives) for (const each of listed) collect(each);
    else found.push(target);
  };
  collect(schema);
  return found;
}

/** What the alternatives say of the place that keys lead to; undefined among them where one has no such place. */
export function alternativesAt(
  schema: Node,
  keys: readonly string[],
): readonly (Node | undefined)[] {
  let nodes: (Node | undefined)[] = [schema];
  for (const key of keys) {
    const inner = nodes.flatMap((node) => {
      if (node === undefined) return [undefined];
      return alternativesOf(node).map((each) => schemaAt(each, `/${escapeKey(key)}`));
    });
    nodes = [...new Map(inner.map((node) => [node?.target?.value, node])).values()];
  }
  return nodes;
}

/** The values that a schema lists, null aside; undefined where it allows others. */
export function listedIn(schema: Node): readonly JsonValue[] | undefined {
  const lists = alternativesOf(schema)
    .filter(({ value }) => String(typesOf(value)) !== "null")
    .map((each) =>
      partsOf(each)
        .map(ownListOf)
        .find((list) => list !== undefined),
    );
  const values = lists.flatMap((list = []) => list).filter((value) => value !== null);
  return lists.includes(undefined) || values.length === 0 ? undefined : values;
}

function ownListOf({ value }: Node): readonly JsonValue[] | undefined {
  const only = child(value, "const");
  if (only !== undefined) return [only];
  const listed = child(value, "enum");
  return listed === undefined ? undefined : asArray(listed);
}
