// Looks at a document that was brought together: its structure, what overlays make of it, and our own
// rules in the whole of it.
import { LimitError, survey } from "../document/limits.js";
import { Document } from "../document/node.js";
import { hasErrors, type Problem } from "../document/problem.js";
import { lint } from "../lint/lint.js";
import type { Client } from "../lint/rule.js";
import { readForeign, withoutTranslated } from "./foreign/foreign.js";
import type { Joined, Renaming } from "./join.js";
import { nameSchemas } from "./named.js";
import type { Origin } from "./origins.js";
import { applyOverlays } from "./overlays/apply.js";
import { type Overlay, problemOf } from "./overlays/overlay.js";
import { placeOf } from "./place.js";
import type { Reader } from "./reader.js";
import type { Document as File, Version } from "./redocly.js";
import type { Files } from "./references.js";
import { placeOf as originText, type Softened, soften } from "./soften.js";
import { passesQuickly } from "./structure/index.js";
import { shownPath, start } from "./unreadable.js";
import { spellVersion, versionOf } from "./version.js";

/** What a document was brought together from, and what it is examined with. */
export interface Sources {
  readonly root: File;
  readonly files: Files;
  readonly reader: Reader;
  readonly client: Client | undefined;
  readonly overlays: readonly Overlay[];
  /** What is said already of a document that was converted, by the place and the rule. */
  readonly told?: ReadonlySet<string>;
}

export interface Examined {
  readonly joined: Joined;
  readonly problems: Problem[];
}

/** The same for Swagger 2.0: its structure as what it is, all else after it is converted. */
export async function examineSwagger(brought: Joined, sources: Sources): Promise<Examined> {
  const { root } = sources;
  const { joined: sound, problems, told } = await examineStructure(brought, "oas2", sources, false);
  if (hasErrors(problems)) return { joined: sound, problems };
  const converted = await convert(sound, root);
  problems.push(...converted.problems);
  if (converted.joined === undefined || hasErrors(problems)) return { joined: sound, problems };
  const examined = await examineAfter(converted.joined, "oas3_0", { ...sources, told });
  return { joined: examined.joined, problems: [...problems, ...examined.problems] };
}

interface Result {
  readonly joined?: Joined;
  readonly problems: Problem[];
}

async function convert(brought: Joined, root: File): Promise<Result> {
  // Most documents are not of this version.
  const { convertSwagger } = await import("./swagger2/index.js");
  try {
    const { joined, findings } = convertSwagger(brought, root);
    survey(joined.document);
    const problems = findings.map(async ({ severity, message, origin }) => {
      return { ...(await placeOf(origin, true)), severity, rule: "swagger-2.0", message };
    });
    return { joined, problems: await Promise.all(problems) };
  } catch (error) {
    if (!(error instanceof LimitError)) throw error;
    const { message } = error;
    const place = { ...start, file: shownPath(root.source.absoluteRef) };
    return { problems: [{ ...place, severity: "error", rule: "limit", message }] };
  }
}

/** All that is wrong with a document after its overlays are applied. */
export async function examineAfter(
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
  if (now === "oas2") {
    const message = "An overlay makes a document of Swagger 2.0, which is converted before";
    const place = { ...start, file: shownPath(root.source.absoluteRef) };
    problems.push({ ...place, severity: "error", rule: "openapi-version", message });
    return { joined, problems };
  }
  const unspelled = spellVersion(file, now);
  const examined = await examine(joined, now, sources);
  problems.push(...examined.problems, ...(unspelled ? [unspelled] : []));
  return { joined: examined.joined, problems };
}

/** All that is wrong with a document: its structure in the files, our own rules in the whole of it. */
async function examine(brought: Joined, version: Version, sources: Sources): Promise<Examined> {
  const { root, reader, client, overlays, told } = sources;
  const isChanged = overlays.length > 0 || told !== undefined;
  const { joined: sound, problems } = await examineStructure(brought, version, sources, isChanged);
  let joined = sound;
  if (!hasErrors(problems)) {
    // What was softened is a copy already.
    const isShared = joined === brought && reader.isWhole(root) && !isChanged;
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

interface Structure extends Examined {
  /** The deviations that were read, by their places and rules. */
  readonly told: ReadonlySet<string>;
}

/** What is wrong with the structure of a document, and the document as it can only be meant. */
async function examineStructure(
  brought: Joined,
  version: Version,
  { root, files, reader, told = new Set() }: Sources,
  isChanged: boolean,
): Promise<Structure> {
  const problems: Problem[] = [];
  const isFile = reader.isWhole(root) && !isChanged;
  if (passesQuickly(new Document(brought.document), version)) {
    return { joined: brought, problems, told };
  }
  // What the linter looks at stays as it is.
  const own = isChanged ? { ...brought, ...brought.origins.separate() } : brought;
  const soft = soften(own as Joined, version, isFile ? root : undefined);
  for (const each of soft.softened) {
    if (!told.has(toldOf(each))) problems.push(await softProblem(each));
  }
  for (const { origin, message } of soft.forbidden) {
    const place = await placeOf(origin, true);
    problems.push({ ...place, severity: "error", rule: "openapi-3.2", message });
  }
  if (soft.unsound || soft.isLong) {
    const { examineFiles, examineJoined } = await import("./linter.js");
    const read = new Set(soft.softened.map(({ origin }) => originText(origin)));
    const wrong = isChanged
      ? examineJoined(brought, root, reader, read)
      : examineFiles(root, reader, { files, read });
    problems.push(...(await wrong));
    if (soft.unsound && !hasErrors(problems)) problems.push(await unsoundProblem(soft.unsound));
  }
  return { joined: soft.joined, problems, told: new Set(soft.softened.map(toldOf)) };
}

function toldOf({ origin, rule }: Softened): string {
  return `${originText(origin)} ${rule}`;
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
