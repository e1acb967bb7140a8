/** Why work was not waited for. */
export type Stop = "late" | "aborted";

/**
 * The outcome of work, unless `ms` pass or a signal aborts before. Then the work's own signal
 * aborts, and nothing waits for it, even where it does not obey. Leaves no timer and no listener.
 */
export async function within<T>(
  ms: number,
  signals: readonly AbortSignal[],
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | Stop> {
  const controller = new AbortController();
  let stop: (why: Stop) => void = () => {};
  const stopped = new Promise<Stop>((resolve) => {
    stop = (why) => {
      resolve(why);
      controller.abort();
    };
  });
  const abort = () => stop("aborted");
  const timer = setTimeout(() => stop("late"), ms);
  for (const signal of signals) signal.addEventListener("abort", abort);
  try {
    if (signals.some(({ aborted }) => aborted)) return "aborted";
    return await Promise.race([work(controller.signal), stopped]);
  } finally {
    clearTimeout(timer);
    for (const signal of signals) signal.removeEventListener("abort", abort);
  }
}
