// What a document could say: an OpenAPI Overlay whose every action has a sentence why.
import type { Api } from "../model/model.js";
import { suggestClientOptions } from "./client-options.js";
import { suggestErrorCodes } from "./error-codes.js";
import { proposedGroups, suggestGroups } from "./groups.js";
import { suggestMethodNames } from "./method-names.js";
import { suggestPagination } from "./pagination.js";
import { suggestSecrets } from "./secrets.js";
import { isReadable, type Suggestion } from "./suggestion.js";

/** Everything that a document leaves out and that its own words leave one reading of. */
export function suggestionsFor(api: Api): Suggestion[] {
  const groups = proposedGroups(api);
  const found = [
    ...suggestClientOptions(api),
    ...suggestPagination(api),
    ...suggestGroups(groups),
    ...suggestMethodNames(api, groups),
    ...suggestErrorCodes(api),
    ...suggestSecrets(api),
  ];
  return found.filter(isReadable);
}
