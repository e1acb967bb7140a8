import { type Code, code, identifier, join, list, literal } from "./printer.js";

/** One emitted file: its declarations, and the imports that they turned out to need. */
export class Module {
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #namespaces = new Map<string, string>();
  /** Laid out as they come: a text is far smaller than the code that it is made from. */
  readonly #declarations: string[] = [];

  /** A name of another file, for use as a type. */
  type(name: string, from: string): Code {
    return this.#use(name, from, true);
  }

  /** A name of another file, for use at run time. */
  value(name: string, from: string): Code {
    return this.#use(name, from, false);
  }

  /** All names of another file, as properties of one. */
  namespace(name: string, from: string): Code {
    this.#namespaces.set(from, name);
    return identifier(name);
  }

  add(declaration: Code): void {
    if (!declaration.isEmpty) this.#declarations.push(String(declaration));
  }

  isEmpty(): boolean {
    return this.#declarations.length === 0;
  }

  /** The file's text, before it is formatted. */
  print(banner: Code): string {
    const all = [
      ...[...this.#imports].map(([from, names]) => ({ from, line: importOf(from, names) })),
      ...[...this.#namespaces].map(([from, name]) => ({ from, line: namespaceOf(from, name) })),
    ];
    all.sort((a, b) => rank(a.from) - rank(b.from) || (a.from < b.from ? -1 : 1));
    const imports = all.map(({ line }) => line);
    const head = join([banner, join(imports, "\n")], "\n\n");
    return `${[String(head), ...this.#declarations].join("\n\n")}\n`;
  }

  #use(name: string, from: string, typeOnly: boolean): Code {
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    names.set(name, (names.get(name) ?? true) && typeOnly);
    this.#imports.set(from, names);
    return identifier(name);
  }
}

/** The runtime first, then the files of the same client. */
function rank(from: string): number {
  return from.startsWith("./") ? 1 : 0;
}

function namespaceOf(from: string, name: string): Code {
  return code`import * as ${identifier(name)} from ${literal(from)};`;
}

/** As dictionaries have it: a small letter beside the same capital one. */
function inOrder(a: string, b: string): number {
  const [small, other] = [a.toLowerCase(), b.toLowerCase()];
  if (small === other) return a < b ? -1 : 1;
  return small < other ? -1 : 1;
}

function importOf(from: string, names: ReadonlyMap<string, boolean>): Code {
  const sorted = [...names].sort(([a], [b]) => inOrder(a, b));
  const allTypes = sorted.every(([, typeOnly]) => typeOnly);
  const members = sorted.map(([name, typeOnly]) =>
    typeOnly && !allTypes ? code`type ${identifier(name)}` : identifier(name),
  );
  const keyword = allTypes ? code`import type` : code`import`;
  return code`${keyword} ${list("object", members)} from ${literal(from)};`;
}
