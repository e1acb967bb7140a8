// One batch of documents: generate each, then type-check all that came out in one program.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { generate } from "@specloom/generator";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");
const work = path.join(process.argv[2] ?? "", String(process.pid));

process.once("message", async (batch) => {
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, "package.json"), `{ "type": "module" }\n`);
  symlinkSync(path.join(root, "node_modules"), path.join(work, "node_modules"));
  const folders = new Map();
  for (const [index, document] of batch.entries()) {
    process.send?.({ begins: document });
    const folder = path.join(work, String(index));
    const result = await attempt(document, folder);
    if (result) process.send?.({ result });
    else folders.set(folder, document);
  }
  process.send?.({ checks: true });
  for (const result of check(folders)) process.send?.({ result });
  rmSync(work, { recursive: true });
  process.disconnect();
});

/** Generates one client; gives a result only where there is nothing to type-check. */
async function attempt(document, folder) {
  try {
    const { files, problems } = await generate({ input: document, name: "corpus" });
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      const [first] = errors;
      return {
        document,
        outcome: "refused",
        reason: first.rule,
        detail: `line ${first.line}: ${first.message} (${errors.length} in all)`,
      };
    }
    for (const [name, text] of files) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    return undefined;
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const reason = line.replace(/\d+/g, "N").slice(0, 100);
    return {
      document,
      outcome: "crashed",
      reason,
      detail:
        String(error?.stack ?? "")
          .split("\n")[1]
          ?.trim() ?? "",
    };
  }
}

/** The folder of the client that a file belongs to. */
function clientOf(file) {
  const folder = path.dirname(file);
  return path.basename(folder) === "resources" ? path.dirname(folder) : folder;
}

function* check(folders) {
  const program = ts.createProgram(
    [...folders.keys()].map((folder) => path.join(folder, "index.ts")),
    {
      target: ts.ScriptTarget.ES2022,
      lib: ["lib.es2023.d.ts", "lib.es2024.string.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      verbatimModuleSyntax: true,
      isolatedDeclarations: true,
      declaration: true,
      noEmit: true,
      types: [],
      paths: { "specloom/runtime": [path.join(root, "src/runtime.ts")] },
    },
  );
  const byFolder = new Map();
  for (const diagnostic of ts.getPreEmitDiagnostics(program)) {
    const folder = clientOf(diagnostic.file?.fileName ?? "");
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), diagnostic]);
  }
  for (const [folder, document] of folders) {
    const [first, ...others] = byFolder.get(folder) ?? [];
    if (!first) {
      yield { document, outcome: "generated" };
      continue;
    }
    const text = ts.flattenDiagnosticMessageText(first.messageText, " ");
    const detail = `${path.basename(first.file?.fileName ?? "")}: ${text} (${others.length + 1} in all)`;
    yield { document, outcome: "does not compile", reason: `TS${first.code}`, detail };
  }
}
