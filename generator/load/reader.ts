// Reads the files of a document: those in its own folder, and of other hosts the document itself where it
// is given by its address, and what it refers to only where asked to.
import { isUtf8 } from "node:buffer";
import { existsSync, readFileSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { isRemote, shownAddress } from "../document/addresses.js";
import { count } from "../document/casing.js";
import { assertWithin, LimitError, limits, type Survey, survey } from "../document/limits.js";
import type { Problem } from "../document/problem.js";
import { hasIdentifiers, resolveIdentifiers } from "./identifiers.js";
import { isNamedJson, parseJson } from "./json-text.js";
import { BaseResolver, type Document, ResolveError, Source } from "./redocly.js";
import { type Files, forbidden, targetOf } from "./references.js";
import type { Remote } from "./remote.js";
import { hasSelf, resolveSelf } from "./self.js";
import { failed, shownPath, start, syntaxProblem } from "./unreadable.js";

export interface ReadOptions {
  /** Whether references to other hosts are followed. @default false */
  readonly allowRemoteRefs?: boolean;
  /** Whether every warning is an error. @default false */
  readonly strict?: boolean;
}

/** Reads files in the folder of the document, and nothing else unless it is allowed. */
export class Reader extends BaseResolver {
  readonly #folder: { readonly folder: string; readonly real: string } | undefined;
  #files = 0;
  #values = 0;
  /** By the value of a file. */
  readonly #surveys = new Map<unknown, Survey>();
  /** The text of each file of this machine that was read, by its path. */
  readonly texts = new Map<string, string>();
  /** The first limit that the document is beyond. */
  exceeded: Problem | undefined;
  /** What is not YAML to the letter, and can only be meant in one way. */
  readonly softened: Problem[] = [];

  readonly #allowRemoteRefs: boolean;
  #remote: Remote | undefined;

  /** The address that the document was given by, which allows to read it, and nothing else. */
  #own: string | undefined;

  /** What a file that was given parsed is called. */
  readonly #name: string;

  /** `document` is the path of the file that others are read with; `name` is that of an overlay. */
  constructor(
    document: string | undefined,
    { allowRemoteRefs = false }: ReadOptions = {},
    name = "document",
  ) {
    super();
    this.#allowRemoteRefs = allowRemoteRefs;
    this.#name = name;
    if (document === undefined) return;
    const folder = path.resolve(path.dirname(document));
    this.#folder = { folder, real: existsSync(folder) ? realpathSync.native(folder) : folder };
  }

  /** The files of this machine, which can be watched. */
  override getFiles(): Set<string> {
    return new Set([...super.getFiles()].filter((file) => !isRemote(file)));
  }

  override resolveExternalRef(base: string | null, ref: string): string {
    return targetOf(base ?? path.resolve("document"), ref);
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (isRemote(absoluteRef)) return this.#loadRemote(absoluteRef);
    const exists = existsSync(absoluteRef);
    const file = exists ? realpathSync.native(absoluteRef) : absoluteRef;
    if (!this.#holds(file)) {
      const shown = shownPath(file).startsWith("..") ? file : shownPath(file);
      throw new ResolveError(new Error(`${shown} is outside the document's folder`));
    }
    if (!exists) throw new ResolveError(new Error(`there is no file ${shownPath(file)}`));
    const { size } = this.#regular(file);
    this.within(shownPath(file), () => {
      this.#count();
      assertWithin("bytes", size, "split the document into several");
    });
    const source = await super.loadExternalRef(absoluteRef);
    assertUtf8(file, source.body);
    this.texts.set(absoluteRef, source.body);
    return source;
  }

  async #loadRemote(address: string): Promise<Source> {
    const isOwn = address === this.#own;
    const refuse = (reason: string) => {
      const shown = isOwn ? "" : `${shownPath(address.replace(forbidden, ""))} `;
      return new ResolveError(new Error(`${shown}${reason}`));
    };
    if (address.startsWith(forbidden)) {
      throw refuse("may not be named by a remote file; copy that file beside the document, too");
    }
    if (!isOwn && !this.#allowRemoteRefs) {
      const flag = address.startsWith("https:") ? ", or pass --allow-remote-refs to generate" : "";
      throw refuse(`is remote; copy it beside the document${flag}`);
    }
    this.within(shownPath(address), () => this.#count());
    const { Remote, RemoteError } = await import("./remote.js");
    this.#remote ??= new Remote();
    try {
      const remote = isOwn ? new Remote({ isNamed: true }) : this.#remote;
      const { body, mimeType } = await remote.read(address);
      return new Source(address, body.replaceAll("\r\n", "\n"), mimeType);
    } catch (error) {
      if (error instanceof RemoteError) throw refuse(error.message);
      return this.within(shownPath(address), () => {
        throw error;
      });
    }
  }

  #count(): void {
    assertWithin("files", ++this.#files, "bring the document together into fewer");
  }

  /** Reading a pipe or a device might never end. */
  #regular(file: string): Stats {
    const stats = statSync(file);
    if (stats.isFile()) return stats;
    throw new ResolveError(new Error(`${shownPath(file)} is no file`));
  }

  /** Remembers the limit that a check finds the document beyond. */
  within<T>(file: string, check: () => T): T {
    try {
      return check();
    } catch (error) {
      if (!(error instanceof LimitError)) throw error;
      const { message } = error;
      this.exceeded ??= { ...start, file, severity: "error", rule: "limit", message };
      throw new ResolveError(error);
    }
  }

  /** The same, without giving up. */
  check(document: Document, limit: () => void): void {
    try {
      this.within(shownPath(document.source.absoluteRef), limit);
    } catch (error) {
      if (!(error instanceof ResolveError)) throw error;
    }
  }

  get #kind(): string {
    return this.#name === "document" ? "an OpenAPI document" : "an overlay";
  }

  #holds(file: string): boolean {
    if (this.#folder === undefined) return false;
    const { folder, real } = this.#folder;
    return isInside(file, real) || (!existsSync(file) && isInside(file, folder));
  }

  override parseDocument(source: Source, isRoot = false): Document {
    return this.#surveyed(this.#parse(source, isRoot));
  }

  /** JSON is YAML, but read far faster as what it is; the YAML parser explains what is broken. */
  #parse(source: Source, isRoot: boolean): Document {
    if (isNamedJson(source)) {
      const parsed = parseJson(source.body);
      if (parsed !== undefined) return { source, parsed };
    }
    return this.#parseYaml(source, isRoot);
  }

  /**
   * Inside of brackets and quotes the indentation of a line means nothing, though YAML asks for some. A
   * line that has too little is read as if it had enough.
   */
  #parseYaml(source: Source, isRoot: boolean): Document {
    const lines = source.body.split("\n");
    let first: unknown;
    for (let tries = 0; ; tries++) {
      try {
        const text = tries === 0 ? source : new Source(source.absoluteRef, lines.join("\n"));
        const { parsed } = super.parseDocument(text, isRoot) as Document;
        if (tries > 0) this.#noteIndentation(source, first as Error, tries);
        return { source, parsed };
      } catch (error) {
        first ??= error;
        const { message, line } = error as { message?: string; line?: number };
        const found = lines[(line ?? 0) - 1];
        const isDeficient = message?.includes("deficient indentation") && found !== undefined;
        // The file is parsed again for each line.
        const isMuch = tries >= lines.length || tries * source.body.length > limits.bytes;
        if (!isDeficient || isMuch) throw first;
        lines[(line ?? 0) - 1] = `${" ".repeat(limits.depth)}${found}`;
      }
    }
  }

  #noteIndentation({ absoluteRef }: Source, error: Error, lines: number): void {
    const message = `${count(lines, "line")} inside of brackets or quotes should be further to the right; read as if so`;
    const { line, col } = syntaxProblem(error, "");
    const place = { file: shownPath(absoluteRef), line, col };
    this.softened.push({ ...place, severity: "warn", rule: "flow-indentation", message });
  }

  #surveyed(document: Document): Document {
    this.within(shownPath(document.source.absoluteRef), () => {
      let found = survey(document.parsed);
      // References are followed from here on. Those of an overlay are about the document.
      if (this.#name === "document" && hasIdentifiers(document.source.body)) {
        resolveIdentifiers(document.parsed);
        found = survey(document.parsed);
      }
      if (this.#name === "document" && hasSelf(document.source.body)) {
        resolveSelf(document.parsed);
        found = survey(document.parsed);
      }
      this.#values += found.values;
      assertWithin("values", this.#values, "split the document into several");
      this.#surveys.set(document.parsed, found);
    });
    return document;
  }

  /** The document itself, or why it cannot be read. */
  async readRoot(input: string | object): Promise<Document | Problem> {
    const document =
      typeof input === "string" ? await this.#readFile(input) : this.#readObject(input);
    return this.exceeded ?? document;
  }

  async #readFile(input: string): Promise<Document | Problem> {
    if (isRemote(input)) return this.#readAddress(input);
    const file = path.relative(process.cwd(), input) || ".";
    if (!existsSync(input)) {
      return failed(file, `no such file; pass the path of ${this.#kind}`);
    }
    if (statSync(input).isDirectory()) {
      return failed(file, `is a folder; pass the path of ${this.#kind}`);
    }
    return this.#resolveRoot(path.resolve(input), file);
  }

  async #readAddress(input: string): Promise<Document | Problem> {
    const shown = shownAddress(input);
    if (this.#name !== "document") {
      const advice = "download it and pass the path of the file";
      return failed(shown, `is an address, and overlays are read from files; ${advice}`);
    }
    const [whole = ""] = input.split("#");
    this.#own = this.resolveExternalRef(null, whole);
    return this.#resolveRoot(whole, shown);
  }

  async #resolveRoot(file: string, shown: string): Promise<Document | Problem> {
    try {
      return (await this.resolveDocument(null, file, true)) as Document;
    } catch (error) {
      if (error instanceof ResolveError) return failed(shown, error.message);
      return syntaxProblem(error as Error, shown);
    }
  }

  /** An object that holds itself, or what JSON does not know, has no text. */
  #readObject(input: object): Document | Problem {
    try {
      this.within(this.#name, () => survey(input));
      const body = JSON.stringify(input, null, 2);
      const source = new Source(path.resolve(this.#name), body);
      return this.#surveyed({ source, parsed: JSON.parse(body) });
    } catch {
      const message = "cannot be written as JSON; pass one that still has its references";
      return failed(this.#name, message);
    }
  }

  /** The survey of a file, by its value. */
  surveyOf(value: unknown): Survey | undefined {
    return this.#surveys.get(value);
  }

  #references({ parsed }: Document): string[] {
    return [...(this.surveyOf(parsed)?.references.keys() ?? [])];
  }

  /** Whether every reference in a file stays in it. */
  isWhole(document: Document): boolean {
    return this.#references(document).every((ref) => ref.startsWith("#"));
  }

  /** The document and every file that it refers to, by absolute path or URL. */
  async readAll(root: Document): Promise<Files> {
    const files = new Map<string, Document>([[root.source.absoluteRef, root]]);
    for (const document of files.values()) {
      for (const ref of this.#references(document)) {
        const [file = ""] = ref.split("#");
        if (file === "" || this.exceeded) continue;
        const base = document.source.absoluteRef;
        const found = await this.resolveDocument(base, file).catch(() => undefined);
        if (found && "parsed" in found) files.set(found.source.absoluteRef, found);
      }
    }
    return files;
  }
}

/** Where text was decoded, bytes that are not UTF-8 have become replacement characters. */
function assertUtf8(file: string, text: string): void {
  const at = text.indexOf("\ufffd");
  if (at < 0 || isUtf8(readFileSync(file))) return;
  const line = text.slice(0, at).split("\n").length;
  const message = `${shownPath(file)} is not in UTF-8, first in line ${line}; save it as UTF-8`;
  throw new ResolveError(new Error(message));
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !/^(?:$|\.\.(?:[/\\]|$))/.test(relative) && !path.isAbsolute(relative);
}
