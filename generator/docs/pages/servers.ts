// Where an API is: its servers, and what their URLs leave open.
import type { Server, ServerVariable } from "../../document/servers.js";
import type { Block, Inline, Row } from "../content.js";
import { type DescribedApi, meaningOf } from "../described.js";
import { between } from "../types.js";

/** Whether a list of URLs says less than the document does. */
export function hasServerBlocks({ api: { servers } }: DescribedApi): boolean {
  return (
    servers.length > 1 || servers.some((server) => server.variables.length > 0 || isNamed(server))
  );
}

/** The servers of an API, with all that the document says of them. */
export function serverBlocks(described: DescribedApi): Block[] {
  const { servers } = described.api;
  if (!hasServerBlocks(described)) return [];
  const hasNames = servers.some(({ name }) => name !== undefined);
  const rows = servers.map((server, index) => serverRow(server, index === 0, hasNames));
  return [
    { kind: "heading", level: 2, text: "Servers", id: "servers" },
    { kind: "paragraph", of: choiceOf(servers) },
    { kind: "table", head: [...(hasNames ? ["Name"] : []), "URL", "Meaning"], rows },
    ...servers.flatMap((server, index) => variableBlocks(server, index)),
  ];
}

function isNamed({ name, description }: Server): boolean {
  return name !== undefined || description !== undefined;
}

/** How an application chooses. */
function choiceOf(servers: readonly Server[]): Inline {
  const named = servers.findLast(({ name }) => name !== undefined)?.name;
  const isOpen = servers.some(({ variables }) => variables.length > 0);
  const parts: Inline[] = [
    ...(named === undefined
      ? []
      : [[{ code: `server: ${JSON.stringify(named)}` }, " chooses one by its name"]]),
    ...(isOpen ? [[{ code: "serverVariables" }, " says what a URL leaves open"]] : []),
    [{ code: "baseUrl" }, " is any other URL"],
  ];
  return ["The client uses the first. Of its options, ", between(parts, ", "), "."];
}

function serverRow({ name, template, description }: Server, isFirst: boolean, hasNames: boolean) {
  const mark: Inline = isFirst
    ? [" ", { mark: "default", kind: "note", title: "Used where nothing else is said." }]
    : "";
  const own: Inline[] = hasNames ? [name === undefined ? "" : { code: name }] : [];
  return { cells: [...own, [{ code: template }, mark], meaningOf(description)] } satisfies Row;
}

function variableBlocks({ name, template, variables }: Server, index: number): Block[] {
  if (variables.length === 0) return [];
  const text = `Variables of ${name ?? template}`;
  return [
    { kind: "heading", level: 3, text, id: `server-${index + 1}` },
    {
      kind: "table",
      head: ["Variable", "Default", "Values", "Meaning"],
      rows: variables.map(variableRow),
    },
  ];
}

function variableRow({ name, default: value, values, description }: ServerVariable): Row {
  const listed = (values ?? []).map((each) => ({ code: each }));
  return {
    cells: [
      { code: name },
      value === "" ? "empty" : { code: value },
      values === undefined ? "any text" : between(listed, " · "),
      meaningOf(description),
    ],
  };
}
