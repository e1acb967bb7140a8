// What an API sends to an application by itself: its webhooks, and the callbacks of its operations.
import { webhooksType } from "../../emit/names/reserved.js";
import type { MediaType, Webhook } from "../../model/model.js";
import type { Block, Inline, Page } from "../content.js";
import { type DescribedApi, meaningOf, titleOf } from "../described.js";
import { exampleOf } from "../examples.js";
import { propertyTable } from "../properties.js";
import { typeOf } from "../types.js";

/** Where the page is; undefined where an API sends nothing. */
export function webhooksPath({ api, folder }: DescribedApi): string | undefined {
  return api.webhooks.length === 0 ? undefined : `${folder}/webhooks.html`;
}

export function webhooksPage(described: DescribedApi): Page | undefined {
  const { api, folder } = described;
  const path = webhooksPath(described);
  if (path === undefined) return undefined;
  return {
    path,
    title: "Webhooks",
    summary: "What the API sends to an application by itself.",
    section: folder,
    trail: [{ text: api.title, to: `${folder}/index.html` }],
    label: "Reference",
    keywords: [webhooksType, ...api.webhooks.map(({ name }) => name)],
    blocks: [
      { kind: "paragraph", of: introduction },
      typeSample(described),
      ...api.webhooks.flatMap((webhook, index) => webhookBlocks(described, webhook, index + 1)),
    ],
  };
}

const introduction: Inline = [
  "Webhooks are called by their names, and callbacks of operations by ",
  { code: "operation/callback" },
  ". Each is a property of the type ",
  { code: webhooksType },
  ".",
];

function typeSample({ api, client }: DescribedApi): Block {
  const shown = api.webhooks.find(({ content }) => content.length > 0) ?? api.webhooks[0];
  const part = shown?.content.length === 0 ? "" : '["body"]';
  const code = `import type { ${webhooksType} } from ${JSON.stringify(client)};

type Received = ${typeNameOf(shown?.name ?? "")}${part};
`;
  return { kind: "code", label: "TypeScript", language: "typescript", code };
}

function typeNameOf(name: string): string {
  return `${webhooksType}[${JSON.stringify(name)}]`;
}

function webhookBlocks(described: DescribedApi, webhook: Webhook, number: number): Block[] {
  const { name, method, summary, description, deprecated } = webhook;
  const old: Inline = deprecated ? [" ", { mark: "deprecated", kind: "warning" }] : "";
  const type: Inline = [{ mark: method, kind: "method" }, " ", { code: typeNameOf(name) }, old];
  return [
    { kind: "heading", level: 2, text: name, id: `webhook-${number}` },
    { kind: "paragraph", of: [type, ...originOf(described, webhook)] },
    ...(summary === undefined ? [] : [{ kind: "paragraph", of: summary } as const]),
    ...(description === undefined
      ? []
      : [{ kind: "prose", markdown: description, deeper: 2 } as const]),
    ...parameterBlocks(webhook),
    ...webhook.content.flatMap((media) => bodyBlocks(described, media)),
  ];
}

/** The operation whose callback it is. */
function originOf({ api, operations }: DescribedApi, { operation }: Webhook): Inline[] {
  const own = api.operations.find(({ node }) => node.pointer === operation?.pointer);
  const to = own && operations.get(own);
  if (own === undefined || to === undefined) return [];
  return [" · sent after ", { text: titleOf(own), to }];
}

const places = [
  ["header", "In headers"],
  ["query", "In the query"],
] as const;

function parameterBlocks({ parameters }: Webhook): Block[] {
  return places.flatMap(([place, title]): Block[] => {
    const rows = parameters
      .filter((parameter) => parameter.in === place)
      .map(({ name, required, deprecated, description }) => {
        const always: Inline = required ? [" ", { mark: "always there", kind: "note" }] : "";
        const old: Inline = deprecated ? [" ", { mark: "deprecated", kind: "warning" }] : "";
        return { cells: [[{ code: name }, always, old], meaningOf(description)] };
      });
    return rows.length === 0 ? [] : [{ kind: "table", head: [title, "Meaning"], rows }];
  });
}

function bodyBlocks(described: DescribedApi, media: MediaType): Block[] {
  const { mediaType, schema } = media;
  const table = propertyTable(described, schema, { direction: "response" });
  const type: Inline = schema === undefined ? "" : [": ", typeOf(described, schema)];
  const example = exampleOf(media);
  const code = typeof example === "string" ? example : JSON.stringify(example, null, 2);
  return [
    { kind: "paragraph", of: ["Body as ", { code: mediaType }, type] },
    ...(table ? [table] : []),
    ...(example === undefined
      ? []
      : [{ kind: "code", label: "Example", language: "json", code } as const]),
  ];
}
