// Whether hostile text stayed text: the output has the syntax of its harmless twin, and importing
// it does nothing.
import { execFileSync } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import ts from "typescript";

const root = path.join(import.meta.dirname, "../..");

export function parse(name: string, text: string): ts.SourceFile {
  return ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
}

/** What is wrong with a file as TypeScript, by itself. */
export function faults(name: string, text: string): string[] {
  const { diagnostics = [] } = ts.transpileModule(text, {
    fileName: name,
    reportDiagnostics: true,
    compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 },
  });
  const found = diagnostics.map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, " "),
  );
  const hidden = text.replace(/[\n\t]/g, "").match(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  if (hidden) found.push(`holds the character ${hidden[0].codePointAt(0)?.toString(16)}`);
  for (const tag of tagsOf(parse(name, text))) {
    if (tag !== "default" && tag !== "deprecated") found.push(`has the tag @${tag}`);
  }
  return found;
}

/** The kinds of all nodes in their order. Names count alike, however they are written. */
export function syntax(name: string, text: string): string {
  const kinds: string[] = [];
  const visit = (node: ts.Node): void => {
    if (isName(node)) {
      kinds.push("name");
      return;
    }
    kinds.push(ts.isShorthandPropertyAssignment(node) ? "property" : kindOf(node));
    if (ts.isShorthandPropertyAssignment(node)) kinds.push("name", "name");
    else ts.forEachChild(node, visit);
  };
  visit(parse(name, text));
  return kinds.join(" ");
}

function isName(node: ts.Node): boolean {
  if (ts.isComputedPropertyName(node)) return ts.isStringLiteral(node.expression);
  if (ts.isIdentifier(node)) return true;
  const { parent } = node;
  return (
    ts.isStringLiteral(node) && ts.isPropertyName(node) && "name" in parent && parent.name === node
  );
}

function kindOf(node: ts.Node): string {
  return ts.isPropertyAssignment(node) ? "property" : (ts.SyntaxKind[node.kind] ?? "");
}

function tagsOf(source: ts.SourceFile): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...ts.getJSDocTags(node).map((tag) => tag.tagName.text));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** A folder of emitted files that are imported together in one process. */
export class Importer {
  readonly folder = mkdtempSync(path.join(tmpdir(), "specloom-hostile-"));
  readonly #clients: string[] = [];

  constructor() {
    writeFileSync(path.join(this.folder, "package.json"), '{ "type": "module" }');
    const runtime = path.join(this.folder, "node_modules/specloom");
    mkdirSync(runtime, { recursive: true });
    const openapiFetch = path.join(root, "node_modules/openapi-fetch");
    symlinkSync(openapiFetch, path.join(this.folder, "node_modules/openapi-fetch"));
    const manifest = { name: "specloom", type: "module", exports: "./index.js" };
    writeFileSync(path.join(runtime, "package.json"), JSON.stringify(manifest));
    for (const name of readdirSync(path.join(root, "src")).filter((each) => each.endsWith(".ts"))) {
      this.#write(runtime, name, readFileSync(path.join(root, "src", name), "utf8"));
    }
  }

  add(files: ReadonlyMap<string, string>): void {
    const client = path.join(this.folder, `client${this.#clients.length}`);
    mkdirSync(client);
    for (const [name, text] of files) this.#write(client, name, text);
    this.#clients.push(path.join(client, "index.js"));
  }

  /** Imports all clients; gives what they did beyond exporting. */
  run(): string[] {
    const script = path.join(this.folder, "import.mjs");
    writeFileSync(script, `const clients = ${JSON.stringify(this.#clients)};\n${judgement}`);
    const output = execFileSync(process.execPath, [script], {
      cwd: this.folder,
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const { imported, effects } = JSON.parse(output) as { imported: number; effects: string[] };
    if (imported !== this.#clients.length) effects.push(`${imported} clients were imported`);
    if (existsSync(path.join(this.folder, "pwned"))) effects.push("a file was written");
    return effects;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #write(folder: string, name: string, text: string): void {
    const { outputText } = ts.transpileModule(text, {
      compilerOptions: {
        module: ts.ModuleKind.ESNext,
        target: ts.ScriptTarget.ES2022,
        verbatimModuleSyntax: true,
      },
    });
    writeFileSync(path.join(folder, name.replace(/\.ts$/, ".js")), outputText);
  }
}

// What importing could do: set a global, change a prototype, end the process, open a socket, print.
const judgement = `
import net from "node:net";
const effects = [];
const before = new Set(Reflect.ownKeys(globalThis));
process.exit = () => effects.push("the process was ended");
net.Socket.prototype.connect = () => effects.push("a socket was opened");
console.log = () => effects.push("something was printed");
let imported = 0;
for (const client of clients) {
  try {
    await import(client);
    imported++;
  } catch (error) {
    effects.push(client + " " + error);
  }
  for (const key of Reflect.ownKeys(globalThis)) {
    if (before.has(key)) continue;
    before.add(key);
    effects.push(client + " made the global " + String(key));
  }
  if ("pwned" in {}) effects.push(client + " changed a prototype");
}
process.stdout.write(JSON.stringify({ imported, effects }));
`;
