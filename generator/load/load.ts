// Reads a document and the files it refers to, checks it against OpenAPI and our own rules, and
// brings it together.

import { child, schemaName } from "../document/json.js";
import { assertExpansionWithin } from "../document/limits.js";
import { hasErrors, type Locate, type Problem } from "../document/problem.js";
import type { JsonObject } from "../model/model.js";
import { isSound } from "./quick-lint.js";
import { Reader, type ReadOptions, shownPath, start } from "./reader.js";
import { type Document, detectSpec, type Version } from "./redocly.js";
import { type Files, follow, spotAt } from "./references.js";

export interface Loaded {
  /** The document with every reference to another file brought inside it. */
  readonly document: JsonObject | undefined;
  readonly problems: readonly Problem[];
  /** Every file of this machine that was read, absolute: what `--watch` watches. */
  readonly files: readonly string[];
  /** Where a part of the document stands in the files. */
  readonly locate: Locate;
}

/** Loads a document from a file, or one that is already parsed. */
export async function load(input: string | object, options?: ReadOptions): Promise<Loaded> {
  const reader = new Reader(typeof input === "string" ? input : undefined, options);
  const refused = (...problems: Problem[]): Loaded => {
    return { document: undefined, problems, files: [...reader.getFiles()], locate };
  };
  const locate = async () => start;
  const root = await reader.readRoot(input);
  if (!("parsed" in root)) return refused(root);
  const version = versionOf(root);
  if (typeof version === "object") return refused(version);
  const files = await reader.readAll(root);
  checkExpansion(root, files, reader);
  if (reader.exceeded) return refused(reader.exceeded);
  const isWhole = reader.isWhole(root);
  if (isWhole && (await isSound(root, version))) return whole(root, [], reader);
  const { examine } = await import("./linter.js");
  const problems = await examine(root, reader, files);
  if (reader.exceeded) return refused(reader.exceeded);
  if (hasErrors(problems)) return refused(...problems);
  return isWhole ? whole(root, problems, reader) : join(root, reader, files, problems);
}

/** A document that refers to no file. */
function whole(root: Document, problems: readonly Problem[], reader: Reader): Loaded {
  const locate = locatorIn(root, new Map());
  const files = [...reader.getFiles()];
  return { document: root.parsed as JsonObject, problems, files, locate };
}

/** Brings the files of a document together. */
async function join(
  root: Document,
  reader: Reader,
  files: Files,
  problems: readonly Problem[],
): Promise<Loaded> {
  const read = [...files].map(([ref, file]) => [ref, copyOf(file)] as const);
  const locate = locatorIn(copyOf(root), new Map(read));
  const { bundled } = await import("./linter.js");
  const { document, problems: more } = await bundled(root, reader, files);
  return { document, problems: [...problems, ...more], files: [...reader.getFiles()], locate };
}

/** Bundling writes into what it is given, which then no longer is what the file says. */
function copyOf(document: Document): Document {
  return { source: document.source, parsed: structuredClone(document.parsed) };
}

/** The version of OpenAPI, or why it is not read. */
function versionOf(root: Document): Version | Problem {
  const file = shownPath(root.source.absoluteRef);
  const fail = (message: string): Problem => {
    return { ...start, file, severity: "error", rule: "openapi-version", message };
  };
  if (typeof root.parsed !== "object" || root.parsed === null) return fail("is no object");
  try {
    const version = detectSpec(root.parsed);
    if (version === "oas3_0" || version === "oas3_1") return version;
    return fail(`is ${version}; only OpenAPI 3.0 and 3.1 are read`);
  } catch {
    return fail(`names no version that is read; start the document with "openapi: 3.1.0"`);
  }
}

/** Of component schemas only the names are written, unless they are references themselves. */
function checkExpansion(root: Document, files: Files, reader: Reader): void {
  const written = (ref: string, document: Document) => {
    const spot = follow({ document, at: "#", node: { $ref: ref } }, files);
    const isName = schemaName(ref) !== undefined && child(spot?.node, "$ref") === undefined;
    if (isName) return undefined;
    return spot?.node === undefined ? undefined : { file: spot.document, value: spot.node };
  };
  const measure = (value: unknown) => reader.surveyOf(value);
  const part = { file: root, value: root.parsed };
  reader.check(root, () => assertExpansionWithin(part, measure, written));
}

/** Finds the place of a bundled document's part in the files. */
function locatorIn(root: Document, files: Files): Locate {
  return async (pointer) => {
    const { positionReader } = await import("./linter.js");
    const position = await positionReader();
    const { document, at } = spotAt(pointer, root, files);
    return position({ source: document.source, pointer: at, reportOnKey: true });
  };
}
