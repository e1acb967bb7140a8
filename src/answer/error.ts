import type { Answer, ErrorDescription, Execution, OperationCall } from "../contract.js";
import type { ApiError } from "../errors.js";
import { excerptOf } from "../show/excerpt.js";
import { requestIdOf, retryAfterOf } from "./headers.js";
import { parseJson, textOf } from "./readers.js";

/** The error that an answer outside 2xx stands for. */
export function toError(
  description: ErrorDescription,
  operation: OperationCall,
  answer: Answer,
  execution: Execution,
): ApiError {
  const { status, headers } = execution.shown(answer.response);
  const text = execution.redact(textOf(answer));
  let body: unknown = text || undefined;
  let excerpt: string | undefined;
  try {
    body = parseJson(text);
  } catch {
    excerpt = excerptOf(text) || undefined;
  }
  const code = description.code ? valueAt(body, description.code) : status;
  const message = valueAt(body, description.message);
  const known = Object.entries(description.codes).find(([, number]) => number === code)?.[0];
  const isDeclared = known !== undefined && operation.errors?.includes(known);
  return new description.Error({
    ...execution.context(),
    operation: operation.id,
    status,
    headers,
    body,
    excerpt,
    code: typeof code === "number" ? code : undefined,
    codeName: isDeclared ? known : "unknown",
    knownAs: known,
    description: typeof message === "string" ? message : undefined,
    requestId: requestIdOf(headers),
    retryAfter: retryAfterOf(headers),
  });
}

/** The value that keys, joined by `/`, lead to in a body. */
function valueAt(body: unknown, path: string | undefined): unknown {
  return path?.split("/").reduce((value, key) => {
    return Object.hasOwn(Object(value), key) ? (value as Record<string, unknown>)[key] : undefined;
  }, body);
}
