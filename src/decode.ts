import { type ApiError, type ApiErrorInit, DecodeError } from "./errors.js";
import type { Exchange } from "./exchange.js";
import { type Answer, textOf } from "./receive.js";
import { retryAfter } from "./retry.js";
import type { OperationCall } from "./transport.js";

/** The errors of one API: its class, its catalogue, and where a body says what. */
export interface ErrorDescription {
  readonly Error: new (init: ApiErrorInit) => ApiError;
  /** The number of each code, by name. */
  readonly codes: Readonly<Record<string, number>>;
  /** Keys that lead to the code in an error body; none where the HTTP status is the code. */
  readonly code?: string;
  /** Keys that lead to the message for people, such as `error/description`. */
  readonly message?: string;
}

/** The error that an answer outside 2xx stands for. */
export function toError(
  description: ErrorDescription,
  declared: readonly number[] | undefined,
  answer: Answer,
  exchange: Exchange,
): ApiError {
  const { status, headers } = exchange.failure() ?? answer.response;
  const text = exchange.redact(textOf(answer));
  const parsed = parse(text);
  const body = parsed ? parsed.value : text || undefined;
  const found = description.code ? at(body, description.code) : status;
  const code = typeof found === "number" ? found : undefined;
  const names = Object.entries(description.codes);
  const named = names.find(([, number]) => number === code && declared?.includes(number));
  const message = description.message && at(body, description.message);
  return new description.Error({
    ...exchange.context(),
    status,
    headers,
    body,
    excerpt: parsed || !text ? undefined : excerptOf(text),
    code,
    codeName: named?.[0] ?? "unknown",
    description: typeof message === "string" ? message : undefined,
    requestId: requestIdOf(headers),
    retryAfter: retryAfter(headers),
  });
}

/** The body of a 2xx answer, unwrapped where the API wrapped it. */
export function decode(
  answer: Answer,
  { accept, maybeEmpty }: OperationCall,
  envelope: string | undefined,
  exchange: Exchange,
): unknown {
  const { response, chunks, tooLarge } = answer;
  const { status, headers } = response;
  if (accept === "none" || status === 204 || status === 205) return undefined;
  const fail = (what: string): never => {
    const context = exchange.context();
    const { method, url } = context.request;
    const excerpt = excerptOf(exchange.redact(textOf(answer)));
    const message = `${method} ${url} answered ${status}, but the body ${what}`;
    const init = { ...context, status, excerpt, requestId: requestIdOf(headers) };
    throw new DecodeError(excerpt ? `${message}: ${excerpt}` : message, init);
  };
  if (tooLarge) return fail("is larger than maxBodySize");
  if (accept === "blob") return new Blob([...chunks], { type: headers.get("Content-Type") ?? "" });
  if (accept === "text") return textOf(answer);
  if (chunks.length === 0) return maybeEmpty ? undefined : fail("is empty");
  const parsed = parse(answer);
  if (!parsed) return fail("is no JSON that can be trusted");
  const { value } = parsed;
  const wrapped = envelope !== undefined && isRecord(value) && Object.hasOwn(value, envelope);
  return wrapped ? value[envelope] : value;
}

/** Refuses keys that would reach a prototype once the value is copied. */
function parse(body: string | Answer): { value: unknown } | undefined {
  try {
    const text = typeof body === "string" ? body : textOf(body, true);
    const guard = (key: string, value: unknown) => {
      if (key === "__proto__") throw new SyntaxError(key);
      return value;
    };
    // A key may be written with escapes; without one of both the guard has nothing to find.
    return { value: JSON.parse(text, /__proto__|\\u/.test(text) ? guard : undefined) };
  } catch {
    return undefined;
  }
}

/** What the API calls the exchange, in the headers that are usual for it. */
export function requestIdOf(headers: Headers): string | undefined {
  const names = ["X-Request-Id", "Request-Id", "X-Correlation-Id"];
  return names.map((name) => headers.get(name)).find(Boolean) ?? undefined;
}

function at(body: unknown, path: string): unknown {
  let value = body;
  for (const key of path.split("/")) {
    if (!isRecord(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** The start of a text in one line, without characters that a terminal would obey. */
export function excerptOf(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
