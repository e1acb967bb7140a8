// The page of an operation: what it is for, what it takes, what it gives, what can go wrong.
import { readInferred } from "../../document/inferred.js";
import type { Operation } from "../../model/model.js";
import type { Block, Inline, Page } from "../content.js";
import {
  callOf,
  type DescribedApi,
  groupsOf,
  inferredMark,
  meaningOf,
  titleOf,
} from "../described.js";
import { html } from "../html.js";
import { redocPage } from "../redoc.js";
import { answerBlocks } from "./operation-answer.js";
import { bodyBlocks } from "./operation-body.js";
import { errorBlocks } from "./operation-errors.js";
import { parameterBlocks } from "./operation-parameters.js";
import { sideBlocks } from "./operation-samples.js";

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
        : [
            {
              text: api.tagTitles.get(group) ?? group,
              to: `${folder}/index.html#${groupId(described, group)}`,
            },
          ]),
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
      ...serverBlock(operation),
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

/** Where an operation goes that is not where all others are. */
function serverBlock({ server }: Operation): Block[] {
  if (server === undefined) return [];
  const unless: Inline = [", unless the client has a ", { code: "baseUrl" }, "."];
  return [{ kind: "paragraph", soft: true, of: ["Sent to ", { code: server }, unless] }];
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
