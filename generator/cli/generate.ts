import { isRemote } from "../document/addresses.js";
import { UsageError } from "../load/config.js";
import { generateOne, type Report } from "./client.js";
import { type TargetFlags, targetsOf } from "./targets.js";

export interface GenerateFlags extends TargetFlags {
  readonly check?: boolean;
  readonly watch?: boolean;
}

/** `specloom generate`. Gives the exit code. */
export async function runGenerate(names: readonly string[], flags: GenerateFlags): Promise<number> {
  if (flags.check && flags.watch)
    throw new UsageError("--check writes nothing, so it cannot be combined with --watch");
  const targets = await targetsOf(names, flags);
  const remote = flags.watch ? targets.find(({ input }) => isRemote(input)) : undefined;
  if (remote) {
    throw new UsageError(
      `--watch waits until files change, and the document of ${remote.name} has an address; download it, or leave out --watch`,
    );
  }
  const reports: Report[] = [];
  for (const target of targets) reports.push(await generateOne(target, flags.check ?? false));
  if (flags.watch) {
    const { watch } = await import("./watch.js");
    return watch(targets, reports);
  }
  return reports.every(({ ok }) => ok) ? 0 : 1;
}
