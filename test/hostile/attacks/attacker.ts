// Attacks a process of its own, so that one that never ends fails its test and nothing else.
import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import type { Problem } from "../../../generator/document/problem.js";

/** What came of an attack. */
export interface Outcome {
  /** Processor time. */
  readonly seconds: number;
  readonly problems?: readonly Problem[];
  readonly names?: readonly string[];
  /** The files with their text, unless these are very long. */
  readonly files?: readonly (readonly [string, string])[];
  /** Of a command. */
  readonly code?: number;
  readonly said?: string;
  /** What was thrown. */
  readonly crash?: string;
  /** What was asked of the network. */
  readonly asked: readonly string[];
  /** What stands on `Object.prototype`. */
  readonly polluted: readonly string[];
}

export interface Order {
  /** The working directory. */
  readonly folder: string;
  readonly input?: string | object;
  readonly overlays?: readonly object[];
  /** Whether the input is made into types by openapi-typescript, too. */
  readonly paths?: boolean;
  readonly argv?: readonly string[];
}

/** Time in ms after which an attack has won. The limit is on processor time, so that a busy machine does not matter. */
const longest = 150_000;

export class Attacker {
  #child: ChildProcess | undefined;

  /** Runs one attack. Rejects where it does not end, or ends the process. */
  run(order: Order): Promise<Outcome> {
    this.#child ??= fork(path.join(import.meta.dirname, "worker.js"), {
      execArgv: ["--max-old-space-size=1024"],
      serialization: "advanced",
      env: { ...process.env, NO_COLOR: "1" },
    });
    const child = this.#child;
    return new Promise((resolve, reject) => {
      const end = (finish: () => void) => {
        clearTimeout(timer);
        child.off("message", onMessage).off("exit", onExit);
        finish();
      };
      const fail = (message: string) => end(() => reject(new Error(message)));
      const onMessage = (outcome: unknown) => end(() => resolve(outcome as Outcome));
      const onExit = (code: number | null, signal: string | null) => {
        this.#child = undefined;
        fail(`the process ended with ${code ?? signal}`);
      };
      const timer = setTimeout(() => {
        this.stop();
        fail(`did not end within ${longest / 1000} s`);
      }, longest);
      child.on("message", onMessage).on("exit", onExit);
      child.send(order, (error) => error && fail(String(error)));
    });
  }

  /** The number of the process that was attacked last. */
  get process(): number | undefined {
    return this.#child?.pid;
  }

  stop(): void {
    this.#child?.kill("SIGKILL");
    this.#child = undefined;
  }
}
