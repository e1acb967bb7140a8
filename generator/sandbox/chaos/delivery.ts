// Hands out an answer in process as a fault would have it.
import type { Cut, Fault } from "./chaos.js";

/** An answer whose body is in memory. */
export interface Whole {
  readonly status: number;
  readonly headers: Headers;
  readonly bytes: Uint8Array;
}

/** Gets an answer that meets a fault to whoever asked. */
export type Deliver = (answer: Whole, fault: Fault, signal: AbortSignal) => Promise<Response>;

/** The cut that an answer suffers. A body without bytes has no inside: it is cut before it begins. */
export function cutOf({ cut }: Fault, { bytes }: Whole): Cut | undefined {
  return cut && bytes.length === 0 ? { ...cut, after: undefined } : cut;
}

/** What the caller of `fetch` sees. Rejects as the global `fetch` does. */
export async function deliver(answer: Whole, fault: Fault, signal: AbortSignal): Promise<Response> {
  await sleep(fault.delay, signal);
  signal.throwIfAborted();
  const cut = cutOf(fault, answer);
  if (cut && cut.after === undefined) throw failure("fetch failed", cut);
  const pieces = piecesOf(answer, fault, cut);
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (signal.aborted) return controller.error(signal.reason);
      const { value, done } = await pieces.next();
      if (value) controller.enqueue(value);
      else if (done && cut) controller.error(failure("terminated", cut));
      else controller.close();
    },
  });
  const { status, headers, bytes } = answer;
  return new Response(bytes.length === 0 ? null : body, { status, headers });
}

const steps = 5;

/** The part of a body before its cut, in pieces that take the fault's time. */
export async function* piecesOf(
  { bytes }: Whole,
  { spread }: Fault,
  cut: Cut | undefined,
): AsyncGenerator<Uint8Array, undefined, undefined> {
  // At least one byte is kept back, or nothing would be cut.
  const end = cut ? Math.floor((cut.after ?? 0) * bytes.length) : bytes.length;
  const size = spread === 0 ? end : Math.ceil(end / steps);
  for (let start = 0; start < end; start += size) {
    if (start > 0) await sleep(spread / (steps - 1));
    yield bytes.subarray(start, Math.min(start + size, end));
  }
}

function failure(message: string, { how }: Cut): TypeError {
  const code = how === "reset" ? "ECONNRESET" : "UND_ERR_SOCKET";
  const why = how === "reset" ? "read ECONNRESET" : "other side closed";
  return new TypeError(message, { cause: Object.assign(new Error(why), { code }) });
}

/** Waits for some ms, or until there is no use in it any more. */
function sleep(delay: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal?.aborted) return resolve();
    const done = () => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", done);
      resolve();
    };
    const timer = setTimeout(done, delay);
    signal?.addEventListener("abort", done);
  });
}
