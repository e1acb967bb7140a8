// The one door to Redocly's core: reads a document and the files it refers to, checks it against
// OpenAPI and our own rules, and bundles it.
import { existsSync, realpathSync } from "node:fs";
import path from "node:path";
import {
  BaseResolver,
  bundle,
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
import plugin from "./lint/plugin.js";
import type { JsonObject, JsonValue } from "./model.js";
import { hasErrors, type Locate, type Problem } from "./problem.js";

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
  const resolver = new LocalResolver(typeof input === "string" ? path.dirname(input) : undefined);
  const refused = (problem: Problem): Loaded => {
    return { document: undefined, problems: [problem], files: [], locate: () => start };
  };
  const root = await readRoot(input, resolver);
  if (!("parsed" in root)) return refused(root);
  const version = versionProblem(root);
  if (version) return refused(version);

  const config = await createConfig(
    { plugins: [plugin()], extends: ["specloom/all"], rules: structuralRules },
    {},
  );
  const found = await lintDocument({ document: root, config, externalRefResolver: resolver });
  const problems = found.map(toProblem);
  if (hasErrors(problems)) return { document: undefined, problems, files: [], locate: () => start };

  const bundled = await bundle({ doc: root, config, externalRefResolver: resolver });
  problems.push(...bundled.problems.map(toProblem));
  return {
    document: bundled.bundle.parsed as JsonObject,
    problems,
    files: [...resolver.getFiles()],
    locate: await locator(root, resolver),
  };
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
    return makeDocumentFromString(JSON.stringify(input, null, 2), path.resolve("document"));
  }
  const file = path.relative(process.cwd(), input);
  if (!existsSync(input)) return failed(file, "no such file; pass the path of an OpenAPI document");
  const document = await resolver
    .resolveDocument(null, path.resolve(input), true)
    .catch((error) => error);
  if (document instanceof ResolveError) return failed(file, document.message);
  if (document instanceof Error) return syntaxProblem(document, file);
  return document;
}

function syntaxProblem(error: Error, file: string): Problem {
  const { line, col } = error as { line?: number; col?: number };
  const message = `cannot be read as YAML or JSON: ${error.message.split("\n")[0]}`;
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
  readonly #folder: string | undefined;

  constructor(folder: string | undefined) {
    super();
    this.#folder = folder === undefined ? undefined : realpathSync.native(path.resolve(folder));
  }

  override async loadExternalRef(absoluteRef: string): Promise<Source> {
    if (/^[a-z][a-z0-9+.-]+:\/\//i.test(absoluteRef)) {
      throw new ResolveError(new Error(`${absoluteRef} is remote; copy it beside the document`));
    }
    const file = existsSync(absoluteRef) ? realpathSync.native(absoluteRef) : absoluteRef;
    const inside = this.#folder !== undefined && isInside(file, this.#folder);
    if (!inside) {
      throw new ResolveError(new Error(`${shownPath(file)} is outside the document's folder`));
    }
    return super.loadExternalRef(absoluteRef);
  }

  /** JSON is YAML, but read far faster as what it is; the YAML parser explains what is broken. */
  override parseDocument(source: Source, isRoot = false): Document {
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
  return relative !== "" && !relative.startsWith("..") && !path.isAbsolute(relative);
}

function shownPath(file: string): string {
  return path.relative(process.cwd(), file).split(path.sep).join("/");
}

function toProblem(found: NormalizedProblem): Problem {
  const [location] = found.location;
  return {
    ...(location ? position(location) : start),
    severity: found.severity,
    rule: found.ruleId,
    message: found.message,
  };
}

function position(location: LocationObject): Pick<Problem, "file" | "line" | "col"> {
  const { start: at } = getLineColLocation(location);
  return { file: shownPath(location.source.absoluteRef), line: at.line, col: at.col };
}

/** Finds the place of a bundled document's part in the files, following references. */
async function locator(root: Document, resolver: LocalResolver): Promise<Locate> {
  const documents = new Map<string, Document>([[root.source.absoluteRef, root]]);
  for (const [ref, pending] of resolver.cache) {
    const document = await pending.catch(() => undefined);
    if (document && "parsed" in document) documents.set(ref, document);
  }
  return (pointer) => {
    let document = root;
    let node = root.parsed as JsonValue | undefined;
    let at = "#/";
    for (const key of pointer.replace(/^#\/?/, "").split("/")) {
      const target = follow(node, document, documents);
      if (target) ({ node, document, at } = target);
      const child = childOf(node, key.replaceAll("~1", "/").replaceAll("~0", "~"));
      if (child === undefined) break;
      node = child;
      at = `${at.replace(/\/$/, "")}/${key}`;
    }
    return position({ source: document.source, pointer: at, reportOnKey: true });
  };
}

function follow(
  node: JsonValue | undefined,
  document: Document,
  documents: ReadonlyMap<string, Document>,
): { node: JsonValue | undefined; document: Document; at: string } | undefined {
  const ref = childOf(node, "$ref");
  if (typeof ref !== "string") return undefined;
  const [file = "", fragment = ""] = ref.split("#");
  const base = path.dirname(document.source.absoluteRef);
  const target = file === "" ? document : documents.get(path.resolve(base, file));
  if (!target) return undefined;
  let found = target.parsed as JsonValue | undefined;
  for (const key of fragment.split("/").slice(1)) {
    found = childOf(found, key.replaceAll("~1", "/").replaceAll("~0", "~"));
  }
  return { node: found, document: target, at: `#${fragment || "/"}` };
}

function childOf(node: JsonValue | undefined, key: string): JsonValue | undefined {
  if (typeof node !== "object" || node === null) return undefined;
  return Object.hasOwn(node, key) ? (node as JsonObject)[key] : undefined;
}
