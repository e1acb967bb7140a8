// What a document's authors concluded and nobody states, from its own marks.
import { explainsMarks, readInferred } from "../../document/inferred.js";
import type { Node } from "../../document/node.js";
import type { Block, Inline, Page, Row } from "../content.js";
import { type DescribedApi, titleOf } from "../described.js";
import { schemaNode } from "./schema.js";

interface Finding {
  /** Where it is said. */
  readonly at: Inline;
  readonly text: string;
  /** What of the text is inferred; empty for all of it. */
  readonly inferred: string;
}

/** Undefined for a document that marks nothing. */
export function inferredPage(described: DescribedApi): Page | undefined {
  const { api, folder } = described;
  const schemas = [...described.schemaPages].map(([name, to]) => {
    return [name, to, findingsIn(described, name)] as const;
  });
  const operations = api.operations.flatMap((operation) => {
    const at: Inline = { text: titleOf(operation), to: described.operations.get(operation) ?? "" };
    return [
      ...finding(at, operation.description),
      ...operation.parameters.flatMap(({ name, description }) =>
        finding([at, ": ", { code: name }], description),
      ),
    ];
  });
  const total = operations.length + schemas.reduce((sum, [, , found]) => sum + found.length, 0);
  if (total === 0) return undefined;
  return {
    path: `${folder}/inferred.html`,
    title: "What is inferred",
    summary: `${total} places where the document says more than its sources, each as the document marks it.`,
    section: folder,
    trail: [{ text: api.title, to: `${folder}/index.html` }],
    label: "Reference",
    keywords: ["inferred", "assumption", "decision"],
    blocks: [
      ...legend(api.description),
      ...tableOf("Operations and their parameters", "operations", operations),
      ...schemas.flatMap(([name, to, found]) => {
        return found.length === 0
          ? []
          : tableOf(name, `schema-${to.split("/").at(-1)?.replace(".html", "") ?? ""}`, found);
      }),
    ],
  };
}

/** The sections at the head of the document that explain its marks, and what holds everywhere. */
function legend(description: string | undefined): Block[] {
  const sections = description?.split(/^(?=#{1,3} )/m) ?? [];
  const own = sections.filter((section) => explainsMarks(section));
  return own.map((markdown) => ({ kind: "prose", markdown }));
}

function finding(at: Inline, description: string | undefined): Finding[] {
  const { text, inferred } = readInferred(description ?? "");
  return inferred === undefined ? [] : [{ at, text, inferred }];
}

function findingsIn(described: DescribedApi, name: string): Finding[] {
  const schema = schemaNode(described, name);
  if (schema === undefined) return [];
  const to = described.schemaPages.get(name) ?? "";
  const own = finding({ text: "The whole of it", to }, schema.text("description"));
  const properties = [...described.schemas.properties(schema).values()];
  return [...own, ...properties.flatMap((each) => finding({ code: each.name }, textOf(each.node)))];
}

function textOf(node: Node): string | undefined {
  const value = node.keyword("description");
  return typeof value === "string" ? value : undefined;
}

function tableOf(title: string, id: string, found: readonly Finding[]): Block[] {
  if (found.length === 0) return [];
  const rows = found.map(({ at, text, inferred }): Row => {
    return { cells: [at, { prose: text }, inferred === "" ? "all of it" : { prose: inferred }] };
  });
  return [
    { kind: "heading", level: 2, text: title, id },
    { kind: "table", head: ["Where", "What the document says", "Inferred of it"], rows },
  ];
}
