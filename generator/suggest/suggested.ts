// From a document to the overlay: what is suggested for it, without what would not hold.
import { camelCase } from "../document/casing.js";
import type { JsonObject } from "../document/json.js";
import { Document } from "../document/node.js";
import { hasErrors } from "../document/problem.js";
import type { Client } from "../lint/rule.js";
import { load } from "../load/load.js";
import { unsoundActions } from "../load/overlays/trial.js";
import { build } from "../model/build.js";
import { overlayOf, overlayText } from "./overlay.js";
import type { Suggested, Suggestion, SuggestOptions } from "./suggestion.js";
import { suggestionsFor } from "./suggestions.js";

export async function suggestedFor(
  input: string | object,
  options: SuggestOptions,
): Promise<Suggested> {
  const { document, problems } = await load(input, options);
  const name = options.name ?? nameFrom(document);
  if (document === undefined || hasErrors(problems)) {
    return { overlay: undefined, suggestions: [], problems, name, operations: 0 };
  }
  const api = build(document, name);
  const client = { name, env: options.env ?? [] };
  const suggestions = sound(document, {
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
function sound(
  document: JsonObject,
  { title, suggestions, client }: Proposed,
): readonly Suggestion[] {
  if (suggestions.length === 0) return suggestions;
  const wrong = unsoundActions(document, overlayOf(title, suggestions), client);
  if (wrong.size === 0) return suggestions;
  // What is left may have leaned on what is gone.
  const left = suggestions.filter((_, index) => !wrong.has(index));
  return sound(document, { title, suggestions: left, client });
}
