// The one door to Redocly's core: reads a document and the files it refers to, checks it against
// OpenAPI and our own rules, and bundles it.
import { existsSync, realpathSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import {
  BaseResolver,
  bundle,
  type Config,
  createConfig,
  type Document,
  detectSpec,
  getLineColLocation,
  type LocationObject,
  lintDocument,
  makeDocumentFromString,
  type NormalizedProblem,
  ResolveError,
  type Source,
} from "@redocly/openapi-core";
import { assertParsedWithin, assertWithin, LimitError } from "./limits.js";
import plugin from "./lint/plugin.js";
import type { JsonObject } from "./model.js";
import { hasErrors, type Locate, type Problem } from "./problem.js";
import { circularReference, type Files, isWhole, spotAt } from "./references.js";
import { tolerance } from "./tolerance.js";

export interface Loaded {
  /** The document with every reference to another file brought inside it. */
  readonly document: JsonObject | undefined;
  readonly problems: readonly Problem[];
  /** Every file that was read, absolute: what `--watch` watches. */
  readonly files: readonly string[];
  readonly locate: Locate;
}

const start = { file: "document", line: 1, col: 1 };

/** Loads a document from a file, or one that is already parsed. */
export async function load(input: string | object): Promise<Loaded> {
  const resolver = new LocalResolver(typeof input === "string" ? input : undefined);
  const refused = (...problems: Problem[]): Loaded => {
    return { document: undefined, problems, files: [...resolver.getFiles()], locate: () => start };
  };
  const root = await readRoot(input, resolver);
  if (!("parsed" in root)) return refused(root);
  const version = versionProblem(root);
  if (version) return refused(version);
  const config = await createConfig(
    { plugins: [plugin(), tolerance], extends: ["specloom/all"], rules: structuralRules },
    {},
  );
  const problems = await lintDocument({
    document: root,
    config,
    externalRefResolver: resolver,
  }).then(
    (found) => found.map(toProblem),
    async (error: unknown) => [await crashProblem(error, root, resolver)],
  );
  if (resolver.exceeded) return refused(resolver.exceeded);
  return hasErrors(problems) ? refused(...problems) : join(root, resolver, config, problems);
}

/** Brings the files of a document together. */
async function join(
  root: Document,
  resolver: LocalResolver,
  config: Config,
  problems: readonly Problem[],
): Promise<Loaded> {
  const files = [...resolver.getFiles()];
  // A document that refers to no file is whole already.
  if (isWhole(root)) {
    const locate = locatorIn(root, new Map());
    return { document: root.parsed as JsonObject, problems, files, locate };
  }
  const read = [...(await filesOf(root, resolver))].map(
    ([ref, file]) => [ref, copyOf(file)] as const,
  );
  const locate = locatorIn(copyOf(root), new Map(read));
  const bundled = await bundle({ doc: root, config, externalRefResolver: resolver });
  const all = [...problems, ...bundled.problems.map(toProblem)];
  return { document: bundled.bundle.parsed as JsonObject, problems: all, files, locate };
}

const structuralRules = {
  struct: "error",
  "no-unresolved-refs": "error",
  "path-parameters-defined": "error",
  "operation-operationId-unique": "error",
} as const;

async function readRoot(
  input: string | object,
  resolver: LocalResolver,
): Promise<Document | Problem> {
  const failed = (file: string, message: string): Problem => {
    return { ...start, file, severity: "error", rule: "read", message };
  };
  if (typeof input !== "string") {
    const text = textOf(input, resolver);
    if (resolver.exceeded) return resolver.exceeded;
    if (text !== undefined) return makeDocumentFromString(text, path.resolve("document"));
    return failed("document", "cannot be written as JSON; pass one that still has its references");
  }
  const file = path.relative(process.cwd(), input);
  if (!existsSync(input)) return failed(file, "no such file; pass the path of an OpenAPI document");
  const document = await resolver
    .resolveDocument(null, path.resolve(input), true)
    .catch((error) => error);
  if (resolver.exceeded) return resolver.exceeded;
  if (document instanceof ResolveError) return failed(file, document.message);
  if (document instanceof Error) return syntaxProblem(document, file);
  return document;
}

/** Undefined for an object that holds itself, or what JSON does not know. */
function textOf(input: object, resolver: LocalResolver): string | undefined {
  try {
    const isEndless =
      resolver.within("document", () => assertParsedWithin(input)) === Number.POSITIVE_INFINITY;
    if (isEndless) return undefined;
    return JSON.stringify(input, null, 2);
  } catch {
    return undefined;
  }
}

/** What made Redocly give up. */
async function crashProblem(
  error: unknown,
  root: Document,
  resolver: LocalResolver,
): Promise<Problem> {
  const circular = circularReference(await filesOf(root, resolver));
  if (circular) {
    const { source } = circular.document;
    const message = "leads back to itself by references alone; point it at something that is none";
    const place = position({ source, pointer: `${circular.at}/$ref`, reportOnKey: false });
    return { ...place, severity: "error", rule: "circular-reference", message };
  }
  const reason = plain(error instanceof Error ? error.message : String(error));
  const place = { ...start, file: shownPath(root.source.absoluteRef) };
  return { ...place, severity: "error", rule: "read", message: `cannot be read: ${reason}` };
}

function syntaxProblem(error: Error, file: string): Problem {
  const { line, col } = error as { line?: number; col?: number };
  const message = `cannot be read as YAML or JSON: ${plain(error.message)}`;
  return { file, line: line ?? 1, col: col ?? 1, severity: "error", rule: "read", message };
}

function versionProblem(root: Document): Problem | undefined {
  const file = shownPath(root.source.absoluteRef);
  const fail = (message: string): Problem => {
    return { ...start, file, severity: "error", rule: "openapi-version", message };
  };
  if (typeof root.parsed !== "object" || root.parsed === null) return fail("is no object");
  try {
    const version = detectSpec(root.parsed);
    if (version === "oas3_0" || version === "oas3_1") return undefined;
    return fail(`is ${version}; only OpenAPI 3.0 and 3.1 are read`);
  } catch {
    return fail(`names no version that is read; start the document with "openapi: 3.1.0"`);
  }
}

/** Reads files in the folder of the document, and nothing else. */
class LocalResolver extends BaseResolver {
  readonly #folder: { readonly folder: string; readonly real: string } | undefined;
  #files = 0;
  #values = 0;
  /** The first limit that the document is beyond. */
  exceeded: Problem | undefined;

  constructor(document: string | undefined) {
    super();
    if (document === undefined) return;
    const folder = path.resolve(path.dirname(document));
    this.#folder = { folder, real: existsSync(folder) ? realpathSync.native(folder) : folder };
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    // One letter before a colon is a drive.
    if (/^[a-z][a-z0-9+.-]+:/i.test(absoluteRef)) {
      const shown = absoluteRef.length > 200 ? `${absoluteRef.slice(0, 200)}…` : absoluteRef;
      throw new ResolveError(new Error(`${shown} is remote; copy it beside the document`));
    }
    const exists = existsSync(absoluteRef);
    const file = exists ? realpathSync.native(absoluteRef) : absoluteRef;
    if (!this.#holds(file)) {
      const shown = shownPath(file).startsWith("..") ? file : shownPath(file);
      throw new ResolveError(new Error(`${shown} is outside the document's folder`));
    }
    if (!exists) throw new ResolveError(new Error(`there is no file ${shownPath(file)}`));
    const { size } = this.#regular(file);
    this.within(shownPath(file), () => {
      assertWithin("files", ++this.#files, "bring the document together into fewer");
      assertWithin("bytes", size, "split the document into several");
    });
    return super.loadExternalRef(absoluteRef);
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

  #holds(file: string): boolean {
    if (this.#folder === undefined) return false;
    const { folder, real } = this.#folder;
    return isInside(file, real) || (!existsSync(file) && isInside(file, folder));
  }

  override parseDocument(source: Source, isRoot = false): Document {
    const document = this.#parse(source, isRoot);
    this.within(shownPath(source.absoluteRef), () => {
      this.#values += assertParsedWithin(document.parsed);
      assertWithin("values", this.#values, "split the document into several");
    });
    return document;
  }

  /** JSON is YAML, but read far faster as what it is; the YAML parser explains what is broken. */
  #parse(source: Source, isRoot: boolean): Document {
    if (source.absoluteRef.endsWith(".json")) {
      try {
        return { source, parsed: JSON.parse(source.body) };
      } catch {
        return super.parseDocument(source, isRoot);
      }
    }
    return super.parseDocument(source, isRoot);
  }
}

function isInside(file: string, folder: string): boolean {
  const relative = path.relative(folder, file);
  return !/^(?:$|\.\.(?:[/\\]|$))/.test(relative) && !path.isAbsolute(relative);
}

function shownPath(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}

function toProblem(found: NormalizedProblem): Problem {
  const [location] = found.location;
  const [suggestion] = found.suggest ?? [];
  return {
    ...(location ? position(location) : start),
    severity: found.severity,
    rule: found.ruleId,
    message: `${plain(found.message)}${suggestion ? ` Did you mean ${suggestion}?` : ""}`,
  };
}

/** A message of the YAML parser without the place, which the problem has, and names it by its whole path. */
function plain(message: string): string {
  return message.split("\n")[0]?.replace(/ in "[^"]*" \(\d+:\d+\)$/, "") ?? "";
}

function position(location: LocationObject): Pick<Problem, "file" | "line" | "col"> {
  const { start: at } = getLineColLocation(location);
  return { file: shownPath(location.source.absoluteRef), line: at.line, col: at.col };
}

/** Every file that was read, the root included. */
async function filesOf(root: Document, resolver: LocalResolver): Promise<Files> {
  const files = new Map<string, Document>([[root.source.absoluteRef, root]]);
  for (const [ref, pending] of resolver.cache) {
    const document = await pending.catch(() => undefined);
    if (document && "parsed" in document) files.set(ref, document);
  }
  return files;
}

/** Bundling writes into what it is given, which then no longer is what the file says. */
function copyOf(document: Document): Document {
  return { source: document.source, parsed: structuredClone(document.parsed) };
}

/** Finds the place of a bundled document's part in the files. */
function locatorIn(root: Document, files: Files): Locate {
  return (pointer) => {
    const { document, at } = spotAt(pointer, root, files);
    return position({ source: document.source, pointer: at, reportOnKey: true });
  };
}
