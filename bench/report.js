// bench/RESULTS.md from what the measurements gave.
import { cpus, totalmem } from "node:os";
import { versions } from "./install.js";

/** ours ÷ theirs, or undefined where one of them is missing. */
export function ratio(ours, theirs) {
  return ours === undefined || theirs === undefined ? undefined : ours / theirs;
}

export function fixed(value, digits) {
  return value === undefined ? "—" : value.toFixed(digits);
}

/** A count with separators, so that millions can be read. */
export function whole(value) {
  return value === undefined ? "—" : Math.round(value).toLocaleString("en-US");
}

/**
 * The page.
 *
 * @param {{ name: string, title: string, method: string, rounds: number, summary: string,
 *   result: object }[]} parts
 */
export function page(parts) {
  const lines = [
    "# Speed and size",
    "",
    "Made by `npm run bench`, which installs the peers, measures and writes this page and its chart;",
    "`npm run bench -- generation calls` measures these two parts again and keeps the others.",
    "",
    ...machine(),
    "",
    "## Targets",
    "",
    ...targets(parts),
    "",
    "![The most telling numbers as bars](results.svg)",
  ];
  for (const { title, method, rounds, summary, result } of parts) {
    lines.push("", `## ${title}`, "", method, "", runs(rounds, summary));
    for (const each of result.tables) {
      if (each.title) lines.push("", `### ${each.title}`);
      lines.push("", ...table(each.head, each.rows));
    }
  }
  return `${lines.join("\n")}\n`;
}

function runs(rounds, summary = "Medians") {
  return rounds === 1 ? "One run of each." : `${summary} of ${rounds} runs in turns.`;
}

function machine() {
  const [cpu] = cpus();
  const names = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Machine: ${cpus().length} × ${cpu.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB,`,
    `${process.platform} ${process.arch}, Node ${process.version}.`,
    "",
    `Peers, each the newest that runs on this version of Node: ${names.join(", ")}.`,
  ];
}

function targets(parts) {
  const rows = parts.flatMap(({ result }) => result.targets.map(targetRow));
  return table(["target", "at most", "measured", ""], rows);
}

export function targetRow({ what, measured, limit, unit = "", digits = 2 }) {
  const verdict =
    measured === undefined ? "not measured" : measured <= limit ? "met" : "**missed**";
  const show = (value) => `${fixed(value, digits)}${unit}`;
  return [what, show(limit), measured === undefined ? "—" : show(measured), verdict];
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(" | ")} |`;
  return [line(head), `|${"---|".repeat(head.length)}`, ...rows.map(line)];
}
