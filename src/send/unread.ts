// The body of an answer that is read after its call has resolved.

import { type BodyReader, readerOf } from "../answer/readers.js";
import { isSuccess, responseOf } from "../answer/response.js";
import type { Execution } from "../contract.js";
import { ConnectionError, DecodeError, TimeoutError } from "../errors.js";
import { redactError } from "../show/redact.js";
import { abortReason, onAbort } from "../signals.js";
import type { Exchange } from "./attempts.js";
import { within } from "./timeout.js";

/** The same exchange, but a success gives its answer with the body unread. */
export function unread(exchange: Exchange<unknown>): Exchange<Response> {
  return {
    ...exchange,
    async read(response, execution, setup) {
      if (isSuccess(response)) return guarded(response, execution, Number.POSITIVE_INFINITY);
      // What reads errors of the operation throws them.
      return (await exchange.read(response, execution, setup)) as never;
    },
  };
}

/**
 * An answer whose body fails its reader when it is larger than `most` bytes, silent for longer than
 * `timeout`, cut off, or no longer wanted by the caller's signal.
 */
export function guarded(
  response: Response,
  execution: Execution,
  most: number = execution.settings.maxBodySize,
): Response {
  const reader = readerOf(response);
  const body = reader ? guardedBody(reader, response.status, execution, most) : null;
  if (!body && response instanceof Response) return execution.shown(response);
  return execution.shown(responseOf(body, response));
}

function guardedBody(
  reader: BodyReader,
  status: number,
  execution: Execution,
  most: number,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { settings, signals } = execution;
  const { timeout } = settings;
  let size = 0;
  let watching: (() => void)[] = [];
  const leave = () => {
    for (const end of watching) end();
  };
  const end = (reason?: unknown) => {
    leave();
    reader.cancel(reason).catch(() => {});
  };

  const fail = (controller: ReadableStreamDefaultController, error: Error) => {
    end();
    controller.error(error);
  };

  return new ReadableStream(
    {
      start(controller) {
        const abort = () => {
          const reason = abortReason(signals)?.reason;
          end(reason);
          controller.error(reason);
        };
        watching = signals.map((signal) => onAbort(signal, abort));
      },
      async pull(controller) {
        const chunk = await within(timeout, signals, () => reader.read()).catch(
          (error: unknown) => {
            const cause = redactError(error, execution.redact);
            return new ConnectionError("failed inside the body", { ...execution.context(), cause });
          },
        );
        if (chunk === "aborted") return;
        if (chunk === "late") return fail(controller, silent(timeout, execution));
        if (chunk instanceof Error) return fail(controller, chunk);
        if (chunk.done || !chunk.value) {
          leave();
          return controller.close();
        }
        size += chunk.value.length;
        if (size > most) return fail(controller, tooLarge(status, execution));
        controller.enqueue(chunk.value);
      },
      cancel: end,
    },
    // Nothing is read ahead, so that nobody is timed who does not wait.
    { highWaterMark: 0 },
  );
}

function silent(ms: number, execution: Execution): TimeoutError {
  return new TimeoutError(`was silent for longer than ${ms} ms`, execution.context());
}

function tooLarge(status: number, execution: Execution): DecodeError {
  const message = `answered ${status}, but the body is larger than maxBodySize`;
  const init = { ...execution.context(), status, excerpt: "", isTooLarge: true };
  return new DecodeError(message, init);
}
