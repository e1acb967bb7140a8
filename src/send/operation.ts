// The exchange of an operation: its answer is read to the end, then judged.
import { judge } from "../answer/decode.js";
import { receive } from "../answer/readers.js";
import type { OperationCall } from "../contract.js";
import { buildRequest } from "../request/build.js";
import { isStream } from "../request/content.js";
import type { Exchange, Setup } from "./attempts.js";

/** Throws for arguments that make no request. */
export function operationExchange(setup: Setup, call: OperationCall): Exchange<unknown> {
  // The caller's object may say something else by the time that it is sent.
  const operation = { ...call, options: { ...call.options } };
  const request = buildRequest(setup, operation);
  const isOnce = isStream(request.outgoing.init.body);
  return {
    operation,
    request,
    // A redirect would need the body again.
    ...(isOnce && { once: true, send: (url, init, fetch) => fetch(url, init) }),
    async read(response, execution, { description }) {
      const answer = await receive(response, execution.settings.maxBodySize);
      return judge(answer, operation, description, execution);
    },
  };
}
