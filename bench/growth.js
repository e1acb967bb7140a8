// Whether time grows in proportion to the document.
import path from "node:path";
import { synthetic } from "./documents.js";
import { generateWith, generatorOf } from "./generators.js";
import { runNode } from "./process.js";
import { fixed, whole } from "./report.js";

export const title = "Growth";
export const method = `Synthetic documents of 100, 1,000 and 10,000 operations, with two schemas for each
five operations. The time per operation is taken in one warm process, because starting Node and
loading the generator costs the same for every document; the last columns show a run of the command,
start included.`;

const sizes = [100, 1_000, 10_000];

export async function measure({ rounds, log }) {
  const files = sizes.map(synthetic);
  log("warm");
  const worker = path.join(import.meta.dirname, "growth-worker.js");
  const { code, text } = await runNode([worker, String(rounds), ...files], { timeout: 600_000 });
  if (code !== 0) throw new Error(text);
  const times = JSON.parse(text.trim().split("\n").at(-1));
  const each = times.map((time, index) => time / sizes[index]);
  const rows = [];
  for (const [index, size] of sizes.entries()) {
    log(`the command, ${size} operations`);
    const job = { document: files[index], name: `growth-${size}` };
    const { failed, cpu, memory } = await generateWith(generatorOf("specloom"), job);
    rows.push([
      whole(size),
      fixed(times[index] / 1000, 2),
      fixed(each[index], 2),
      failed ?? fixed(cpu, 2),
      fixed(memory, 0),
    ]);
  }
  const head = ["operations", "warm, s", "per operation, ms", "command: CPU, s", "memory, MB"];
  return {
    tables: [{ head, rows }],
    targets: [
      {
        what: "Growth: the most time per operation ÷ the least",
        measured: Math.max(...each) / Math.min(...each),
        limit: 1.5,
      },
    ],
    charts: [
      {
        title: "Growth by number of operations: time per operation",
        unit: "ms",
        digits: 2,
        bars: sizes.map((size, index) => ({
          name: `specloom, ${whole(size)}`,
          value: each[index],
        })),
      },
    ],
  };
}
