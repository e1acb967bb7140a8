import { asArray, asNumber, asString, child, unescapeKey } from "../document/json.js";
import type { ErrorCode, ErrorCodes, JsonObject, JsonValue, Operation } from "./model.js";

/** The document's own catalogue (`x-error-codes`). */
export function readErrorCodes(document: JsonObject): ErrorCodes | undefined {
  const extension = child(document, "x-error-codes");
  if (extension === undefined) return undefined;
  return {
    code: keysOf(child(extension, "code")),
    name: keysOf(child(extension, "name")),
    message: keysOf(child(extension, "message")),
    catalog: asArray(child(extension, "catalog")).flatMap(readErrorCode),
  };
}

function readErrorCode(value: JsonValue): ErrorCode[] {
  const code = asNumber(child(value, "code"));
  const name = asString(child(value, "name"));
  if (code === undefined || name === undefined) return [];
  const status = asNumber(child(value, "status")) ?? code;
  return [{ code, name, status, description: asString(child(value, "description")) ?? "" }];
}

/** `/error/code` as keys. */
function keysOf(pointer: JsonValue | undefined): readonly string[] | undefined {
  return asString(pointer)?.split("/").slice(1).map(unescapeKey);
}

/** A catalogue made from the error statuses that a document without one declares. */
export function statusCatalog(operations: readonly Operation[]): ErrorCodes {
  const statuses = new Map<number, string>();
  for (const { responses } of operations) {
    for (const { status, description } of responses) {
      if (/^[45]\d\d$/.test(status) && !statuses.has(Number(status))) {
        statuses.set(Number(status), description);
      }
    }
  }
  const catalog = [...statuses]
    .sort(([a], [b]) => a - b)
    .map(([code, description]) => {
      return { code, name: statusNames[code] ?? `status_${code}`, status: code, description };
    });
  return { code: undefined, name: undefined, message: ["message"], catalog };
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
