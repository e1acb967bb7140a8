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
        for (const signal of signals) signal.removeEventListener("abort", abort);
        settle(value);
      };
    const stop = (why: Stop) => {
      end(resolve)(why);
      controller.abort();
    };
    const abort = () => stop("aborted");
    const timer = setTimeout(stop, ms, "late");
    for (const signal of signals) signal.addEventListener("abort", abort);
    if (signals.some(({ aborted }) => aborted)) abort();
    else work(controller.signal).then(end(resolve), end(reject));
  });
}
