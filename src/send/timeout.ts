/** Why work was not waited for. */
export type Stop = "late" | "aborted";

/** What happens when a signal aborts. Calls that share a signal share one listener on it. */
interface Watch {
  readonly callbacks: Set<() => void>;
  readonly listener: () => void;
}

const watches = new WeakMap<AbortSignal, Watch>();

/**
 * Calls back once the signal aborts, and gives what ends that. However many wait, the signal has one
 * listener: platforms warn of a leak where there are many.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const { callbacks, listener } = watches.get(signal) ?? watch(signal);
  callbacks.add(callback);
  return () => {
    if (!callbacks.delete(callback) || callbacks.size > 0) return;
    signal.removeEventListener("abort", listener);
    watches.delete(signal);
  };
}

function watch(signal: AbortSignal): Watch {
  const callbacks = new Set<() => void>();
  const listener = () => {
    for (const callback of [...callbacks]) callback();
  };
  const created = { callbacks, listener };
  watches.set(signal, created);
  signal.addEventListener("abort", listener);
  return created;
}

/** Why the first aborted signal aborted; undefined where none did. Some libraries keep no reason. */
export function abortReason(signals: readonly AbortSignal[]): { reason: unknown } | undefined {
  const aborted = signals.find((signal) => signal.aborted);
  if (!aborted) return undefined;
  return { reason: aborted.reason ?? new DOMException("The call was aborted", "AbortError") };
}

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
