import { type ApiError, type ApiErrorInit, type CallContext, DecodeError } from "./errors.js";
import type { Answer } from "./fetch.js";
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
  { response, text }: Answer,
  context: CallContext,
): ApiError {
  const { status, headers } = response;
  const parsed = parse(text);
  const body = parsed ? parsed.value : text || undefined;
  const found = description.code ? at(body, description.code) : status;
  const code = typeof found === "number" ? found : undefined;
  const declares = code !== undefined && declared?.includes(code);
  const names = Object.entries(description.codes);
  const name = declares ? names.find(([, number]) => number === code)?.[0] : undefined;
  const message = description.message && at(body, description.message);
  return new description.Error({
    ...context,
    status,
    headers,
    body,
    excerpt: parsed || text === "" ? undefined : excerptOf(text),
    code,
    codeName: name ?? "unknown",
    description: typeof message === "string" ? message : undefined,
  });
}

/** The body of a 2xx answer, unwrapped where the API wrapped it. */
export function decode(
  { response, text, blob }: Answer,
  { accept, maybeEmpty }: OperationCall,
  envelope: string | undefined,
  context: CallContext,
): unknown {
  if (accept === "none" || response.status === 204 || response.status === 205) return undefined;
  if (accept === "blob") return blob;
  if (accept === "text") return text;
  if (maybeEmpty && text === "") return undefined;
  const parsed = parse(text);
  if (!parsed) {
    const { method, url } = context.request;
    const excerpt = excerptOf(text);
    const what = text === "" ? "is empty" : `is no JSON: ${excerpt}`;
    const message = `${method} ${url} answered ${response.status}, but the body ${what}`;
    throw new DecodeError(message, {
      ...context,
      status: response.status,
      excerpt,
    });
  }
  const { value } = parsed;
  const wrapped = envelope !== undefined && isRecord(value) && Object.hasOwn(value, envelope);
  return wrapped ? value[envelope] : value;
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
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
function excerptOf(text: string): string {
  const line = text
    .slice(0, 400)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ")
    .trim();
  return line.length > 120 ? `${line.slice(0, 120)}…` : line;
}
