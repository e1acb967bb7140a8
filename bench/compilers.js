// Holds the types of the project against a compiler of each line, and measures there what typed errors
// cost. Prints what came out, and fails where something does not compile or costs more than it may:
//
//     npm run bench:compilers
//
// The type tests are test/types, and test/generator/cases/*/use.ts with the clients that they use.
import { existsSync, readdirSync, rmSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { errorCost } from "./error-cost.js";
import { compilers, installCompilers, installPeers } from "./install.js";
import { runNode } from "./process.js";
import { writeFiles } from "./truth/compile.js";

const root = path.resolve(import.meta.dirname, "..");
const projects = [
  "test/types/tsconfig.json",
  "test/generator/tsconfig.bundler.json",
  "test/generator/tsconfig.nodenext.json",
];

installPeers();
installCompilers();
await generateCases();
let failed = false;
for (const compiler of compilers) {
  for (const project of projects) await compile(compiler, project);
}
for (const { text, isWithin } of await errorCost(compilers)) {
  console.log(text);
  failed ||= !isWithin;
}
process.exitCode = failed ? 1 : 0;

async function compile({ version, file }, project) {
  const args = [file, "-p", path.join(root, project), "--noEmit", "--pretty", "false"];
  const { code, text } = await runNode(args, { cwd: root, timeout: 600_000 });
  console.log(`TypeScript ${version}, ${project}: ${code === 0 ? "compiles" : "does not compile"}`);
  if (code === 0) return;
  failed = true;
  console.log(text.split("\n").slice(0, 20).join("\n"));
}

/** The clients that the type tests of the cases import, as the tests write them. */
async function generateCases() {
  const cases = path.join(root, "test/generator/cases");
  for (const name of readdirSync(cases)) {
    const folder = path.join(cases, name);
    const file = ["yaml", "json"]
      .map((end) => path.join(folder, `openapi.${end}`))
      .find(existsSync);
    if (file === undefined) continue;
    const { files } = await generate({ input: file, name, folder, paths: true });
    rmSync(path.join(folder, "client"), { recursive: true, force: true });
    writeFiles(path.join(folder, "client"), files);
  }
}
