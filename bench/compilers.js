// Holds the types of the project against a compiler of each line, and measures there what typed errors
// cost. Prints what came out, and fails where something does not compile or costs more than it may:
//
//     npm run bench:compilers
//
// The type tests are test/types, and test/generator/cases/*/use.ts with the clients that they use. The
// client whose calls give a stream or not, as their body says, is compiled once more, with the library of
// ES2022 and the package as it is published: that is what an application of the last years has.
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import { errorCost } from "./error-cost.js";
import { compilers, installCompilers, installPeers, output } from "./install.js";
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
for (const project of await chatProjects()) {
  for (const compiler of compilers) await compile(compiler, project);
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

/** A consumer of the case `chat` for each way of finding modules, whose calls are held to their types. */
async function chatProjects() {
  const own = path.join(root, "test/generator/cases/chat");
  const folder = path.join(output, "chat");
  rmSync(folder, { recursive: true, force: true });
  const { files } = await generate({ input: path.join(own, "openapi.yaml"), name: "chat" });
  writeFiles(path.join(folder, "client"), files);
  cpSync(path.join(own, "use.ts"), path.join(folder, "use.ts"));
  writeFileSync(path.join(folder, "package.json"), `{ "type": "module" }\n`);
  installPackage(path.join(folder, "node_modules/specloom"));
  const ways = { bundler: "esnext", nodenext: "nodenext" };
  return Object.entries(ways).map(([moduleResolution, module]) => {
    const file = path.join(folder, `tsconfig.${moduleResolution}.json`);
    const compilerOptions = {
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      module,
      moduleResolution,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      skipLibCheck: false,
      types: [],
    };
    writeFileSync(file, JSON.stringify({ compilerOptions, include: ["use.ts", "client"] }));
    return path.relative(root, file);
  });
}

/** The files of the package that it is published with. */
function installPackage(folder) {
  mkdirSync(folder, { recursive: true });
  for (const part of ["package.json", "dist"]) {
    cpSync(path.join(root, part), path.join(folder, part), { recursive: true });
  }
}
