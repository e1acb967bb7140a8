import type { Head } from "./head.js";
import { type Code, code, identifier, join, list, literal } from "./printer.js";
import { asIs, type Specifiers } from "./specifiers.js";

/**
 * One emitted file: its declarations, and the imports that they turned out to need. All specifiers
 * are given as from the client's folder.
 */
export class Module {
  /** What leads from the file's folder to the client's. */
  readonly #up: string;
  readonly #imports = new Map<string, Map<string, boolean>>();
  readonly #defaults = new Map<string, string>();
  readonly #namespaces = new Map<string, { readonly name: string; readonly typeOnly: boolean }>();
  /** Laid out as they come: a text is far smaller than the code that it is made from. */
  readonly #declarations: string[] = [];

  /** `depth` is how many folders below the client's the file stands. */
  constructor(depth = 0) {
    this.#up = "../".repeat(depth);
  }

  /** A name of another file, for use as a type. */
  type(name: string, from: string): Code {
    return this.#use(name, from, true);
  }

  /** A name of another file, for use at run time. */
  value(name: string, from: string): Code {
    return this.#use(name, from, false);
  }

  /** What a package exports by default, under a name of ours. */
  default(name: string, from: string): Code {
    this.#defaults.set(from, name);
    return identifier(name);
  }

  /** All names of another file, as properties of one. */
  namespace(name: string, from: string, typeOnly = false): Code {
    this.#namespaces.set(from, { name, typeOnly: typeOnly && this.#isTypeOnly(from) });
    return identifier(name);
  }

  add(declaration: Code): void {
    if (!declaration.isEmpty) this.#declarations.push(String(declaration));
  }

  isEmpty(): boolean {
    return this.#declarations.length === 0;
  }

  /** The file's text. */
  print(head: Head, specifiers: Specifiers = asIs): string {
    const lines = new Map<string, Code>();
    const resolve = (from: string) => this.#resolve(specifiers(from));
    for (const [from, names] of this.#imports) lines.set(resolve(from), namesOf(names));
    for (const [from, name] of this.#defaults) lines.set(from, this.#defaultOf(from, name));
    for (const [from, space] of this.#namespaces) lines.set(resolve(from), namespaceOf(space));
    const imports = inImportOrder(lines).map(([from, names]) => {
      return code`${names} from ${literal(from)};`;
    });
    const body = this.#declarations.join("\n\n");
    return `${[String(join([head(body), join(imports, "\n")], "\n\n")), body].join("\n\n")}\n`;
  }

  #resolve(from: string): string {
    return from.startsWith(".") && this.#up !== "" ? this.#up + from.replace(/^\.\//, "") : from;
  }

  /** The default and what else a package exports, in one import. */
  #defaultOf(from: string, name: string): Code {
    const names = this.#imports.get(from);
    const others = names === undefined ? [] : [nameList(names)];
    return code`import ${join([identifier(name), ...others], ", ")}`;
  }

  #isTypeOnly(from: string): boolean {
    return this.#namespaces.get(from)?.typeOnly ?? true;
  }

  #use(name: string, from: string, typeOnly: boolean): Code {
    const names = this.#imports.get(from) ?? new Map<string, boolean>();
    names.set(name, (names.get(name) ?? true) && typeOnly);
    this.#imports.set(from, names);
    return identifier(name);
  }
}

/** Packages first, then files: those of folders further up before those of folders further down. */
export function inImportOrder<T>(lines: ReadonlyMap<string, T>): [string, T][] {
  return inOrder(lines, (from) => {
    return `${from.startsWith(".") ? 1 : 0}${orderKey(from.replace(/\.[a-z]+$/, ""))}`;
  });
}

function namespaceOf({ name, typeOnly }: { name: string; typeOnly: boolean }): Code {
  const keyword = typeOnly ? code`import type` : code`import`;
  return code`${keyword} * as ${identifier(name)}`;
}

function inOrder<T>(map: ReadonlyMap<string, T>, keyOf: (name: string) => string): [string, T][] {
  const keyed = [...map].map((entry) => ({ entry, key: keyOf(entry[0]) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ entry }) => entry);
}

/** Orders letter by letter, a capital before the small one, and numbers by what they count. */
function orderKey(text: string): string {
  return text.replace(/\d+|[a-z]/gi, (part) => {
    if (/\d/.test(part)) return part.padStart(20, "0");
    return part.toLowerCase() + (part < "a" ? "0" : "1");
  });
}

function namesOf(names: ReadonlyMap<string, boolean>): Code {
  const allTypes = [...names.values()].every((typeOnly) => typeOnly);
  if (!allTypes) return code`import ${nameList(names)}`;
  return code`import type ${nameList(new Map([...names.keys()].map((name) => [name, false])))}`;
}

/** The names between the braces of an import or export: `true` for those that are types only. */
export function nameList(names: ReadonlyMap<string, boolean>): Code {
  const members = inOrder(names, orderKey).map(([name, typeOnly]) => {
    return typeOnly ? code`type ${identifier(name)}` : identifier(name);
  });
  const [only, ...others] = members;
  // To break the line around a single name would gain nothing.
  return only && others.length === 0 ? code`{ ${only} }` : list("object", members);
}
