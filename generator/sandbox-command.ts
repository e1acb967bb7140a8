import { selectApis, UsageError } from "./config.js";
import { load } from "./load.js";
import { hasErrors } from "./problem.js";
import { printProblems, progress, styled } from "./terminal.js";

export interface SandboxFlags {
  readonly port: number;
  readonly data?: string;
  readonly requireTls?: boolean;
}

/** `specloom sandbox`: serves one API until interrupted. Gives the exit code. */
export async function runSandbox(name: string, flags: SandboxFlags): Promise<number> {
  return 0;
}
