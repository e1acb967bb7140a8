// The first page of an API: what its document says of it, what is set once, its operations in groups
// and its schemas.
import type { HeaderOption, SecurityScheme } from "../../model/model.js";
import type { Block, Inline, Page, Row } from "../content.js";
import { callOf, type DescribedApi, groupsOf, meaningOf, titleOf } from "../described.js";
import { groupId } from "./operation.js";
import { hasServerBlocks, serverBlocks } from "./servers.js";
import { webhooksPath } from "./webhooks.js";

export function overviewPage(described: DescribedApi, documents: readonly string[]): Page {
  const { api, folder } = described;
  return {
    path: `${folder}/index.html`,
    title: api.title,
    summary: api.summary,
    section: folder,
    trail: [],
    label: "Reference",
    keywords: [api.name],
    blocks: [
      factsBlock(described),
      ...(api.description === undefined
        ? []
        : [{ kind: "prose", markdown: api.description } as const]),
      ...serverBlocks(described),
      ...optionBlocks(described),
      { kind: "heading", level: 2, text: "Operations", id: "operations" },
      ...groupsOf(described).flatMap(([group]) => groupBlocks(described, group)),
      ...schemaBlocks(described),
      { kind: "heading", level: 2, text: "The document", id: "document" },
      documentBlock(described, documents),
    ],
  };
}

function factsBlock(described: DescribedApi): Block {
  const { api, folder } = described;
  const webhooks = webhooksPath(described);
  const items: Inline[] = [
    ...serverFacts(described),
    ...(api.version === "" ? [] : [`Version of the document: ${api.version}`]),
    [
      { text: "Everything on one page", to: `${folder}/reference.html` },
      ", with each schema in full",
    ],
    ...(webhooks === undefined
      ? []
      : [[{ text: "Webhooks", to: webhooks }, ", which the API sends by itself"]]),
  ];
  return { kind: "list", items };
}

/** The server; where more is said of it than its URL, what is used by default and where the rest is. */
function serverFacts(described: DescribedApi): Inline[] {
  const { servers } = described.api;
  if (!hasServerBlocks(described)) return servers.map(({ url }) => ["Server: ", { code: url }]);
  const text = servers.length === 1 ? "more of it" : `${servers.length} servers`;
  const all = { text, to: `${described.folder}/index.html#servers` };
  return [["Server: ", { code: servers[0]?.url ?? "" }, " (", all, ")"]];
}

/** What an application says once, when it makes the client. */
function optionBlocks({ api }: DescribedApi): Block[] {
  const rows = [...api.securitySchemes.map(schemeRow), ...api.headerOptions.map(headerRow)];
  if (rows.length === 0) return [];
  return [
    { kind: "heading", level: 2, text: "Set once", id: "set-once" },
    { kind: "paragraph", of: "Options of the client. No call has to repeat them." },
    { kind: "table", head: ["Option", "Sent as", "From the environment", "Meaning"], rows },
  ];
}

function schemeRow({ option, in: place, parameter }: SecurityScheme): Row {
  const sent: Inline =
    place === "basic" || place === "bearer"
      ? [{ code: "Authorization" }, place === "basic" ? ", as Basic" : ", as Bearer"]
      : [{ code: parameter ?? "" }, ` in the ${place}`];
  return optionRow(option, sent);
}

function headerRow({ option, header }: HeaderOption): Row {
  return optionRow(option, { code: header });
}

function optionRow(
  { name, env, description, sensitive }: HeaderOption["option"],
  sent: Inline,
): Row {
  const secret: Inline = sensitive
    ? [" ", { mark: "secret", kind: "warning", title: "In no log line, message or stack." }]
    : "";
  return {
    cells: [
      [{ code: name }, secret],
      sent,
      env === undefined ? "" : { code: env },
      meaningOf(description),
    ],
  };
}

function groupBlocks(described: DescribedApi, group: string | undefined): Block[] {
  const own = described.api.operations.filter((operation) => operation.group === group);
  const about = group === undefined ? undefined : described.api.tags.get(group);
  const rows = own.map((operation): Row => {
    const { method, path } = operation;
    const to = described.operations.get(operation) ?? "";
    return {
      cells: [
        { mark: method, kind: "method" },
        [{ text: titleOf(operation), to }],
        { code: callOf(described, operation) },
        { code: path },
      ],
    };
  });
  return [
    {
      kind: "heading",
      level: 3,
      text: groupTitle(described, group),
      id: groupId(described, group),
    },
    ...(about === undefined ? [] : [{ kind: "prose", markdown: about, deeper: 2 } as const]),
    { kind: "table", head: ["Method", "Operation", "On the client", "Path"], rows },
  ];
}

function groupTitle({ api }: DescribedApi, group: string | undefined): string {
  return group === undefined ? "Without a group" : (api.tagTitles.get(group) ?? group);
}

function schemaBlocks({ schemaPages, names }: DescribedApi): Block[] {
  if (schemaPages.size === 0) return [];
  const links = [...schemaPages].map(([name, to], index): Inline => {
    return [index === 0 ? "" : " · ", { text: names.schemas.get(name) ?? name, to }];
  });
  return [
    { kind: "heading", level: 2, text: "Schemas", id: "schemas" },
    { kind: "paragraph", of: links },
  ];
}

function documentBlock({ folder }: DescribedApi, documents: readonly string[]): Block {
  const links = documents.map((file, index): Inline => {
    return [index === 0 ? "" : " · ", { text: file, to: `${folder}/${file}` }];
  });
  return { kind: "paragraph", of: ["In one file, with every reference inside it: ", ...links] };
}
