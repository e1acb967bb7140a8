// Reads a document and the files it refers to, brings them together into one, and checks it against
// OpenAPI and our own rules.

import { child, type JsonObject, schemaName } from "../document/json.js";
import { assertExpansionWithin } from "../document/limits.js";
import { Document } from "../document/node.js";
import { hasErrors, type Locate, type Problem, strictly } from "../document/problem.js";
import { lint } from "../lint/lint.js";
import type { Client } from "../lint/rule.js";
import { documentType } from "./document-type.js";
import { readForeign, withoutTranslated } from "./foreign/foreign.js";
import { type Joined, join, type Renaming, whole } from "./join.js";
import { nameSchemas } from "./named.js";
import type { Origin } from "./origins.js";
import { applyOverlays } from "./overlays/apply.js";
import { type Overlay, problemOf } from "./overlays/overlay.js";
import { type ReadOverlays, readOverlays } from "./overlays/read.js";
import { placeOf } from "./place.js";
import { Reader, type ReadOptions, start } from "./reader.js";
import type { Document as File, Version } from "./redocly.js";
import { type Files, follow } from "./references.js";
import { placeOf as originText, type Softened, soften } from "./soften.js";
import { passesQuickly } from "./structure.js";
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

/** Loads a document from a file, or one that is already parsed. */
export async function load(input: string | object, options: LoadOptions = {}): Promise<Loaded> {
  const path = typeof input === "string" ? input : undefined;
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
  checkExpansion(root, files, reader);
  if (reader.exceeded) return refused(reader.exceeded, ...read.problems);
  if (hasErrors(read.problems)) return refused(...read.problems);
  const { name, env = [] } = options;
  const client = name === undefined ? undefined : { name, env };
  const brought = reader.isWhole(root) ? whole(root) : join(root, files, documentType(version));
  const sources = { root, files, reader, client, overlays: read.overlays };
  const { joined, problems: found } = await examineAfter(brought, version, sources);
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

interface Sources {
  readonly root: File;
  readonly files: Files;
  readonly reader: Reader;
  readonly client: Client | undefined;
  readonly overlays: readonly Overlay[];
}

interface Examined {
  readonly joined: Joined;
  readonly problems: Problem[];
}

/** The same of what overlays make of a document. */
async function examineAfter(
  brought: Joined,
  version: Version,
  sources: Sources,
): Promise<Examined> {
  const { overlays, root } = sources;
  if (overlays.length === 0) return examine(brought, version, sources);
  const { joined, findings } = applyOverlays(brought, overlays);
  const problems = await Promise.all(findings.map(problemOf));
  if (hasErrors(problems)) return { joined, problems };
  const file = { source: root.source, parsed: joined.document };
  const now = versionOf(file);
  if (typeof now === "object") return { joined, problems: [...problems, now] };
  const unspelled = spellVersion(file, now);
  const examined = await examine(joined, now, sources);
  problems.push(...examined.problems, ...(unspelled ? [unspelled] : []));
  return { joined: examined.joined, problems };
}

/** All that is wrong with a document: its structure in the files, our own rules in the whole of it. */
async function examine(
  brought: Joined,
  version: Version,
  { root, files, reader, client, overlays }: Sources,
): Promise<Examined> {
  const problems: Problem[] = [];
  const isChanged = overlays.length > 0;
  const isFile = reader.isWhole(root) && !isChanged;
  let joined = brought;
  if (!passesQuickly(new Document(brought.document), version)) {
    // What the linter looks at stays as it is.
    const own = isChanged ? { ...brought, ...brought.origins.separate() } : brought;
    const soft = soften(own as Joined, version, isFile ? root : undefined);
    for (const each of soft.softened) problems.push(await softProblem(each));
    if (soft.unsound || soft.isLong) {
      const { examineFiles, examineJoined } = await import("./linter.js");
      const read = new Set(soft.softened.map(({ origin }) => originText(origin)));
      const wrong = isChanged
        ? examineJoined(brought, root, reader, read)
        : examineFiles(root, reader, { files, read });
      problems.push(...(await wrong));
      if (soft.unsound && !hasErrors(problems)) {
        problems.push(await unsoundProblem(soft.unsound));
      }
    }
    joined = soft.joined;
  }
  if (!hasErrors(problems)) {
    // What was softened is a copy already.
    const isShared = joined === brought && isFile;
    joined = nameSchemas(joined, version, isShared ? root : undefined);
  }
  const translator = readForeign(joined);
  const document = new Document(joined.document);
  for (const found of withoutTranslated(lint(document, client), translator)) {
    const { rule, severity, message, pointer, onKey } = found;
    const place = await placeOf(joined.origins.of(pointer), onKey);
    problems.push({ ...place, severity, rule, message });
  }
  for (const renaming of joined.renamed) problems.push(await toWarning(renaming));
  return { joined, problems };
}

async function softProblem({ origin, onKey, rule, message }: Softened): Promise<Problem> {
  return { ...(await placeOf(origin, onKey)), severity: "warn", rule, message };
}

async function toWarning({ origin, from, to }: Renaming): Promise<Problem> {
  const message = `Two files give the name ${from} to different things. One is now called ${to}; rename it to choose its name.`;
  return { ...(await placeOf(origin, true)), severity: "warn", rule: "component-renamed", message };
}

/** What the linter has no word for. */
async function unsoundProblem(origin: Origin): Promise<Problem> {
  const message = "is not what OpenAPI allows here, and can be meant in more than one way";
  return { ...(await placeOf(origin, true)), severity: "error", rule: "struct", message };
}

function locateIn({ origins }: Joined, pointer: string): ReturnType<Locate> {
  return placeOf(origins.of(pointer), true);
}

/** Of component schemas only the names are written, unless they are references themselves. */
function checkExpansion(root: File, files: Files, reader: Reader): void {
  const written = (ref: string, document: File) => {
    const spot = follow({ document, at: "#", node: { $ref: ref } }, files);
    const isName = schemaName(ref) !== undefined && child(spot?.node, "$ref") === undefined;
    if (isName) return undefined;
    return spot?.node === undefined ? undefined : { file: spot.document, value: spot.node };
  };
  const measure = (value: unknown) => reader.surveyOf(value);
  const part = { file: root, value: root.parsed };
  reader.check(root, () => assertExpansionWithin(part, measure, written));
}
