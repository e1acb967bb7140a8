import type { Answer, ErrorDescription, Exchange, OperationCall } from "../contract.js";
import { type ApiError, DecodeError } from "../errors.js";
import { retryAfter } from "../send/retry.js";
import { textOf } from "./readers.js";

/** The error that an answer outside 2xx stands for. */
export function toError(
  description: ErrorDescription,
  declared: readonly number[] | undefined,
  answer: Answer,
  exchange: Exchange,
): ApiError {
  const { status, headers } = exchange.shown(answer.response);
  const text = exchange.redact(textOf(answer));
  let body: unknown = text || undefined;
  let excerpt: string | undefined;
  try {
    body = parse(text);
  } catch {
    excerpt = excerptOf(text) || undefined;
  }
  const code = description.code ? at(body, description.code) : status;
  const names = Object.entries(description.codes);
  const named = names.find(([, number]) => number === code && declared?.includes(number));
  const message = at(body, description.message);
  return new description.Error({
    ...exchange.context(),
    status,
    headers,
    body,
    excerpt,
    code: typeof code === "number" ? code : undefined,
    codeName: named?.[0] ?? "unknown",
    description: typeof message === "string" ? message : undefined,
    requestId: requestIdOf(headers),
    retryAfter: retryAfter(headers),
  });
}

/** The body of a 2xx answer, unwrapped where the API wrapped it. */
export function decode(
  answer: Answer,
  operation: OperationCall,
  envelope: string | undefined,
  exchange: Exchange,
): unknown {
  try {
    return operation.accept ? operation.accept(answer) : asJson(answer, operation, envelope);
  } catch {
    const { status, headers } = answer.response;
    const excerpt = excerptOf(exchange.redact(textOf(answer)));
    const what = answer.cut ? "is larger than maxBodySize" : "cannot be read";
    const message = `answered ${status}, but the body ${what}: ${excerpt || "empty"}`;
    const requestId = requestIdOf(headers);
    throw new DecodeError(message, { ...exchange.context(), status, excerpt, requestId });
  }
}

function asJson(
  answer: Answer,
  { maybeEmpty, anyJson }: OperationCall,
  envelope: string | undefined,
): unknown {
  if (maybeEmpty && answer.chunks.length === 0) return undefined;
  const body = parse(textOf(answer, true));
  const wrapped = envelope !== undefined && Object.hasOwn(Object(body), envelope);
  const value: unknown = wrapped ? (body as Record<string, unknown>)[envelope] : body;
  if (!anyJson && (Object(value) !== value || Array.isArray(value))) throw new TypeError();
  return value;
}

/** Refuses keys that would reach a prototype once the value is copied. */
function parse(text: string): unknown {
  const guard = (key: string, value: unknown) => {
    if (key === "__proto__") throw new SyntaxError();
    return value;
  };
  // Such a key stands there as it is, or with escapes.
  return JSON.parse(text, /__proto__|\\u/.test(text) ? guard : undefined);
}

/** What the API calls the exchange, in the headers that are usual for it. */
export function requestIdOf(headers: Headers): string | undefined {
  for (const name of ["X-Request-Id", "Request-Id", "X-Correlation-Id"]) {
    const id = headers.get(name);
    if (id) return id;
  }
  return undefined;
}

/** What keys lead to in a body. */
function at(body: unknown, path: string | undefined): unknown {
  return path?.split("/").reduce((value, key) => {
    return Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
  }, body);
}

/** The start of a text in one line, without characters that a terminal would obey. */
export function excerptOf(text: string): string {
  return text
    .slice(0, 400)
    .replace(/[\p{C}\p{Z}]+/gu, " ")
    .trim()
    .replace(/^(.{120}).+/, "$1…");
}
