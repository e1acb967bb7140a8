// The exchange of an operation: its answer is read to the end, then judged.
import { judge } from "../answer/decode.js";
import { receive } from "../answer/readers.js";
import type { Answer, OperationCall, Outcome } from "../contract.js";
import { ApiError } from "../errors.js";
import { buildRequest } from "../request/build.js";
import type { Exchange } from "./attempts.js";
import type { Ending } from "./decide.js";

export function operationExchange<T>(operation: OperationCall): Exchange<T> {
  const { method, path, security, options } = operation;
  return {
    method,
    path,
    security,
    options,
    build: (setup) => buildRequest(setup, operation),
    async read(response, execution, { description }) {
      const answer = await receive(response, execution.settings.maxBodySize);
      const outcome = judge<T>(answer, operation, description, execution);
      return { outcome, ending: endingOf(answer, outcome) };
    },
  };
}

function endingOf({ response: { status }, cut }: Answer, outcome: Outcome<unknown>): Ending {
  if (outcome.ok) return { kind: "answered", status };
  const { error } = outcome;
  if (error instanceof ApiError) return { kind: "answered", status, retryAfter: error.retryAfter };
  // A success that cannot be read. What is too large now would be too large again.
  return { kind: cut ? "final" : "lost" };
}
