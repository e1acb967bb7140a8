// Running Node programs and measuring them.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

// No peer phones home or looks for updates while it is measured.
const silent = {
  DO_NOT_TRACK: "1",
  KUBB_DISABLE_TELEMETRY: "1",
  REDOCLY_TELEMETRY: "off",
  REDOCLY_SUPPRESS_UPDATE_NOTICE: "true",
  NO_COLOR: "1",
};

/**
 * Runs a Node program to its end. Gives its wall and CPU time in s (user and system, of the
 * processes that it started too) and the peak memory in MB, or the reason why it failed.
 *
 * @param {string} file the program
 * @param {{ args?: string[], cwd?: string, env?: Record<string, string>, timeout?: number,
 *   node?: string }} options `timeout` in ms, default 120,000; `node` to run it with, default this one
 */
export async function measure(file, { args = [], cwd, env = {}, timeout = 120_000, node } = {}) {
  const folder = mkdtempSync(path.join(tmpdir(), "specloom-bench-"));
  const usage = path.join(folder, "usage");
  const hook = path.join(import.meta.dirname, "report-usage.cjs");
  const started = performance.now();
  const { code, text, late } = await runNode([file, ...args], {
    cwd,
    env: { ...env, BENCH_USAGE: usage, NODE_OPTIONS: `--require "${hook}"` },
    timeout,
    node,
  });
  const wall = (performance.now() - started) / 1000;
  try {
    if (late) return { failed: `no end within ${timeout / 1000} s`, text };
    if (code !== 0) return { failed: `exit code ${code}`, text };
    const used = readFileSync(usage, "utf8")
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    return {
      wall,
      cpu: used.reduce((sum, { cpu }) => sum + cpu, 0),
      memory: Math.max(...used.map(({ memory }) => memory)),
      text,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs Node to its end. Gives its exit code, what it printed and whether it took too long. */
export function runNode(args, { cwd, env = {}, timeout = 120_000, node = process.execPath } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(node, args, {
      cwd,
      env: { ...process.env, ...silent, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let text = "";
    let late = false;
    const timer = setTimeout(() => {
      late = true;
      child.kill("SIGKILL");
    }, timeout);
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk) => {
        text += chunk;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(timer);
      resolve({ code, text, late });
    });
  });
}

/**
 * Runs tasks in turns: a, b, c, a, b, c, so that what else the machine does hits all alike. Gives
 * one of each number that the runs of a task gave, or its failure, by the task's name.
 *
 * @param {number} rounds an odd number
 * @param {{ name: string, once?: boolean, run: () => Promise<object> }[]} tasks `once`: in the
 *   first round alone
 * @param {(values: number[]) => number} choose which of a number's values; the median by default
 */
export async function inTurns(rounds, tasks, choose = median) {
  const samples = new Map(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const { name, once, run } of tasks) {
      const own = samples.get(name);
      if ((once && round > 0) || own.some(({ failed }) => failed)) continue;
      own.push(await run());
    }
  }
  return new Map([...samples].map(([name, own]) => [name, chosen(own, choose)]));
}

function chosen(samples, choose) {
  const failure = samples.find(({ failed }) => failed);
  if (failure) return failure;
  const keys = Object.keys(samples[0]).filter((key) => typeof samples[0][key] === "number");
  return Object.fromEntries(keys.map((key) => [key, choose(samples.map((each) => each[key]))]));
}

/** What the least disturbed of all runs needed: what else a machine does only adds to it. */
export function best(values) {
  return Math.min(...values);
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
