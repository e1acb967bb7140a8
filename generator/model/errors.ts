// Which error codes an API answers with, and which of them each operation.
import { errorNamesOf, readErrorCatalog } from "../document/extensions/error-codes.js";
import type { Node } from "../document/node.js";
import { isError } from "../document/openapi.js";
import type { ErrorCode, ErrorCodes, Operation } from "./model.js";

type Answering = Pick<Operation, "responses">;

/** The document's own catalogue, or one made from the error statuses that it declares. */
export function errorCodesOf(root: Node, operations: readonly Answering[]): ErrorCodes {
  const catalog = readErrorCatalog(root);
  if (catalog === undefined) return statusCatalog(operations);
  const entries = catalog.entries.flatMap(({ code, name, status, description = "" }) => {
    if (typeof code !== "number" || name === "") return [];
    return [{ code, name, status: typeof status === "number" ? status : code, description }];
  });
  const { code, name, message } = catalog;
  return { isDeclared: true, code, name, message, catalog: entries };
}

/** The names of the codes that an operation lists, or where the status is the code, of its responses. */
export function operationErrors(
  { code, catalog }: ErrorCodes,
  operation: Pick<Operation, "node" | "responses">,
): string[] {
  const names = errorNamesOf(operation.node);
  const statuses = operation.responses.map(({ status }) => status);
  const isOwn = (entry: ErrorCode) => {
    return code ? names.includes(entry.name) : statuses.includes(String(entry.code));
  };
  const own = catalog.filter(isOwn).sort((a, b) => a.code - b.code);
  return own.map(({ name }) => name);
}

function statusCatalog(operations: readonly Answering[]): ErrorCodes {
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
  return { isDeclared: false, code: undefined, name: undefined, message: ["message"], catalog };
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
