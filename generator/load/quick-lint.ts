// Whether a document is what OpenAPI and our rules ask for, by Redocly's own description of
// OpenAPI but without its linter, which takes ten times as long. Says yes only where the linter
// would find nothing; what is wrong, and where, is for the linter to say.
import plugin from "../lint/plugin.js";
import type { JsonValue } from "../model/model.js";
import { type Document, locationOf, rootType, type Version } from "./redocly.js";
import { demand, resolve, type Visit, Walk } from "./structure.js";
import { tolerance } from "./tolerance.js";

/** `document` is one that refers to no other file. */
export async function isSound(document: Document, version: Version): Promise<boolean> {
  const extend = tolerance.typeExtension?.oas3;
  if (!extend) return false;
  const root = await rootType(version, extend);
  return new Walk(document.parsed as JsonValue, version, root, await ownRules(document)).isSound();
}

type RuleVisit = (node: unknown, context: object) => void;

/** Our own rules, by the type of the objects that they look at. Each throws where it would report. */
async function ownRules({ source, parsed }: Document): Promise<Map<string, Visit[]>> {
  const location = await locationOf(source);
  const report = () => demand(false);
  const follow = (reference: { $ref: string }) => {
    const node = resolve(parsed as JsonValue, reference.$ref);
    const pointer = reference.$ref.replace(/^#$/, "#/");
    if (node === undefined) return {};
    return { node, location: Object.assign(location.child([]), { pointer }) };
  };
  const visits = new Map<string, Visit[]>();
  for (const rule of Object.values(plugin().rules?.oas3 ?? {})) {
    for (const [type, visit] of Object.entries(rule({}) as Record<string, RuleVisit>)) {
      const own: Visit = (node) => visit(node, { location, report, resolve: follow });
      visits.set(type, [...(visits.get(type) ?? []), own]);
    }
  }
  return visits;
}
