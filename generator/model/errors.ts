// Which error codes an API answers with, and which of them each operation.
import { type ErrorCatalog, readOperationCodes } from "../document/extensions/error-codes.js";
import type { Node } from "../document/node.js";
import { isError } from "../document/openapi.js";
import type { ErrorCode, ErrorCodes, Operation } from "./model.js";
import { statusNames } from "./status-names.js";

/** The document's own catalogue, or one made from the error statuses that it declares. */
export function errorCodesOf(
  declared: ErrorCatalog | undefined,
  operations: readonly Pick<Operation, "responses">[],
): ErrorCodes {
  if (declared === undefined) return statusCatalog(operations);
  const catalog = declared.entries.flatMap(({ code, name, status, description = "" }) => {
    if ((typeof code !== "number" && typeof code !== "string") || name === "") return [];
    return [{ code, name, status: typeof status === "number" ? status : undefined, description }];
  });
  const sets = declared.sets.map(({ name, names }) => [name, namesIn(catalog, names)] as const);
  const { code, name, message } = declared;
  const type = typeof catalog[0]?.code === "string" ? "string" : "number";
  return { isDeclared: true, type, code, name, message, catalog, sets: new Map(sets) };
}

/** The codes that an operation names, all where it names none. Where the status is the code, those of its responses. */
export function operationErrors(
  { node, responses }: Pick<Operation, "node" | "responses">,
  { code, catalog }: ErrorCodes,
  declared: ErrorCatalog | undefined,
): Pick<Operation, "errorSet" | "errorCodes"> {
  if (declared === undefined || code === undefined) {
    const statuses = responses.map(({ status }) => status);
    const own = catalog.filter((entry) => statuses.includes(String(entry.code)));
    return { errorSet: undefined, errorCodes: inOrder(own) };
  }
  const codes = readOperationCodes(node, declared);
  if (codes === undefined) return { errorSet: undefined, errorCodes: inOrder(catalog) };
  return { errorSet: codes.set, errorCodes: namesIn(catalog, codes.names) };
}

/** Names as a document lists them, as far as the catalogue has them. */
function namesIn(catalog: readonly ErrorCode[], names: readonly Node[]): string[] {
  const listed = new Set(names.map(({ value }) => value));
  return inOrder(catalog.filter(({ name }) => listed.has(name)));
}

/** The names of codes: in order of the codes where they are numbers, and of the catalogue where they are texts. */
function inOrder(entries: readonly ErrorCode[]): string[] {
  const isText = entries.some(({ code }) => typeof code === "string");
  const order = (one: ErrorCode, other: ErrorCode) => Number(one.code) - Number(other.code);
  return (isText ? entries : entries.toSorted(order)).map(({ name }) => name);
}

function statusCatalog(operations: readonly Pick<Operation, "responses">[]): ErrorCodes {
  const statuses = new Map<number, string>();
  for (const { status, description } of operations.flatMap(({ responses }) => responses)) {
    const code = Number(status);
    if (isError(status) && Number.isInteger(code) && !statuses.has(code)) {
      statuses.set(code, description);
    }
  }
  const catalog = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([code, description]) => {
      return { code, name: statusNames[code] ?? `status_${code}`, status: code, description };
    });
  return {
    isDeclared: false,
    type: "number",
    code: undefined,
    name: undefined,
    message: ["message"],
    catalog,
    sets: new Map(),
  };
}
