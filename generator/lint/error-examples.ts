import { namedExamplesOf } from "../document/examples.js";
import {
  type CatalogEntry,
  type ErrorCatalog,
  errorCodesKey,
  mayComeWith,
  readErrorCatalog,
  readOperationCodes,
} from "../document/extensions/error-codes.js";
import { child, type JsonValue } from "../document/json.js";
import { isJson } from "../document/media-types.js";
import type { Node } from "../document/node.js";
import {
  isError,
  type OperationNode,
  operationsOf,
  type ResponseNode,
  responsesOf,
  titleOf,
} from "../document/openapi.js";
import type { Check, Report } from "./rule.js";
import { shown } from "./wording.js";

/**
 * The examples of an error response and the codes of its operation say the same: each example has a code that the
 * operation answers with in this status, and where examples are listed by name, each such code has one.
 */
export const errorExamples: Check = (root, report) => {
  const catalog = readErrorCatalog(root);
  if (catalog?.code === undefined) return;
  for (const operation of operationsOf(root)) {
    const codes = readOperationCodes(operation.node, catalog);
    if (codes === undefined) continue;
    const names = new Set(codes.names.map(({ value }) => value));
    const declared = catalog.entries.filter(({ name }) => names.has(name));
    for (const response of responsesOf(operation.node)) {
      if (isError(response.status)) checkResponse(operation, response, declared, catalog, report);
    }
  }
};

function checkResponse(
  operation: OperationNode,
  { status, written, node }: ResponseNode,
  declared: readonly CatalogEntry[],
  catalog: ErrorCatalog,
  report: Report,
): void {
  const expected = declared.filter((entry) => mayComeWith(entry, status));
  const { listed, all } = shownIn(node, catalog);
  const title = `${titleOf(operation)} answers ${status}`;
  for (const { code, name } of all) {
    const entry = expected.find((each) => each.code === code);
    if (entry === undefined) {
      const what = `${title} with an example of the code ${shown(code)}, which is not among its codes of that status`;
      report(written, `${what}. Name it in ${errorCodesKey}, or show another example.`);
    } else if (name !== undefined && name !== entry.name) {
      const what = `${title} with an example that calls the code ${entry.code} ${shown(name)}`;
      report(written, `${what}. The catalog calls it ${entry.name}.`);
    }
  }
  if (listed === 0) return;
  for (const entry of expected) {
    if (all.some(({ code }) => code === entry.code)) continue;
    const what = `${title} with examples of other codes than ${entry.name}`;
    report(written, `${what}. Add one of ${entry.code}, or drop the name from ${errorCodesKey}.`);
  }
}

/** A code that an example shows, and what it calls it. */
interface Shown {
  readonly code: JsonValue;
  readonly name: JsonValue | undefined;
}

/** The codes in the examples of a response, and how many of them are in lists of examples. */
function shownIn(
  response: Node | undefined,
  { code: keys = [], name: nameKeys }: ErrorCatalog,
): { readonly listed: number; readonly all: readonly Shown[] } {
  const read = (examples: readonly Node[]): Shown[] => {
    return examples.flatMap(({ value }) => {
      const code = within(value, keys);
      return code === undefined ? [] : [{ code, name: nameKeys && within(value, nameKeys) }];
    });
  };
  const media = (response?.map("content") ?? []).filter(([mediaType]) => isJson(mediaType));
  const named = media.flatMap(([, each]) => namedExamplesOf(each).map(({ value }) => value));
  const listed = read(named);
  const single = read(media.flatMap(([, each]) => each.at("example") ?? []));
  return { listed: listed.length, all: [...listed, ...single] };
}

function within(value: JsonValue, keys: readonly string[]): JsonValue | undefined {
  return keys.reduce<JsonValue | undefined>((found, key) => child(found, key), value);
}
