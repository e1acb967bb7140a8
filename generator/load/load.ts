// Reads a document and the files it refers to, brings them together into one, and checks it against
// OpenAPI and our own rules.

import { isRemote } from "../document/addresses.js";
import { child, type JsonObject, schemaName } from "../document/json.js";
import { assertExpansionWithin } from "../document/limits.js";
import { hasErrors, type Locate, type Problem, strictly } from "../document/problem.js";
import type { Client } from "../lint/rule.js";
import { examineAfter, examineSwagger } from "./examine.js";
import { type Joined, join, whole } from "./join.js";
import { type ReadOverlays, readOverlays } from "./overlays/read.js";
import { placeOf } from "./place.js";
import { Reader, type ReadOptions } from "./reader.js";
import type { Document as File, Version } from "./redocly.js";
import { type Files, follow } from "./references.js";
import { start } from "./unreadable.js";
import { spellVersion, versionOf } from "./version.js";

export interface Loaded {
  /** The document with every reference to another file brought inside it. */
  readonly document: JsonObject | undefined;
  readonly problems: readonly Problem[];
  /** Every file of this machine that was read, absolute: what `--watch` watches. */
  readonly files: readonly string[];
  /** What was read of them, by path, with plain line ends; nothing of a file that cannot be read. */
  readonly texts: ReadonlyMap<string, string>;
  /** Where a part of the document stands in the files. */
  readonly locate: Locate;
}

export interface LoadOptions extends ReadOptions, Partial<Client> {
  /** What is applied to the document, in this order: paths of overlays, or overlays that are parsed. */
  readonly overlays?: readonly (string | object)[];
}

/** Loads a document from a file or an address, or one that is already parsed. */
export async function load(input: string | object, options: LoadOptions = {}): Promise<Loaded> {
  const path = typeof input === "string" && !isRemote(input) ? input : undefined;
  const reader = new Reader(path, options);
  const read = await readOverlays(options.overlays ?? [], path, options);
  const refused = (...problems: Problem[]): Loaded => {
    const locate = async () => start;
    return { document: undefined, problems, locate, ...readBy(reader, read) };
  };
  const root = await reader.readRoot(input);
  if (!("parsed" in root)) return refused(root, ...read.problems);
  const version = versionOf(root);
  if (typeof version === "object") return refused(version, ...read.problems);
  const unspelled = spellVersion(root, version);
  const files = await reader.readAll(root);
  checkExpansion(root, files, reader, version);
  if (reader.exceeded) return refused(reader.exceeded, ...read.problems);
  if (hasErrors(read.problems)) return refused(...read.problems);
  const { name, env = [] } = options;
  const client = name === undefined ? undefined : { name, env };
  const brought = reader.isWhole(root) ? whole(root) : join(root, files, version);
  const sources = { root, files, reader, client, overlays: read.overlays };
  const { joined, problems: found } =
    version === "oas2"
      ? await examineSwagger(brought, sources)
      : await examineAfter(brought, version, sources);
  found.push(...read.problems, ...reader.softened);
  if (unspelled) found.push(unspelled);
  const problems = options.strict ? found.map(strictly) : found;
  if (reader.exceeded) return refused(reader.exceeded);
  if (hasErrors(problems)) return refused(...problems);
  const locate = (pointer: string) => locateIn(joined, pointer);
  return { document: joined.document, problems, locate, ...readBy(reader, read) };
}

function readBy(reader: Reader, overlays: ReadOverlays): Pick<Loaded, "files" | "texts"> {
  return {
    files: [...reader.getFiles(), ...overlays.files],
    texts: new Map([...reader.texts, ...overlays.texts]),
  };
}

function locateIn({ origins }: Joined, pointer: string): ReturnType<Locate> {
  return placeOf(origins.of(pointer), true);
}

/** Of component schemas only the names are written, unless they are references themselves. */
function checkExpansion(root: File, files: Files, reader: Reader, version: Version): void {
  const nameOf = version === "oas2" ? definitionName : schemaName;
  const written = (ref: string, document: File) => {
    const spot = follow({ document, at: "#", node: { $ref: ref } }, files);
    const isName = nameOf(ref) !== undefined && child(spot?.node, "$ref") === undefined;
    if (isName) return undefined;
    return spot?.node === undefined ? undefined : { file: spot.document, value: spot.node };
  };
  const measure = (value: unknown) => reader.surveyOf(value);
  const part = { file: root, value: root.parsed };
  reader.check(root, () => assertExpansionWithin(part, measure, written));
}

/** The name of the schema of Swagger 2.0 that a reference leads to, in whatever file. */
function definitionName(ref: string): string | undefined {
  return /#\/definitions\/([^/]+)$/.exec(ref)?.[1];
}
