// The exchange of an operation: its answer is read to the end, then judged.
import { judge } from "../answer/decode.js";
import { receive } from "../answer/readers.js";
import type { OperationCall } from "../contract.js";
import { buildRequest } from "../request/build.js";
import { markedArguments } from "../show/marks.js";
import type { Exchange } from "./attempts.js";

export function operationExchange(operation: OperationCall): Exchange<unknown> {
  return {
    operation,
    ...(operation.secrets && { secrets: markedArguments(operation) }),
    build: (setup) => buildRequest(setup, operation),
    async read(response, execution, { description }) {
      const answer = await receive(response, execution.settings.maxBodySize);
      return judge(answer, operation, description, execution);
    },
  };
}
