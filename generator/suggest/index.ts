// What a document could say: an OpenAPI Overlay whose every action has a sentence why, and none of which
// gives the document a problem that it does not have.
import { camelCase } from "../document/casing.js";
import type { JsonObject } from "../document/json.js";
import { Document } from "../document/node.js";
import { hasErrors, type Problem } from "../document/problem.js";
import type { Client } from "../lint/rule.js";
import { build } from "../model/build.js";
import { overlayOf, overlayText } from "./overlay.js";
import type { Suggestion } from "./suggestion.js";

export type { Suggestion } from "./suggestion.js";

export interface SuggestOptions {
  /** What the client is called, which environment variables begin with. @default from the document's title */
  readonly name?: string;
  /** What is applied first, in this order: paths of overlays, or overlays that are parsed. @default none */
  readonly overlays?: readonly (string | object)[];
  /** Whether references to other hosts are followed, over https. @default false */
  readonly allowRemoteRefs?: boolean;
  /** The environment variables that the document may name beside the client's own. @default none */
  readonly env?: readonly string[];
}

export interface Suggested {
  /** YAML; undefined where the document has errors, or nothing to suggest. */
  readonly overlay: string | undefined;
  readonly suggestions: readonly Suggestion[];
  readonly problems: readonly Problem[];
  /** What the client is taken to be called. */
  readonly name: string;
  /** How many operations the document has. */
  readonly operations: number;
}

/** Suggests what a document leaves out. Changes nothing. */
export async function suggest(
  input: string | object,
  options: SuggestOptions = {},
): Promise<Suggested> {
  // The package is loaded by programs that suggest nothing, too.
  const [{ load }, { suggestionsFor }] = await Promise.all([
    import("../load/load.js"),
    import("./suggestions.js"),
  ]);
  const { document, problems } = await load(input, options);
  const name = options.name ?? nameFrom(document);
  if (document === undefined || hasErrors(problems)) {
    return { overlay: undefined, suggestions: [], problems, name, operations: 0 };
  }
  const api = build(document, name);
  const client = { name, env: options.env ?? [] };
  const suggestions = await sound(document, {
    title: api.title,
    suggestions: suggestionsFor(api),
    client,
  });
  const overlay =
    suggestions.length > 0 ? overlayText(overlayOf(api.title, suggestions)) : undefined;
  return { overlay, suggestions, problems, name, operations: api.operations.length };
}

/** `GitHub v3 REST API` as `github`: the first word that says whose API it is. */
function nameFrom(document: JsonObject | undefined): string {
  const info = document === undefined ? undefined : new Document(document).root.at("info");
  const title = info?.text("title") ?? "";
  const own = title.split(/[^\p{L}\p{N}]+/u).filter((word) => {
    return (
      /^[a-z]/i.test(word) &&
      !/^(?:the|a|an|rest|api|apis|web|http|v\d*|open|swagger|of|for)$/i.test(word)
    );
  });
  return camelCase(own[0] ?? "").toLowerCase() || "api";
}

interface Proposed {
  readonly title: string;
  readonly suggestions: readonly Suggestion[];
  readonly client: Client;
}

/** Those that find what they change, and with which our rules find nothing new. */
async function sound(
  document: JsonObject,
  { title, suggestions, client }: Proposed,
): Promise<readonly Suggestion[]> {
  if (suggestions.length === 0) return suggestions;
  const { unsoundActions } = await import("../load/overlays/trial.js");
  const wrong = unsoundActions(document, overlayOf(title, suggestions), client);
  if (wrong.size === 0) return suggestions;
  // What is left may have leaned on what is gone.
  const left = suggestions.filter((_, index) => !wrong.has(index));
  return sound(document, { title, suggestions: left, client });
}
