import { abortReason, onAbort } from "../signals.js";

/** Why work was not waited for. */
export type Stop = "late" | "aborted";

/**
 * The outcome of work, unless `ms` pass or a signal aborts before. Then the work's own signal
 * aborts, and nothing waits for it, even where it does not obey. Leaves no timer and no listener.
 */
export function within<T>(
  ms: number,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | Stop> {
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const end =
      <V>(settle: (value: V) => void) =>
      (value: V) => {
        clearTimeout(timer);
        for (const leave of watching) leave();
        settle(value);
      };
    const abort = () => {
      end(resolve)("aborted");
      controller.abort();
    };
    const expire = () => {
      end(resolve)("late");
      controller.abort(new DOMException(`It took longer than ${ms} ms`, "TimeoutError"));
    };
    const timer = setTimeout(expire, ms);
    const watching = signals.map((signal) => onAbort(signal, abort));
    if (abortReason(signals)) abort();
    else work(controller.signal).then(end(resolve), end(reject));
  });
}
