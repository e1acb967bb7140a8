import type { Answer, Execution, OperationCall } from "../contract.js";
import { DecodeError } from "../errors.js";
import { excerptOf } from "../show/excerpt.js";
import { isRecord } from "../values.js";
import { requestIdOf } from "./headers.js";
import { parseJson, textOf } from "./readers.js";

/**
 * The body of a 2xx answer, unwrapped where the API wrapped it. Throws a `DecodeError` for one that
 * cannot be read.
 */
export function decode(
  answer: Answer,
  operation: OperationCall,
  envelope: string | undefined,
  execution: Execution,
): unknown {
  try {
    return operation.accept ? operation.accept(answer) : asJson(answer, operation, envelope);
  } catch {
    const { status, headers } = answer.response;
    const excerpt = excerptOf(execution.redact(textOf(answer)));
    const what = answer.cut ? "is larger than maxBodySize" : "cannot be read";
    const message = `answered ${status}, but the body ${what}: ${excerpt || "empty"}`;
    const requestId = requestIdOf(headers);
    throw new DecodeError(message, { ...execution.context(), status, excerpt, requestId });
  }
}

function asJson(
  answer: Answer,
  { maybeEmpty, anyJson }: OperationCall,
  envelope: string | undefined,
): unknown {
  if (maybeEmpty && answer.chunks.length === 0) return undefined;
  const body = parseJson(textOf(answer, true));
  const wrapped = envelope !== undefined && Object.hasOwn(Object(body), envelope);
  const value: unknown = wrapped ? (body as Record<string, unknown>)[envelope] : body;
  if (!anyJson && !isRecord(value)) throw new TypeError();
  return value;
}
