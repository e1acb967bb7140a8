// The page of an operation: what it is for, what it takes, what it gives, what can go wrong.
import { readInferred } from "../../document/inferred.js";
import { isJson, preferred } from "../../document/media-types.js";
import { isError, successesOf } from "../../document/openapi.js";
import type {
  ErrorCode,
  MediaType,
  Operation,
  Pagination,
  Parameter,
  Response,
} from "../../model/model.js";
import type { Block, Inline, Page } from "../content.js";
import {
  callOf,
  type DescribedApi,
  groupsOf,
  inferredMark,
  meaningOf,
  titleOf,
} from "../described.js";
import { exampleOf } from "../examples.js";
import { html } from "../html.js";
import { propertyTable } from "../properties.js";
import { redocPage } from "../redoc.js";
import { runData } from "../run-data.js";
import { typeOf } from "../types.js";
import { shownAnswer } from "./answer.js";
import { codeId } from "./errors.js";

export function operationPage(described: DescribedApi, operation: Operation): Page {
  const { api, folder, operations } = described;
  const title = titleOf(operation);
  const path = operations.get(operation) ?? "";
  const { method, description, errorCodes } = operation;
  const group = operation.group;
  const about = description === undefined ? [] : [descriptionBlock(description)];
  return {
    path,
    title,
    summary: undefined,
    section: folder,
    trail: [
      { text: api.title, to: `${folder}/index.html` },
      ...(group === undefined
        ? []
        : [{ text: group, to: `${folder}/index.html#${groupId(described, group)}` }]),
    ],
    label: `${method} ${operation.path}`,
    keywords: [
      operation.id,
      callOf(described, operation),
      ...errorCodes,
      ...codesOf(described, operation),
    ],
    blocks: [
      addressBlock(described, operation),
      ...about.flat(),
      ...parameterBlocks(described, operation),
      ...bodyBlocks(described, operation),
      ...answerBlocks(described, operation),
      ...errorBlocks(described, operation),
    ],
    side: sideBlocks(described, operation),
    scripts: described.runs ? ["assets/run.js"] : [],
  };
}

/** The anchor of a group on the overview of its API. */
export function groupId(described: DescribedApi, group: string | undefined): string {
  const index = groupsOf(described).findIndex(([name]) => name === group);
  return `group-${index + 1}`;
}

/** One sentence about an operation, for search and previews. */
export function summaryOf({ description, summary }: Operation): string | undefined {
  const text = description === undefined ? summary : readInferred(description).text;
  return text
    ?.split(/(?<=[.!?])\s/)[0]
    ?.replace(/[`*]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

function codesOf({ api }: DescribedApi, { errorCodes }: Operation): string[] {
  const { catalog } = api.errorCodes;
  return catalog.filter(({ name }) => errorCodes.includes(name)).map(({ code }) => String(code));
}

function addressBlock(described: DescribedApi, operation: Operation): Block {
  const { method, path } = operation;
  const call = callOf(described, operation);
  const full = redocPage(described.folder, operation);
  const up = "../";
  const own = html`<div class="address"><span class="mark method method-${method.slice(0, 1)}">${method}</span> <code class="path">${pathParts(path)}</code></div>
<p class="soft small">On the client: <code>${call}</code>${operation.deprecated ? html` <span class="mark warning">deprecated</span>` : undefined} · <a href="${up}${full.slice(described.folder.length + 1)}">in the full reference</a></p>
`;
  return {
    kind: "own",
    html: own,
    markdown: `\`${method} ${path}\`\n\nOn the client: \`${call}\``,
  };
}

function pathParts(path: string) {
  const parts = path.split(/(\{[^{}]+\})/);
  return parts.map((part) =>
    part.startsWith("{")
      ? html`<em>${part}</em>`
      : html`${part.split("/").map((each, index) => (index === 0 ? each : html`/<wbr>${each}`))}`,
  );
}

function descriptionBlock(description: string): Block[] {
  const { text, inferred } = readInferred(description);
  if (inferred === undefined) return [{ kind: "prose", markdown: text, deeper: 1 }];
  if (text.includes("\n\n")) {
    return [
      { kind: "prose", markdown: text, deeper: 1 },
      { kind: "paragraph", of: inferredMark(inferred) },
    ];
  }
  return [{ kind: "paragraph", of: meaningOf(description) }];
}

const places = [
  ["path", "In the path"],
  ["query", "In the query"],
  ["header", "In headers"],
  ["cookie", "In cookies"],
] as const;

function parameterBlocks(described: DescribedApi, operation: Operation): Block[] {
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
  const { name, required, deprecated, description, schema } = parameter;
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
      { code: `${name}[${key}]` },
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

function bodyBlocks(described: DescribedApi, { requestBody }: Operation): Block[] {
  if (requestBody === undefined) return [];
  const { content, description, required } = requestBody;
  const blocks: Block[] = [{ kind: "heading", level: 2, text: "Body", id: "body" }];
  const types = content.flatMap(({ mediaType }, index): Inline[] => [
    index === 0 ? "" : ", ",
    { code: mediaType },
  ]);
  const about: Inline = description === undefined ? "" : [meaningOf(description), " "];
  blocks.push({
    kind: "paragraph",
    of: [about, "As ", ...types, required ? ", required." : ", may be left out."],
  });
  const shown = mainContent(content);
  const table = propertyTable(described, shown?.schema, { direction: "request" });
  if (table) blocks.push(table);
  return blocks;
}

function mainContent(content: readonly MediaType[]): MediaType | undefined {
  return preferred(content) ?? content[0];
}

function answerBlocks(described: DescribedApi, operation: Operation): Block[] {
  const blocks: Block[] = [{ kind: "heading", level: 2, text: "Answer", id: "answer" }];
  for (const response of successesOf(operation.responses)) {
    const content = mainContent(response.content);
    blocks.push({ kind: "paragraph", of: statusLine(described, response, content) });
    const table = propertyTable(described, content?.schema, { direction: "response" });
    if (table) blocks.push(table);
    blocks.push(...itemBlocks(described, operation, content));
  }
  const { recursion } = described.api;
  if (operation.recursion && recursion !== undefined) {
    const to = `${described.folder}/levels.html`;
    blocks.push({
      kind: "paragraph",
      soft: true,
      of: [
        `A property is there from its level on; the level is ${recursion.default} where none is asked for. `,
        { text: "See what each level gives", to },
      ],
    });
  }
  return blocks;
}

function statusLine(
  described: DescribedApi,
  response: Response,
  content: MediaType | undefined,
): Inline {
  const type: Inline =
    content?.schema === undefined ? "" : [" ", typeOf(described, content.schema)];
  return [{ mark: response.status, kind: "status" }, type, " ", meaningOf(response.description)];
}

/** How each style of list goes on, for who asks for pages without the client. */
const waysOn: Readonly<Record<Pagination["style"], string>> = {
  cursor: "Each page starts after the last item of the one before it.",
  token: "Each page has the token that asks for the next one.",
  offset: "Each page starts after as many items as have come.",
  page: "Each page is asked for by its number.",
  url: "Each page has the URL of the next one.",
  link: "The Link header of each page has the URL of the next one.",
};

/** The properties of what a list holds. */
function itemBlocks(
  described: DescribedApi,
  operation: Operation,
  content: MediaType | undefined,
): Block[] {
  const { pagination } = operation;
  const items = content?.schema?.at("items");
  const item = pagination?.item ?? items;
  if (item === undefined) return [];
  const table = propertyTable(described, item, { direction: "response" });
  if (table === undefined) return [];
  const how: Inline =
    pagination === undefined
      ? ""
      : pagination.iterable
        ? ` The client asks for page after page while you iterate. ${waysOn[pagination.style]}`
        : " Its items have nothing to continue from, so the client gives one page at a time.";
  return [
    { kind: "heading", level: 3, text: "Each item", id: "each-item" },
    { kind: "paragraph", of: [typeOf(described, item), ".", how] },
    table,
  ];
}

function errorBlocks(described: DescribedApi, operation: Operation): Block[] {
  const { catalog, isDeclared } = described.api.errorCodes;
  const own = catalog.filter(({ name }) => operation.errorCodes.includes(name));
  const statuses = operation.responses.filter(({ status }) => isOpen(status));
  if (own.length === 0 && statuses.length === 0) return [];
  const isStatus = own.every(({ code, status }) => code === status);
  const rows = own.map((each) => errorRow(described, operation, each, isStatus));
  const others = statuses.map(({ status, description }) => {
    const cells: Inline[] = [
      { mark: status, kind: "status" },
      ...(isStatus ? [] : [""]),
      "",
      meaningOf(description),
    ];
    return { cells };
  });
  const head = [...(isStatus ? [] : ["Code"]), "Status", "Name", "When"];
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: "What can go wrong", id: "errors" },
    { kind: "table", head, rows: [...rows, ...others] },
  ];
  if (isDeclared) {
    const to = `${described.folder}/errors.html`;
    blocks.push({
      kind: "paragraph",
      soft: true,
      of: [{ text: "The error catalogue", to }, " says how to provoke and how to catch each."],
    });
  }
  return blocks;
}

/** Whether a status as a document writes it stands for several errors. */
function isOpen(status: string): boolean {
  return status === "default" || (isError(status) && !/^\d+$/.test(status));
}

function errorRow(
  { folder }: DescribedApi,
  operation: Operation,
  entry: ErrorCode,
  isStatus: boolean,
) {
  const { code, name, status, description } = entry;
  const to = `${folder}/errors.html#${codeId(entry)}`;
  const here = operation.responses.find((each) => each.status === String(code))?.description;
  const cells: Inline[] = [
    ...(isStatus ? [] : [{ text: String(code), to }]),
    { mark: String(status), kind: "status" },
    { text: { code: name }, to },
    { prose: isStatus ? (here ?? description) : description },
  ];
  return { cells };
}

function sideBlocks(described: DescribedApi, operation: Operation): Block[] {
  const samples = described.samples.get(operation) ?? [];
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
