// `generate --watch`.
import { watch as observe } from "chokidar";
import { generateOne, type Report } from "./client.js";
import type { Target } from "./targets.js";
import { line, progress } from "./terminal.js";

/** Generates again whenever a file of a document changes, until interrupted. */
export async function watch(
  targets: readonly Target[],
  reports: readonly Report[],
): Promise<number> {
  progress(line`watching; press Ctrl+C to stop`);
  await Promise.all(
    targets.flatMap((target, index) => {
      const first = reports[index];
      return first ? [watchOne(target, first)] : [];
    }),
  );
  return 0;
}

async function watchOne(target: Target, first: Report): Promise<void> {
  const watcher = observe([...first.sources], { ignoreInitial: true });
  let running = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      running = running.then(async () => {
        const { sources } = await generateOne(target, false);
        watcher.add([...sources]);
      });
    }, 20);
  };
  watcher.on("all", later);
  // What was saved before it watched.
  watcher.on("ready", () => {
    if (!first.isCurrent()) later();
  });
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  for (const event of ["all", "ready"] as const) watcher.removeAllListeners(event);
  clearTimeout(timer);
  // What adds to a watcher that is closed opens it again.
  await running;
  await watcher.close();
}
