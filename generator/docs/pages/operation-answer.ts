// What an operation answers with: its data in each media type, its headers, and the items of a list.
import { preferred, withoutCharset } from "../../document/media-types.js";
import { successesOf } from "../../document/openapi.js";
import type { MediaType, Operation, Pagination, Response } from "../../model/model.js";
import type { Block, Inline } from "../content.js";
import { type DescribedApi, meaningOf } from "../described.js";
import { propertyTable } from "../properties.js";
import { typeOf } from "../types.js";
import { chosenSamples } from "./operation-samples.js";

export function answerBlocks(described: DescribedApi, operation: Operation): Block[] {
  const blocks: Block[] = [{ kind: "heading", level: 2, text: "Answer", id: "answer" }];
  for (const response of successesOf(operation.responses)) {
    const content = mainContent(response.content);
    blocks.push({ kind: "paragraph", of: statusLine(described, response, content) });
    const table = propertyTable(described, content?.schema, { direction: "response" });
    if (table) blocks.push(table);
    blocks.push(...itemBlocks(described, operation, content), ...headerBlocks(described, response));
    blocks.push(...typeBlocks(described, operation, response));
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

/** The media types of an answer, where a call chooses among them. */
function typeBlocks(described: DescribedApi, operation: Operation, response: Response): Block[] {
  const all = described.samples.get(operation) ?? [];
  const others = response.content.filter(({ mediaType }) => {
    return all.some(({ choice }) => choice?.accept === withoutCharset(mediaType));
  });
  const main = mainContent(response.content);
  if (main === undefined || others.length === 0) return [];
  const rows = [main, ...others].map((media, index) => {
    const type = media.schema === undefined ? "any value" : typeOf(described, media.schema);
    const mark: Inline = index === 0 ? [" ", { mark: "default", kind: "note" }] : "";
    return { cells: [[{ code: withoutCharset(media.mediaType) }, mark], type] };
  });
  return [
    { kind: "paragraph", of: ["A call chooses the media type by ", { code: "accept" }, "."] },
    { kind: "table", head: ["Media type", "Type"], rows },
    ...others.flatMap(({ mediaType }): Block[] => {
      const accept = withoutCharset(mediaType);
      const samples = chosenSamples(described, operation, { accept });
      return [{ kind: "paragraph", of: ["As ", { code: accept }, ":"] } as const, ...samples];
    }),
  ];
}

/** What an answer says beside its body. */
function headerBlocks(described: DescribedApi, { headers, status }: Response): Block[] {
  if (headers.length === 0) return [];
  const rows = headers.map(({ name, schema, description, deprecated }) => {
    const old: Inline = deprecated ? [" ", { mark: "deprecated", kind: "warning" }] : "";
    const type = schema === undefined ? "text" : typeOf(described, schema);
    return { cells: [[{ code: name }, old], type, meaningOf(description)] };
  });
  return [
    { kind: "heading", level: 3, text: "Headers", id: `headers-${status.toLowerCase()}` },
    {
      kind: "paragraph",
      soft: true,
      of: [
        "From ",
        { code: "withResponse()" },
        ", each with its type, or undefined where the answer does not have it.",
      ],
    },
    { kind: "table", head: ["Header", "Type", "Meaning"], rows },
  ];
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

function mainContent(content: readonly MediaType[]): MediaType | undefined {
  return preferred(content) ?? content[0];
}
