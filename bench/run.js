// Measures specloom against its peers: `npm run bench [-- PART… --rounds N]`. All parts by default.
// What each part gave is kept in bench/.cache, so that parts can be measured one at a time.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { chart } from "./chart.js";
import { installDocuments, installPeers, peers } from "./install.js";
import { page, table, targetRow } from "./report.js";

// The parts in the order of the page, with their usual numbers of runs.
const parts = {
  generation: 5,
  newest: 5,
  repeat: 11,
  typecheck: 3,
  size: 1,
  calls: 101,
  growth: 3,
};

const { values: flags, positionals } = parseArgs({
  options: { rounds: { type: "string" } },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !Object.hasOwn(parts, name));
const rounds = flags.rounds === undefined ? undefined : Number(flags.rounds);
if (unknown !== undefined || (rounds !== undefined && !(rounds % 2 === 1))) {
  console.error(`npm run bench -- [${Object.keys(parts).join("|")}]… [--rounds ODD_NUMBER]`);
  process.exit(2);
}

installPeers();
installDocuments();
const store = path.join(peers, "results.json");
const results = existsSync(store) ? JSON.parse(readFileSync(store, "utf8")) : {};
for (const name of positionals.length > 0 ? positionals : Object.keys(parts)) {
  await measurePart(name, rounds ?? parts[name]);
}
writePage();

async function measurePart(name, rounds) {
  // Not before the peers are there.
  const { title, method, measure, summary = "Medians" } = await import(`./${name}.js`);
  const log = (text) => process.stderr.write(`${name}: ${text}\n`);
  log(`${title}, ${rounds} rounds`);
  const result = await measure({ rounds, log });
  for (const { title, head, rows } of result.tables) {
    console.log(["", title, ...table(head, rows)].join("\n"));
  }
  for (const target of result.targets) console.log(targetRow(target).join("  "));
  results[name] = { name, title, method, rounds, summary, result };
  mkdirSync(path.dirname(store), { recursive: true });
  writeFileSync(store, JSON.stringify(results));
}

function writePage() {
  const missing = Object.keys(parts).filter((name) => !results[name]);
  if (missing.length > 0) {
    console.log(`\nRESULTS.md stays as it is: not measured yet here: ${missing.join(", ")}`);
    return;
  }
  const all = Object.keys(parts).map((name) => results[name]);
  writeFileSync(path.join(import.meta.dirname, "RESULTS.md"), page(all));
  writeFileSync(path.join(import.meta.dirname, "results.svg"), chart(all));
  console.log("\nwritten: bench/RESULTS.md, bench/results.svg");
}
