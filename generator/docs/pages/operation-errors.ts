// What can go wrong with an operation: its codes, its statuses, and what their bodies are.
import { isJson } from "../../document/media-types.js";
import { covers, errorResponsesOf, isError } from "../../document/openapi.js";
import type { ErrorCode, Operation } from "../../model/model.js";
import type { Block, Inline, Row } from "../content.js";
import { type DescribedApi, meaningOf } from "../described.js";
import { typeOf } from "../types.js";
import { codeId, statusMark } from "./errors.js";

export function errorBlocks(described: DescribedApi, operation: Operation): Block[] {
  const { catalog, isDeclared } = described.api.errorCodes;
  const own = catalog.filter(({ name }) => operation.errorCodes.includes(name));
  const open = operation.responses.filter(({ status }) => isOpen(status));
  if (own.length === 0 && open.length === 0) return [];
  const isStatus = own.every(({ code, status }) => code === status);
  const rows: ErrorRow[] = [
    ...own.map((each) => {
      const row = errorRow(described, operation, each, isStatus);
      return { row, body: bodyOf(described, operation, String(each.status ?? "default")) };
    }),
    ...open.map(({ status, description }) => {
      const cells: Inline[] = [
        { mark: status, kind: "status" },
        ...(isStatus ? [] : [""]),
        "",
        meaningOf(description),
      ];
      return { row: { cells }, body: bodyOf(described, operation, status) };
    }),
  ];
  const bodies = new Set(rows.map(({ body }) => JSON.stringify(body ?? "")));
  const hasColumn = bodies.size > 1;
  const cellsOf = ({ row, body = "" }: ErrorRow): Row => {
    return hasColumn ? { cells: row.cells.toSpliced(-1, 0, body) } : row;
  };
  const more = hasColumn ? ["Body"] : [];
  const head = [...(isStatus ? [] : ["Code"]), "Status", "Name", ...more, "When"];
  const [same] = rows.map(({ body }) => body);
  const blocks: Block[] = [
    { kind: "heading", level: 2, text: "What can go wrong", id: "errors" },
    { kind: "table", head, rows: rows.map(cellsOf) },
  ];
  if (hasColumn || same !== undefined) {
    const which: Inline = hasColumn ? "" : [" as ", same ?? ""];
    const of: Inline = ["The body of an error is ", { code: "error.body" }, which, "."];
    blocks.push({ kind: "paragraph", soft: true, of });
  }
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

interface ErrorRow {
  readonly row: Row;
  /** Undefined where the document describes no body. */
  readonly body: Inline | undefined;
}

/** The body of a status: what the document says of it, of its range, or of all others. */
function bodyOf(
  described: DescribedApi,
  { responses }: Operation,
  written: string,
): Inline | undefined {
  const errors = errorResponsesOf(responses);
  const response =
    errors.find(({ status }) => status === written) ??
    errors.find(({ status }) => /^\dXX$/.test(status) && covers(status, Number(written))) ??
    errors.find(({ status }) => status === "default");
  const content = response?.content.find(({ mediaType }) => isJson(mediaType));
  return content?.schema && typeOf(described, content.schema);
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
  const { code, name, description } = entry;
  const to = `${folder}/errors.html#${codeId(entry)}`;
  const here = operation.responses.find((each) => each.status === String(code))?.description;
  const cells: Inline[] = [
    ...(isStatus ? [] : [{ text: String(code), to }]),
    statusMark(entry),
    { text: { code: name }, to },
    { prose: isStatus ? (here ?? description) : description },
  ];
  return { cells };
}
