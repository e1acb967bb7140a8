// How calls hear of signals, of this platform or of libraries.

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
