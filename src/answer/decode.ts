// What an answer means: data, or the error that it stands for.
import type { Answer, ApiDescription, Execution, OperationCall } from "../contract.js";
import { DecodeError } from "../errors.js";
import { isRecord } from "../values.js";
import { toError } from "./error.js";
import { learn, shownIdOf, startOf } from "./excerpt.js";
import { isWrapped, parseJson, textOf } from "./readers.js";
import { isSuccess } from "./response.js";

/** The data of an answer. Throws the error that it stands for; the status alone decides. */
export function judge(
  answer: Answer,
  operation: OperationCall,
  { errors, envelope }: ApiDescription,
  execution: Execution,
): unknown {
  if (!isSuccess(answer.response)) throw toError(errors, operation, answer, execution);
  try {
    const data = read(answer, operation, envelope);
    learn(data, operation, execution);
    return data;
  } catch (error) {
    throw unreadable(answer, operation, execution, error);
  }
}

/** The body of a success, unwrapped where the API wrapped it. Throws for one that is not as said. */
function read(answer: Answer, operation: OperationCall, envelope: string | undefined): unknown {
  const { successes, maybeEmpty, anyJson, parse = parseJson } = operation;
  const decode = successes?.decoderOf(answer.response) ?? operation.decode;
  if (decode) return decode(answer);
  if (maybeEmpty && answer.chunks.length === 0) return undefined;
  const body = parse(textOf(answer, true), envelope);
  const value = isWrapped(body, envelope) ? (body as Record<string, unknown>)[envelope] : body;
  if (!anyJson && !isRecord(value)) throw new TypeError();
  return value;
}

function unreadable(
  answer: Answer,
  operation: OperationCall,
  execution: Execution,
  error: unknown,
): DecodeError {
  const { status, headers } = answer.response;
  const requestId = shownIdOf(headers, execution);
  const excerpt = startOf(answer, textOf(answer), operation, execution);
  const isTooLarge = answer.cut;
  const what = isTooLarge ? "is larger than maxBodySize" : "cannot be read";
  const { why } = error as { why?: string };
  const fault = why && !isTooLarge ? execution.redact(why) : `but the body ${what}`;
  const message = `answered ${status}, ${fault}: ${excerpt || "empty"}`;
  const init = { ...execution.context(), status, excerpt, requestId, isTooLarge };
  return new DecodeError(message, init);
}
