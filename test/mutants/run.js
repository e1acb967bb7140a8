// Every run of mutants, or those that are named: npm run mutants [-- facts|code [what that run takes]].
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const runs = { facts: "../facts/mutants.js", code: "code.js" };

const [chosen, ...args] = process.argv.slice(2);
if (chosen !== undefined && !Object.hasOwn(runs, chosen)) {
  console.error(`there is no run ${chosen}; there are ${Object.keys(runs).join(", ")}`);
  process.exitCode = 1;
} else {
  for (const [name, file] of Object.entries(runs)) {
    if (chosen !== undefined && chosen !== name) continue;
    const { status } = spawnSync(
      process.execPath,
      [fileURLToPath(new URL(file, import.meta.url)), ...args],
      { stdio: "inherit" },
    );
    if (status !== 0) process.exitCode = 1;
  }
}
