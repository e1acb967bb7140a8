// What an answer means: data, or the error that it stands for.
import type { Answer, ApiDescription, Execution, OperationCall, Outcome } from "../contract.js";
import { DecodeError, type SpecloomError } from "../errors.js";
import { excerptOf } from "../show/excerpt.js";
import { isRecord } from "../values.js";
import { toError } from "./error.js";
import { requestIdOf } from "./headers.js";
import { parseJson, textOf } from "./readers.js";

/** The outcome that an answer stands for. Its status alone decides whether it is a success. */
export function judge<T>(
  answer: Answer,
  operation: OperationCall,
  { errors, envelope }: ApiDescription,
  execution: Execution,
): Outcome<T> {
  const { response } = answer;
  const failed = (error: SpecloomError): Outcome<T> => {
    const { requestId } = error;
    return { ok: false, error, requestId, response: execution.shown(response) };
  };
  if (!response.ok) return failed(toError(errors, operation, answer, execution));
  try {
    const data = read(answer, operation, envelope) as T;
    return { ok: true, data, response, requestId: requestIdOf(response.headers) };
  } catch {
    return failed(unreadable(answer, execution));
  }
}

/** The body of a success, unwrapped where the API wrapped it. Throws for one that is not as said. */
function read(answer: Answer, operation: OperationCall, envelope: string | undefined): unknown {
  const { decode, maybeEmpty, anyJson } = operation;
  if (decode) return decode(answer);
  if (maybeEmpty && answer.chunks.length === 0) return undefined;
  const body = parseJson(textOf(answer, true));
  const wrapped = envelope !== undefined && Object.hasOwn(Object(body), envelope);
  const value: unknown = wrapped ? (body as Record<string, unknown>)[envelope] : body;
  if (!anyJson && !isRecord(value)) throw new TypeError();
  return value;
}

function unreadable(answer: Answer, execution: Execution): DecodeError {
  const { status, headers } = answer.response;
  const requestId = requestIdOf(headers);
  const excerpt = excerptOf(execution.redact(textOf(answer)));
  const what = answer.cut ? "is larger than maxBodySize" : "cannot be read";
  const message = `answered ${status}, but the body ${what}: ${excerpt || "empty"}`;
  return new DecodeError(message, { ...execution.context(), status, excerpt, requestId });
}
