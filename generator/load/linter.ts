// What Redocly's linter finds in the files of a document. Our own rules look at the whole of it.

import { asString, child, type JsonValue, schemaPointer, written } from "../document/json.js";
import type { Problem } from "../document/problem.js";
import { references } from "../lint/references.js";
import { tolerance } from "./document-type.js";
import type { Joined } from "./join.js";
import { pointerOf } from "./origins.js";
import type { Reader } from "./reader.js";
import {
  type Config,
  type Document,
  type LocationObject,
  type NormalizedProblem,
  positions,
  redocly,
} from "./redocly.js";
import { circularReference, type Files } from "./references.js";
import { plain, shownPath, start } from "./unreadable.js";

type Position = (location: LocationObject) => Pick<Problem, "file" | "line" | "col">;

/** Whatever else is wrong with a structure is read as it can only be meant. */
const structuralRules = { struct: "error", "no-unresolved-refs": "error" } as const;

async function configured(): Promise<Config> {
  const { createConfig } = await redocly();
  const plugins = [
    { id: "specloom", rules: { oas2: { references }, oas3: { references } } },
    tolerance,
  ];
  return createConfig(
    { plugins, rules: { ...structuralRules, "specloom/references": "error" } },
    {},
  );
}

/** What a document was read as in spite of its structure, by file and pointer, is told already. */
interface Known {
  readonly files: Files;
  readonly read: ReadonlySet<string>;
  /** Where something stands in truth, of what was brought together before it is looked at. */
  readonly origin?: (location: LocationObject) => LocationObject;
}

/** The same for a document that overlays have changed: each problem is where its part came from. */
export function examineJoined(
  { document, origins }: Joined,
  root: Document,
  reader: Reader,
  read: ReadonlySet<string>,
): Promise<Problem[]> {
  const { source } = root;
  const whole = { source, parsed: document };
  const origin = (location: LocationObject): LocationObject => {
    if (location.source !== source) return location;
    const found = origins.of(location.pointer ?? "#/");
    return { ...location, source: found.file.source, pointer: pointerOf(found) };
  };
  const files = new Map([[source.absoluteRef, whole]]);
  return examineFiles(whole, reader, { files, read, origin });
}

/** All that is wrong with the structure of a document and has no sound reading. */
export async function examineFiles(
  root: Document,
  reader: Reader,
  { files, read, origin = (location) => location }: Known,
): Promise<Problem[]> {
  const { lintDocument } = await redocly();
  const placed = await positionReader();
  const position: Position = (location) => placed(origin(location));
  const config = await configured();
  try {
    const found = await lintDocument({ document: root, config, externalRefResolver: reader });
    const broken = brokenFiles(found);
    const wrong = found.filter((problem) => {
      // What is wrong in a file is said there, and not once more at each reference to it.
      if (broken.has(problem.message)) return false;
      const isUnknownToIt = [isMappingByName, isPastEmptyKey].some((is) => is(problem, files));
      return !isUnknownToIt && !isBooleanSchema(problem, root, files);
    });
    const left = wrong.filter(({ location: [at] }) => !read.has(placeOf(at && origin(at))));
    return (left.length > 0 ? left : wrong).map((each) => toProblem(each, position, files));
  } catch (error) {
    return [crashProblem(error, root, files, position)];
  }
}

/** What is said at references to files that cannot be parsed. */
function brokenFiles(found: readonly NormalizedProblem[]): Set<string> {
  const reasons = found.flatMap(
    ({ message }) => /^Failed to parse: (.*)/s.exec(message)?.[1] ?? [],
  );
  return new Set(reasons.map((reason) => `Can't resolve $ref: ${reason}`));
}

function placeOf(location: LocationObject | undefined): string {
  return `${location?.source.absoluteRef} ${location?.pointer ?? "#/"}`;
}

/** Reads where something stands in a file. */
async function positionReader(): Promise<Position> {
  const read = await positions();
  return (location) => {
    const { start: at } = read(location);
    return { file: shownPath(location.source.absoluteRef), line: at.line, col: at.col };
  };
}

/** What made Redocly give up. */
function crashProblem(error: unknown, root: Document, files: Files, position: Position): Problem {
  const circular = circularReference(files);
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

function toProblem(found: NormalizedProblem, position: Position, files: Files): Problem {
  const [location] = found.location;
  const [suggestion] = found.suggest ?? [];
  const lost = found.message === "Can't resolve $ref" && writtenAt(location, files);
  const message = lost
    ? `${JSON.stringify(short(lost))} leads nowhere; declare it or write what is meant`
    : `${short(plain(found.message))}${suggestion ? ` Did you mean ${suggestion}?` : ""}`;
  const place = location ? position(location) : start;
  return { ...place, severity: found.severity, rule: found.ruleId, message };
}

function short(text: string): string {
  return text.length > 500 ? `${text.slice(0, 500)}…` : text;
}

/** A discriminator may name a component schema without the way to it, which Redocly does not know. */
function isMappingByName(
  { ruleId, location: [location] }: NormalizedProblem,
  files: Files,
): boolean {
  if (ruleId !== "no-unresolved-refs" || !location) return false;
  if (!/\/discriminator\/mapping\/[^/]+$/.test(location.pointer ?? "")) return false;
  const name = writtenAt(location, files);
  const root = files.values().next().value?.parsed as JsonValue;
  return name !== undefined && written(root, schemaPointer(name)) !== undefined;
}

/** A pointer may lead through a key that is empty, which Redocly leaves out. */
function isPastEmptyKey(
  { ruleId, location: [location] }: NormalizedProblem,
  files: Files,
): boolean {
  if (ruleId !== "no-unresolved-refs" || !location) return false;
  const ref = writtenAt(location, files) ?? "";
  const file = files.get(location.source.absoluteRef)?.parsed as JsonValue | undefined;
  return /^#\/.*(?:\/\/|\/$)/.test(ref) && written(file, ref) !== undefined;
}

/** In 3.1 every schema may be true or false, which Redocly does not know of those with a name. */
function isBooleanSchema(found: NormalizedProblem, root: Document, files: Files): boolean {
  const [location] = found.location;
  const { openapi } = root.parsed as { openapi?: unknown };
  if (!location || !/^3\.[12]/.test(String(openapi))) return false;
  if (found.message !== "Expected type `Schema` (object) but got `boolean`") return false;
  const file = files.get(location.source.absoluteRef)?.parsed as JsonValue | undefined;
  return typeof written(file, location.pointer ?? "#") === "boolean";
}

/** The reference that a problem is about. */
function writtenAt(location: LocationObject | undefined, files: Files): string | undefined {
  const file = location && files.get(location.source.absoluteRef);
  if (!file) return undefined;
  const value = written(file.parsed as JsonValue, location.pointer ?? "#");
  return asString(child(value, "$ref") ?? value);
}
