// What an operation takes beside its body.
import type { Operation, Parameter } from "../../model/model.js";
import type { Block, Inline } from "../content.js";
import { type DescribedApi, meaningOf } from "../described.js";
import { typeOf } from "../types.js";

const places = [
  ["path", "In the path"],
  ["query", "In the query"],
  ["querystring", "As the query"],
  ["header", "In headers"],
  ["cookie", "In cookies"],
] as const;

export function parameterBlocks(described: DescribedApi, operation: Operation): Block[] {
  const own = operation.parameters.filter(({ option }) => option === undefined);
  const options = operation.parameters.filter(({ option }) => option !== undefined);
  if (own.length === 0 && options.length === 0) return [];
  const blocks: Block[] = [{ kind: "heading", level: 2, text: "Parameters", id: "parameters" }];
  for (const [place, title] of places) {
    const here = own.filter((parameter) => parameter.in === place);
    if (here.length === 0) continue;
    const rows = here.map((parameter) => parameterRow(described, parameter));
    blocks.push({ kind: "table", head: [title, "Type", "Meaning"], rows });
  }
  if (options.length > 0) {
    const names = options.flatMap(({ name }, index): Inline[] => [
      index === 0 ? "" : ", ",
      { code: name },
    ]);
    const to = `${described.folder}/index.html#set-once`;
    blocks.push({
      kind: "paragraph",
      soft: true,
      of: ["Set once, when the client is made: ", ...names, ". ", { text: "What they mean", to }],
    });
  }
  return blocks;
}

function parameterRow(described: DescribedApi, parameter: Parameter) {
  const { name, in: place, required, deprecated, description, schema } = parameter;
  const mark: Inline = required ? [" ", { mark: "required", kind: "note" }] : "";
  const old: Inline = deprecated ? [" ", { mark: "deprecated", kind: "warning" }] : "";
  const value = schema?.target?.read("default");
  const fallback: Inline =
    value === undefined
      ? ""
      : [" Default ", { code: typeof value === "string" ? value : JSON.stringify(value) }, "."];
  const inner = schema?.target?.map("properties") ?? [];
  const parts: Inline[] = inner.flatMap(([key, node]) => {
    const own = node.text("description");
    return [
      " ",
      { code: place === "querystring" ? `${name}.${key}` : `${name}[${key}]` },
      ": ",
      own === undefined ? typeOf(described, node) : { prose: own },
    ];
  });
  return {
    cells: [
      [{ code: name }, mark, old],
      typeOf(described, schema),
      [meaningOf(description, fallback), ...parts],
    ] satisfies Inline[],
  };
}
