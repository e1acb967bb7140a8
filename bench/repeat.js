// A run that finds everything up to date, and the time from a saved document to written files.
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { output } from "./install.js";
import { best, inTurns, median, runNode } from "./process.js";
import { fixed, ratio } from "./report.js";

export const title = "Up to date, and watching";
export const summary = "Best";
export const method = `The project's own two documents, copied. \`specloom generate\` with nothing to do
is compared with \`node -e 0\`, which does nothing at all. For the watch loop a description in the
Spaces document is changed and saved while \`specloom generate spaces --watch\` runs; the time ends
when the files are written and that is reported.`;

const root = path.resolve(import.meta.dirname, "..");
const specloom = path.join(root, "generator/bin/specloom.js");

export async function measure({ rounds, log }) {
  const folder = copyProject();
  log("up to date");
  const command = [specloom, "generate"];
  const first = await timed(command, folder);
  if (first.failed) throw new Error(first.text);
  const tasks = [
    { name: "specloom", run: () => timed(command, folder) },
    { name: "node", run: () => timed(["-e", "0"], folder) },
  ];
  const samples = await inTurns(rounds, tasks, best);
  log("watching");
  const waits = await watch(folder, rounds);
  const wait = median(waits);
  const [ours, bare] = [samples.get("specloom").wall, samples.get("node").wall];
  return {
    tables: [
      {
        head: ["what", "ms"],
        rows: [
          ["`specloom generate`, both APIs up to date", fixed(ours, 0)],
          ["`node -e 0`", fixed(bare, 0)],
          ["`specloom generate`, both APIs, first run", fixed(first.wall, 0)],
          ["watch: Spaces saved → files written, median", fixed(wait, 0)],
          ["watch: the slowest of these saves", fixed(Math.max(...waits), 0)],
        ],
      },
    ],
    targets: [
      { what: "Up-to-date `generate` ÷ `node -e 0`", measured: ratio(ours, bare), limit: 2.2 },
      {
        what: "Watch: Spaces saved → files written",
        measured: wait,
        limit: 300,
        unit: " ms",
        digits: 0,
      },
    ],
    charts: [],
  };
}

/** The documents and the configuration in a folder where anything may be written. */
function copyProject() {
  const folder = path.join(output, "repeat");
  rmSync(folder, { recursive: true, force: true });
  // The record of what was generated is kept there.
  mkdirSync(path.join(folder, "node_modules"), { recursive: true });
  cpSync(path.join(root, "spec"), path.join(folder, "spec"), { recursive: true });
  cpSync(path.join(root, "redocly.yaml"), path.join(folder, "redocly.yaml"));
  return folder;
}

async function timed(args, cwd) {
  const started = performance.now();
  const { code, text } = await runNode(args, { cwd });
  const wall = performance.now() - started;
  return code === 0 ? { wall } : { failed: `exit code ${code}`, text };
}

/** Saves a document again and again while it is watched. Gives the waits in ms. */
async function watch(folder, rounds) {
  const args = [specloom, "generate", "spaces", "--watch"];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "ignore", "pipe"] });
  const heard = listen(child);
  try {
    await heard("watching");
    const document = path.join(folder, "spec/spaces/openapi.yaml");
    const before = readFileSync(document, "utf8");
    const waits = [];
    for (let round = 0; round <= rounds; round++) {
      // A moment of rest, as between two saves by hand.
      await new Promise((resolve) => setTimeout(resolve, 500));
      const changed = before.replace(/^( +summary: Get a customer)$/m, `$1 (${round})`);
      if (changed === before) throw new Error("no operation is called: Get a customer");
      const started = performance.now();
      writeFileSync(document, changed);
      await heard("written");
      waits.push(performance.now() - started);
    }
    // The first one loads what a run with nothing to do had no need for.
    return waits.slice(1);
  } finally {
    child.kill();
  }
}

/** Waits for a word on standard error. Each is heard once. */
function listen(child) {
  let text = "";
  let wake = () => {};
  child.stderr.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
    wake();
  });
  child.on("exit", () => wake());
  return async (word) => {
    const late = setTimeout(() => child.kill(), 30_000);
    while (!text.includes(word)) {
      if (child.exitCode !== null || child.signalCode !== null)
        throw new Error(`no "${word}": ${text}`);
      await new Promise((resolve) => {
        wake = resolve;
      });
    }
    clearTimeout(late);
    text = text.slice(text.indexOf(word) + word.length);
  };
}
