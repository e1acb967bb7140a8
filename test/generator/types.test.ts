// The whole client of every case, and what cases/*/use.ts does with it, is compiled with the strictest
// flags that a consumer may have, as one program for each way of resolving modules.
import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { test } from "vitest";

const run = promisify(execFile);
const compiler = path.join(import.meta.dirname, "../../node_modules/typescript/bin/tsc");

const modes = ["nodenext", "bundler"];

test.concurrent.for(modes)("all cases compile with %s", async (mode) => {
  const config = path.join(import.meta.dirname, `tsconfig.${mode}.json`);
  await run(process.execPath, [compiler, "-p", config, "--pretty", "false"]).catch((error) => {
    throw new Error(error.stdout || String(error));
  });
});
