// The page of a component schema.
import { readInferred } from "../../document/inferred.js";
import { schemaPointer } from "../../document/json.js";
import { Node } from "../../document/node.js";
import type { Block, Page } from "../content.js";
import { type DescribedApi, inferredMark } from "../described.js";
import { exampleOf } from "../examples.js";
import { propertyTable } from "../properties.js";
import { typeOf } from "../types.js";

export function schemaPage(described: DescribedApi, name: string, path: string): Page {
  const { api, folder, names } = described;
  const schema = schemaNode(described, name);
  const { text, inferred } = readInferred(schema?.text("description") ?? "");
  const title = names.schemas.get(name) ?? name;
  const blocks: Block[] = text === "" ? [] : [{ kind: "prose", markdown: text, deeper: 1 }];
  if (inferred !== undefined) blocks.push({ kind: "paragraph", of: inferredMark(inferred) });
  const table = propertyTable(described, schema, { direction: "response" });
  if (table) blocks.push(table);
  else if (schema?.target) blocks.push({ kind: "paragraph", of: typeOf(described, schema.target) });
  const example = exampleOf({ examples: [], schema });
  const code = example === undefined ? undefined : JSON.stringify(example, null, 2);
  return {
    path,
    title,
    summary: undefined,
    section: folder,
    trail: [
      { text: api.title, to: `${folder}/index.html` },
      { text: "Schemas", to: `${folder}/index.html#schemas` },
    ],
    label: "Schema",
    keywords: [name],
    blocks,
    ...(code === undefined
      ? {}
      : { side: [{ kind: "code", label: "Example", language: "json", code }] }),
  };
}

/** A component schema, where its references lead. */
export function schemaNode({ api }: DescribedApi, name: string): Node | undefined {
  const value = api.document.schema(name);
  return value === undefined ? undefined : new Node(api.document, schemaPointer(name), value);
}
