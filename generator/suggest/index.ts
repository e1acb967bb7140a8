// What a document could say: an OpenAPI Overlay whose every action has a sentence why, and none of which
// gives the document a problem that it does not have.
import type { Suggested, SuggestOptions } from "./suggestion.js";

export type { Suggested, Suggestion, SuggestOptions } from "./suggestion.js";

/** Suggests what a document, or the one at a path or an address, leaves out. Changes nothing. */
export async function suggest(
  input: string | object,
  options: SuggestOptions = {},
): Promise<Suggested> {
  // The package is loaded by programs that suggest nothing, too.
  const { suggestedFor } = await import("./suggested.js");
  return suggestedFor(input, options);
}
