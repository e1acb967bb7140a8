// Which error codes an API answers with, and which of them each operation.
import { type ErrorCatalog, readOperationCodes } from "../document/extensions/error-codes.js";
import type { Node } from "../document/node.js";
import { isError } from "../document/openapi.js";
import type { ErrorCode, ErrorCodes, Operation } from "./model.js";

/** The document's own catalogue, or one made from the error statuses that it declares. */
export function errorCodesOf(
  declared: ErrorCatalog | undefined,
  operations: readonly Pick<Operation, "responses">[],
): ErrorCodes {
  if (declared === undefined) return statusCatalog(operations);
  const catalog = declared.entries.flatMap(({ code, name, status, description = "" }) => {
    if (typeof code !== "number" || name === "") return [];
    return [{ code, name, status: typeof status === "number" ? status : code, description }];
  });
  const sets = declared.sets.map(({ name, names }) => [name, namesIn(catalog, names)] as const);
  const { code, name, message } = declared;
  return { isDeclared: true, code, name, message, catalog, sets: new Map(sets) };
}

/** The codes that an operation names, or where the status is the code, those of its responses. */
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
  return { errorSet: codes?.set, errorCodes: namesIn(catalog, codes?.names ?? []) };
}

/** Names as a document lists them, as far as the catalogue has them. */
function namesIn(catalog: readonly ErrorCode[], names: readonly Node[]): string[] {
  const listed = new Set(names.map(({ value }) => value));
  return inOrder(catalog.filter(({ name }) => listed.has(name)));
}

/** The names of codes in order of the codes. */
function inOrder(entries: readonly ErrorCode[]): string[] {
  return entries.toSorted((a, b) => a.code - b.code).map(({ name }) => name);
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
    code: undefined,
    name: undefined,
    message: ["message"],
    catalog,
    sets: new Map(),
  };
}

/** The registered names of HTTP statuses, written out so that they are the same on every machine. */
const statusNames: Readonly<Record<number, string>> = {
  400: "bad_request",
  401: "unauthorized",
  402: "payment_required",
  403: "forbidden",
  404: "not_found",
  405: "method_not_allowed",
  406: "not_acceptable",
  407: "proxy_authentication_required",
  408: "request_timeout",
  409: "conflict",
  410: "gone",
  411: "length_required",
  412: "precondition_failed",
  413: "content_too_large",
  414: "uri_too_long",
  415: "unsupported_media_type",
  416: "range_not_satisfiable",
  417: "expectation_failed",
  421: "misdirected_request",
  422: "unprocessable_content",
  423: "locked",
  424: "failed_dependency",
  425: "too_early",
  426: "upgrade_required",
  428: "precondition_required",
  429: "too_many_requests",
  431: "request_header_fields_too_large",
  451: "unavailable_for_legal_reasons",
  500: "internal_server_error",
  501: "not_implemented",
  502: "bad_gateway",
  503: "service_unavailable",
  504: "gateway_timeout",
  505: "http_version_not_supported",
  506: "variant_also_negotiates",
  507: "insufficient_storage",
  508: "loop_detected",
  511: "network_authentication_required",
};
