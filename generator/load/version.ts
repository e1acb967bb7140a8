// Which version of OpenAPI a document is written in.
import { child, isObject, type JsonObject, type JsonValue } from "../document/json.js";
import type { Problem } from "../document/problem.js";
import type { Document as File, Version } from "./redocly.js";
import { shownPath, start } from "./unreadable.js";

/** The version of OpenAPI, or why it is not read. */
export function versionOf(root: File): Version | Problem {
  const file = shownPath(root.source.absoluteRef);
  const fail = (message: string): Problem => {
    return { ...start, file, severity: "error", rule: "openapi-version", message };
  };
  const { parsed } = root as { readonly parsed: JsonValue | undefined };
  if (parsed === undefined || parsed === null) return fail("is empty; write an OpenAPI document");
  if (!isObject(parsed)) {
    return fail('is not an OpenAPI document, which is an object that begins with "openapi: 3.1.0"');
  }
  // A version without quotes is a number.
  const said = parsed.openapi === 3 ? "3.0" : String(parsed.openapi);
  const [, minor] = /^3\.([012])(?:\.|$)/.exec(said) ?? [];
  if (minor !== undefined) return `oas3_${minor as "0" | "1" | "2"}`;
  if (parsed.openapi === undefined && /^2(?:\.0(?:\.0)?)?$/.test(String(parsed.swagger)))
    return "oas2";
  const named = nameOfVersion(parsed);
  if (named === undefined)
    return fail('names no version; begin the document with "openapi: 3.1.0"');
  return fail(
    `is ${named}, and only OpenAPI 3.0, 3.1 and 3.2 and Swagger 2.0 are read; convert it to one of them first`,
  );
}

/** What a document says that it is, such as `Swagger 2.0`. */
function nameOfVersion(document: JsonObject): string | undefined {
  const kinds = { swagger: "Swagger", openapi: "OpenAPI", asyncapi: "AsyncAPI", arazzo: "Arazzo" };
  for (const [key, kind] of Object.entries(kinds)) {
    const version = child(document, key);
    if (typeof version !== "string" && typeof version !== "number") continue;
    const shown = version === 2 ? "2.0" : String(version).slice(0, 50);
    return `${kind} ${shown}`;
  }
  return undefined;
}

const spelled: Readonly<Record<Version, string>> = {
  oas2: "2.0",
  oas3_0: "3.0.0",
  oas3_1: "3.1.0",
  oas3_2: "3.2.0",
};

/** Writes a version out as Redocly knows it: one without quotes is a number, and the patch may be missing. */
export function spellVersion(root: File, version: Version): Problem | undefined {
  const parsed = root.parsed as Record<string, JsonValue>;
  const key = version === "oas2" ? "swagger" : "openapi";
  const found = parsed[key];
  if (typeof found === "string" && /^(?:3\.\d\.\d|2\.0$)/.test(found)) return undefined;
  parsed[key] = spelled[version];
  const file = shownPath(root.source.absoluteRef);
  const message = `The version is ${JSON.stringify(found)}; it is read as ${JSON.stringify(spelled[version])}`;
  return { ...start, file, severity: "warn", rule: "plain-value", message };
}
