// The error catalogue: what each code means, which operations answer with it, how to provoke it in the
// sandbox and how to catch it.
import type { ErrorCode, Operation } from "../../model/model.js";
import type { SandboxDescription } from "../../sandbox/types.js";
import type { Block, Inline, Page, Row } from "../content.js";
import { callOf, type DescribedApi, titleOf } from "../described.js";
import { html } from "../html.js";
import { relative } from "../links.js";

/** Undefined for an API whose document says nothing of errors. */
export function errorsPage(described: DescribedApi, sandbox: SandboxDescription): Page | undefined {
  const { api, folder } = described;
  const { catalog, isDeclared } = api.errorCodes;
  if (catalog.length === 0) return undefined;
  const path = errorsPath(described);
  const isStatus = catalog.every(({ code, status }) => code === status);
  const what = isStatus ? "statuses" : "codes";
  return {
    path,
    title: isStatus ? "Error statuses" : "Error codes",
    summary: summaryOf(catalog, isStatus),
    section: folder,
    trail: [{ text: api.title, to: `${folder}/index.html` }],
    label: "Errors",
    keywords: catalog.flatMap(({ code, name }) => [String(code), name]),
    blocks: [
      overview(described, sandbox, isStatus),
      ...(isDeclared ? openness(described, what) : []),
      ...catalog.flatMap((entry) => entryBlocks(described, sandbox, entry, isStatus)),
    ],
  };
}

function summaryOf(catalog: readonly ErrorCode[], isStatus: boolean): string {
  if (isStatus) return `${catalog.length} statuses that tell what failed.`;
  const statuses = catalog.map(({ status }) => status);
  const where = statuses.includes(undefined) ? "" : ` in ${new Set(statuses).size} statuses`;
  return `${catalog.length} codes${where}. The status says what kind of failure it is, the code says which.`;
}

export function errorsPath({ folder }: DescribedApi): string {
  return `${folder}/errors.html`;
}

/** The anchor of a code in the catalogue. */
export function codeId({ code, name }: ErrorCode): string {
  const word = name.replace(/[^\w-]/g, "");
  return `${word}-${typeof code === "number" ? code : "code"}`;
}

/** A code and what it is called; once where it is a text that is its own name. */
function titleOfCode({ code, name }: ErrorCode): string {
  return code === name ? name : `${code} ${name}`;
}

/** The status that a code comes with; nothing where it may be any. */
export function statusMark({ status }: ErrorCode): Inline {
  return status === undefined ? "" : { mark: String(status), kind: "status" };
}

function answering({ api }: DescribedApi, { name }: ErrorCode): Operation[] {
  return api.operations.filter(({ errorCodes }) => errorCodes.includes(name));
}

function overview(
  described: DescribedApi,
  { reserved }: SandboxDescription,
  isStatus: boolean,
): Block {
  const { catalog } = described.api.errorCodes;
  const rows = catalog.map((entry): Row => {
    const provoking = reserved.find(({ error }) => error.code === entry.code);
    const to = `#${codeId(entry)}`;
    const cells: Inline[] = [
      ...(isStatus ? [] : [{ text: String(entry.code), to: errorsPath(described) + to }]),
      statusMark(entry),
      { text: { code: entry.name }, to: errorsPath(described) + to },
      { prose: entry.description },
      String(answering(described, entry).length),
      provoking ? { code: `${provoking.option}: ${provoking.value}` } : "",
    ];
    return { cells };
  });
  const hasReserved = reserved.length > 0;
  const head = [...(isStatus ? [] : ["Code"]), "Status", "Name", "What it means", "Operations"];
  const shown = rows.map(({ cells }) => ({ cells: hasReserved ? cells : cells.slice(0, -1) }));
  return {
    kind: "table",
    head: [...head, ...(hasReserved ? ["Provoke it with"] : [])],
    rows: shown,
  };
}

function openness({ api, names }: DescribedApi, what: string): Block[] {
  const other = { code: '"unknown"' };
  const of: Inline = [
    `The list is open: an answer with another of the ${what} is the same error class with the code name `,
    other,
    `, and keeps its ${api.errorCodes.type === "string" ? "text" : "number"}. In code the catalogue is `,
    { code: `${names.apiCamel}ErrorCatalog` },
    ".",
  ];
  return [{ kind: "paragraph", of, soft: true }];
}

function entryBlocks(
  described: DescribedApi,
  { reserved }: SandboxDescription,
  entry: ErrorCode,
  isStatus: boolean,
): Block[] {
  const operations = answering(described, entry);
  const provoking = reserved.filter(({ error }) => error.code === entry.code);
  const title = isStatus ? `${entry.status} ${entry.name}` : titleOfCode(entry);
  const status = String(entry.status);
  const about: Inline = [
    { prose: entry.description },
    ...(entry.status === undefined
      ? []
      : [" ", { mark: status, kind: "status", title: "The HTTP status of the answer" } as const]),
  ];
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: title, id: codeId(entry) },
    { kind: "paragraph", of: about },
  ];
  if (provoking.length > 0) {
    const ways = provoking.map(({ option, value }): Inline => {
      return [
        "In the sandbox: a client made with ",
        { code: `${option}: ${JSON.stringify(value)}` },
        ".",
      ];
    });
    blocks.push({
      kind: "paragraph",
      of: ways.flatMap((way, index) => (index === 0 ? [way] : [" ", way])),
    });
  }
  blocks.push(
    { kind: "code", label: "Catch it", language: "typescript", code: catching(described, entry) },
    operationsBlock(described, operations),
  );
  return blocks;
}

function catching(described: DescribedApi, { name }: ErrorCode): string {
  const { names } = described;
  return `if (error instanceof ${names.api}Error && error.codeName === ${JSON.stringify(name)}) {
  console.log(error.status, error.description, error.requestId);
}`;
}

function operationsBlock(described: DescribedApi, operations: readonly Operation[]): Block {
  const path = errorsPath(described);
  const total = described.api.operations.length;
  const count =
    operations.length === total
      ? `all ${total} operations`
      : `${operations.length} of ${total} operations`;
  const links = operations.map((operation) => {
    const to = described.operations.get(operation) ?? "";
    return { to, text: callOf(described, operation), title: titleOf(operation) };
  });
  if (links.length === 0) {
    const text = "No operation declares it.";
    return { kind: "own", html: html`<p class="soft">${text}</p>\n`, markdown: text };
  }
  return {
    kind: "own",
    html: html`<details class="more"><summary>Declared by ${count}</summary><ul class="names">
${links.map(({ to, text, title }) => html`<li><a href="${relative(path, to)}" title="${title}"><code>${text}</code></a></li>\n`)}</ul></details>
`,
    markdown: `Declared by ${count}: ${links.map(({ text }) => `\`${text}\``).join(", ")}.`,
  };
}
