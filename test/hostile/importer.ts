// Emitted clients, written to one folder and imported together in one process that says what they
// did beyond exporting.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeFiles } from "../generator/cases.js";
import { emittedPath, judge } from "./judge.js";

const root = path.join(import.meta.dirname, "../..");

/** What happened that must not. */
export interface Effects {
  /** Globals, prototypes, processes, prints, and clients that do not load. */
  readonly effects: string[];
  readonly sockets: string[];
  /** Files that are where no client's output is. */
  readonly outside: string[];
}

export class Importer {
  readonly folder: string = realpathSync(mkdtempSync(path.join(tmpdir(), "specloom-hostile-")));
  readonly #labels: string[] = [];
  readonly #seen = new Set<string>();

  constructor() {
    writeFileSync(path.join(this.folder, "package.json"), '{ "type": "module" }');
    // Where clients would leave what they write beside themselves.
    mkdirSync(path.join(this.folder, "cwd"));
    const runtime = path.join(this.folder, "node_modules/specloom");
    mkdirSync(runtime, { recursive: true });
    const openapiFetch = path.join(root, "node_modules/openapi-fetch");
    symlinkSync(openapiFetch, path.join(this.folder, "node_modules/openapi-fetch"));
    const manifest = { name: "specloom", type: "module", exports: { "./runtime": "./runtime.js" } };
    writeFileSync(path.join(runtime, "package.json"), JSON.stringify(manifest));
    const all = readdirSync(path.join(root, "src"), { recursive: true, encoding: "utf8" });
    for (const name of all.filter((each) => each.endsWith(".ts"))) {
      const { javaScript } = judge(name, readFileSync(path.join(root, "src", name), "utf8"));
      const file = path.join(runtime, name.replace(/\.ts$/, ".js"));
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, javaScript);
    }
  }

  /** Takes a client, unless all of its files came with others; `label` names it in what is found. */
  add(label: string, files: ReadonlyMap<string, string>): void {
    const texts = [...files].map(([name, text]) => `${name}\n${text}`);
    if (texts.every((text) => this.#seen.has(text))) return;
    for (const text of texts) this.#seen.add(text);
    const scripts = new Map(
      [...files].map(([name, text]) => {
        return [name.replace(/\.ts$/, ".js"), judge(name, text).javaScript];
      }),
    );
    const client = path.join(this.folder, `client${this.#labels.length}`);
    writeFiles(client, scripts);
    this.#labels.push(label);
  }

  /** Imports all clients. */
  run(): Effects {
    const script = path.join(this.folder, "import.mjs");
    writeFileSync(script, `const labels = ${JSON.stringify(this.#labels)};\n${judgement}`);
    const output = execFileSync(process.execPath, [script], {
      cwd: path.join(this.folder, "cwd"),
      encoding: "utf8",
      maxBuffer: 1e8,
    });
    const { imported, effects, sockets } = JSON.parse(output) as Effects & { imported: number };
    const missing = this.#labels.length - imported;
    if (missing !== 0) effects.push(`${missing} clients were not imported`);
    return { effects, sockets, outside: this.#outside() };
  }

  remove(): void {
    rmSync(this.folder, { recursive: true });
  }

  #outside(): string[] {
    const own = new Set(["cwd", "documents", "import.mjs", "node_modules", "package.json"]);
    const clients = new Set(this.#labels.map((_, index) => `client${index}`));
    const there = readdirSync(this.folder).filter((name) => !own.has(name) && !clients.has(name));
    const strange = [...clients].flatMap((client) => {
      const folder = path.join(this.folder, client);
      const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return files
        .map(({ parentPath, name }) => path.relative(folder, path.join(parentPath, name)))
        .filter((name) => !emittedPath.test(name.replace(/\.js$/, ".ts")));
    });
    return [...there, ...strange, ...readdirSync(path.join(this.folder, "cwd"))];
  }
}

// What importing could do: set a global, change a prototype, end the process, print, run a program,
// open a socket or ask for a name.
const judgement = `
import childProcess from "node:child_process";
import dgram from "node:dgram";
import dns from "node:dns";
import { existsSync } from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";
let label = "";
const effects = [];
const sockets = [];
const say = (list, what) => () => list.push(label + ": " + what);
const prototypes = [Object, Function, Array, String, Number, RegExp, Promise, Map, Set];
const shape = () => prototypes.map(({ prototype }) => Reflect.ownKeys(prototype).length).join();
const before = new Set(Reflect.ownKeys(globalThis));
const shapeBefore = shape();
const print = process.stdout.write.bind(process.stdout);
process.exit = say(effects, "the process was ended");
process.stdout.write = process.stderr.write = say(effects, "something was printed");
for (const name of ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"])
  childProcess[name] = say(effects, "a program was run");
net.Socket.prototype.connect = say(sockets, "a socket was opened");
dgram.createSocket = say(sockets, "a socket was opened");
dns.lookup = dns.resolve = say(sockets, "a name was looked up");
globalThis.fetch = say(sockets, "something was fetched");
syncBuiltinESMExports();
let imported = 0;
for (const [index, each] of labels.entries()) {
  label = each;
  try {
    const client = new URL("./client" + index + "/", import.meta.url);
    for (const name of ["index.js", "fetch.js"]) {
      if (existsSync(new URL(name, client))) await import(new URL(name, client).href);
    }
    imported++;
  } catch (error) {
    effects.push(label + ": " + error);
  }
  for (const key of Reflect.ownKeys(globalThis)) {
    if (before.has(key)) continue;
    before.add(key);
    effects.push(label + ": made the global " + String(key));
  }
}
await new Promise((resolve) => setTimeout(resolve, 50));
if (shape() !== shapeBefore) effects.push("a prototype was changed");
print(JSON.stringify({ imported, effects, sockets }));
`;
