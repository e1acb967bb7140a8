import type { Answer, ErrorDescription, Exchange } from "../contract.js";
import type { ApiError } from "../errors.js";
import { excerptOf } from "../show/excerpt.js";
import { requestIdOf, retryAfter } from "./headers.js";
import { parse, textOf } from "./readers.js";

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

/** What keys lead to in a body. */
function at(body: unknown, path: string | undefined): unknown {
  return path?.split("/").reduce((value, key) => {
    return Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
  }, body);
}
