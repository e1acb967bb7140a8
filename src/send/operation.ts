// The exchange of an operation: its answer is read to the end, then judged. A stream is opened.
import { judge } from "../answer/decode.js";
import { receive } from "../answer/readers.js";
import { isSuccess } from "../answer/response.js";
import type { OperationCall } from "../contract.js";
import { badArguments, OptionsError } from "../errors.js";
import { buildRequest, type FixedRequest } from "../request/build.js";
import { redactError, redactor } from "../show/redact.js";
import type { Exchange, Setup } from "./attempts.js";
import { sendOnce } from "./fetch.js";

/** Throws for arguments that make no request. */
export function operationExchange(setup: Setup, call: OperationCall): Exchange<unknown> {
  // The caller's object may say something else by the time that it is sent.
  const operation = { ...call, ...(call.options && { options: { ...call.options } }) };
  const request = requestOf(setup, operation);
  return {
    operation,
    request,
    // A redirect would need the body again.
    ...(request.body?.isOnce && { once: true, send: sendOnce }),
    async read(response, execution, { description }) {
      const { stream } = operation;
      if (stream && isSuccess(response)) return stream.open(response, operation, execution);
      const answer = await receive(response, execution.settings.maxBodySize);
      return judge(answer, operation, description, execution);
    },
  };
}

/** What fails here may quote the caller's arguments, as `Headers` does with a value that it refuses. */
function requestOf(setup: Setup, operation: OperationCall): FixedRequest {
  const marked = operation.secrets?.inArguments(operation) ?? [];
  try {
    const request = buildRequest(setup, operation);
    request.outgoing.secrets.push(...marked);
    return request;
  } catch (error) {
    const { option, message, cause } = badArguments(error);
    const { cause: why } = Object(cause) as { cause?: unknown };
    const redact = redactor(marked);
    throw new OptionsError(option, redact(message), redactError(why, redact));
  }
}
