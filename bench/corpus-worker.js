// One batch of documents: generate each, then type-check all that came out in one program.
import { existsSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { generate, suggest } from "@specloom/generator";
import openapiTS from "openapi-typescript";
import ts from "typescript";

const root = path.resolve(import.meta.dirname, "..");
const work = path.join(process.argv[2] ?? "", String(process.pid));

/** Whether openapi-typescript is asked for its opinion of each document. */
const judged = process.argv[3] === "judged";

process.once("message", async (batch) => {
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, "package.json"), `{ "type": "module" }\n`);
  symlinkSync(path.join(root, "node_modules"), path.join(work, "node_modules"));
  const folders = new Map();
  for (const [index, document] of batch.entries()) {
    process.send?.({ begins: document });
    const folder = path.join(work, String(index));
    const { outcome, ...found } = await attempt(document, folder);
    if (!outcome)
      Object.assign(found, await attemptSuggested(document, suggestedIn(folder), found));
    if (judged) found.peer = await askPeer(document);
    if (outcome) process.send?.({ result: { document, outcome, ...found } });
    else folders.set(folder, { document, ...found });
  }
  process.send?.({ checks: true });
  for (const result of check(folders)) process.send?.({ result });
  rmSync(work, { recursive: true });
  process.disconnect();
});

/** Generates one client; gives an outcome only where there is nothing to type-check. */
async function attempt(document, folder) {
  try {
    const { files, problems } = await generate({ input: document, name: "corpus" });
    const errors = problems.filter(({ severity }) => severity === "error");
    if (errors.length > 0) {
      const [first] = errors;
      return {
        outcome: "refused",
        reason: first.rule,
        detail: `line ${first.line}: ${first.message} (${errors.length} in all)`,
      };
    }
    write(files, folder);
    return { warnings: countByRule(problems), lists: listsIn(files) };
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    const reason = line.replace(/\d+/g, "N").slice(0, 100);
    return {
      outcome: "crashed",
      reason,
      detail:
        String(error?.stack ?? "")
          .split("\n")[1]
          ?.trim()
          // Where the repository lies is nobody's business.
          .replace(`${pathToFileURL(root)}/`, "") ?? "",
    };
  }
}

/**
 * The same with all that is suggested for the document. Its client is type-checked, too, where lists
 * come to it that the document does not declare itself.
 */
async function attemptSuggested(document, folder, { lists }) {
  try {
    const { suggestions } = await suggest(document, { name: "corpus" });
    if (suggestions.length === 0) return { suggestedLists: lists };
    const info = { title: "Suggested", version: "1.0.0" };
    const overlays = [{ overlay: "1.0.0", info, actions: suggestions }];
    const { files, problems } = await generate({ input: document, name: "corpus", overlays });
    const [error] = problems.filter(({ severity }) => severity === "error");
    if (error) return { suggestedLists: lists, spoilt: error.message };
    const suggestedLists = listsIn(files);
    if (JSON.stringify(suggestedLists) !== JSON.stringify(lists)) write(files, folder);
    return { suggestedLists };
  } catch (error) {
    return { suggestedLists: lists, spoilt: String(error) };
  }
}

/** Where the client stands that is made with suggestions. */
function suggestedIn(folder) {
  return `${folder}-suggested`;
}

function write(files, folder) {
  for (const [name, text] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

/** How many operations of a client are lists, by the style of their pages. */
function listsIn(files) {
  const counts = {};
  for (const [name, text] of files) {
    if (!name.startsWith("resources/")) continue;
    // How pages go on is said once for all operations of a file that go on alike.
    const styles = new Map(
      [...text.matchAll(/^const (\w+)[^\n=]* = [^\n]*?\bby([A-Z]\w*)\b/gm)].map(
        ([, constant, style]) => [constant, style],
      ),
    );
    for (const [, constant] of text.matchAll(/new ListCall\(\s*transport,\s*(\w+)/g)) {
      const style = styles.get(constant) ?? constant.replace(/^by/, "");
      counts[style] = (counts[style] ?? 0) + 1;
    }
  }
  return counts;
}

function countByRule(problems) {
  const counts = {};
  for (const { rule } of problems) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

/** What openapi-typescript says of a document: that it reads it, or why it does not. */
async function askPeer(document) {
  try {
    await openapiTS(pathToFileURL(path.resolve(document)), { silent: true });
    return "reads";
  } catch (error) {
    const [line = ""] = String(error instanceof Error ? error.message : error).split("\n");
    return line.slice(0, 200);
  }
}

/** The folder of the client that a file belongs to. */
function clientOf(file) {
  const folder = path.dirname(file);
  return path.basename(folder) === "resources" ? path.dirname(folder) : folder;
}

function* check(folders) {
  const program = ts.createProgram(
    [...folders.keys()]
      .flatMap((folder) => [folder, suggestedIn(folder)])
      .map((folder) => path.join(folder, "index.ts"))
      .filter((file) => existsSync(file)),
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
  for (const [folder, found] of folders) {
    const [first, ...others] = byFolder.get(folder) ?? byFolder.get(suggestedIn(folder)) ?? [];
    if (!first) {
      yield { ...found, outcome: "generated" };
      continue;
    }
    const text = ts.flattenDiagnosticMessageText(first.messageText, " ");
    const detail = `${path.basename(first.file?.fileName ?? "")}: ${text} (${others.length + 1} in all)`;
    yield { ...found, outcome: "does not compile", reason: `TS${first.code}`, detail };
  }
}
