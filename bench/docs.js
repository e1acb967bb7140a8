// How long the site of the docs takes to build, and how large its pages are: `node bench/docs.js`.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { table, targetRow } from "./report.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "specloom-docs-"));
const command = ["bin/specloom.js", "docs", "--out", path.join(folder, "docs")];
const started = performance.now();
const { status, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: "utf8" });
const seconds = (performance.now() - started) / 1000;
if (status !== 0) throw new Error(stderr);
const site = path.join(folder, "docs");

/** Bytes with gzip, by the paths of the files. */
const sizes = new Map(
  readdirSync(site, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.(?:html|css|js)$/.test(file))
    .map((file) => [file, gzipSync(readFileSync(path.join(site, file))).length]),
);
rmSync(folder, { recursive: true });

const bytes = (file) => sizes.get(file) ?? 0;
// What a page loads before anybody presses Run or searches.
const shared = ["assets/site.css", "assets/site.js", "assets/theme.js", "assets/run.js"];
const common = shared.reduce((sum, file) => sum + bytes(file), 0);
const pages = [...sizes.keys()].filter((file) => file.endsWith(".html"));
const references = pages.filter((file) => file.endsWith("/reference.html"));
const ours = pages.filter((file) => !references.includes(file));
const runs = [...sizes.keys()].filter((file) => /^(?!assets\/)[^/]+\/run\.js$/.test(file));

/** Pages of one kind: how many, and the largest. */
function row(kind, files, more = 0) {
  const [largest = ""] = files.toSorted((a, b) => bytes(b) - bytes(a));
  return [kind, files.length, largest, kB(bytes(largest) + more)];
}
const kB = (size) => (size / 1000).toFixed(1);
const kindOf = (file) => {
  const [folder, kind, ...inside] = file.split("/");
  if (kind === undefined) return "first";
  if (inside.length > 0) return kind;
  return folder === "guides" ? "guides" : "of an API";
};
const kinds = [...new Set(ours.map(kindOf))];
const rows = [
  ...kinds.map((kind) =>
    row(
      kind,
      ours.filter((file) => kindOf(file) === kind),
      common,
    ),
  ),
  row("reference", references),
  row("Run", runs),
  row("search index", ["assets/search-index.js"]),
];
console.log(
  table(["Pages", "Count", "Largest", "kB with gzip, styles and scripts included"], rows).join(
    "\n",
  ),
);
const most = (files, more = 0) => (Math.max(0, ...files.map(bytes)) + more) / 1000;
const targets = [
  { what: "build on a quiet machine", measured: seconds, limit: 25, unit: " s", digits: 1 },
  { what: "largest page of ours", measured: most(ours, common), limit: 150, unit: " kB" },
  { what: "Run with one document", measured: most(runs), limit: 100, unit: " kB" },
  { what: "largest reference", measured: most(references), limit: 760, unit: " kB" },
];
const head = ["Target", "At most", "Measured", "Verdict"];
console.log(["", ...table(head, targets.map(targetRow))].join("\n"));
