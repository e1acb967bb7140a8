// From a document's names to TypeScript's. Every emitted name is decided here, once.

import { camelCase, lowerFirst, pascalCase, upperFirst } from "../../document/casing.js";
import { choicesOf } from "../../document/media-types.js";
import { errorResponsesOf, successesOf } from "../../document/openapi.js";
import type { Api, Operation, Recursion } from "../../model/model.js";
import { streamOf } from "../../model/streams.js";
import { isIdentifier } from "../print/printer.js";
import { groupName, type NameClash, nameMethods } from "./methods.js";
import {
  globalTypes,
  isReservedApi,
  reservedTypes,
  reservedValues,
  reservedWords,
  webhooksType,
} from "./reserved.js";
import { nameResources, type ResourceNames } from "./resources.js";
import { Taken } from "./taken.js";

export interface Names {
  /** `Museum`, the start of every name that belongs to the client. */
  readonly api: string;
  /** `museumErrorCatalog` starts with this. */
  readonly apiCamel: string;
  /** Each component schema's type. */
  readonly schemas: ReadonlyMap<string, string>;
  /** The type of each component schema in requests, for those that need one of their own. */
  readonly requests: ReadonlyMap<string, string>;
  /** The interface of each group's methods, by the group's name. */
  readonly groups: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
  /** The file of each operation. */
  readonly resources: ReadonlyMap<Operation, ResourceNames>;
  /** The list of each set of error codes, by the set's name. */
  readonly errorSets: ReadonlyMap<string, string>;
  /** The type parameter for the media type that a call asks for. */
  readonly accept: string;
}

export interface OperationNames {
  /** The free function. */
  readonly function: string;
  /** The start of the names of its types: `ListCustomers`. */
  readonly type: string;
  /** The group on the client object; undefined at top level. */
  readonly group: string | undefined;
  readonly method: string;
}

export function nameAll(api: Api): { names: Names; clashes: NameClash[] } {
  const apiName = apiNameOf(api.name);
  const hasChoices = api.operations.some(({ requestBody }) => {
    return choicesOf(requestBody?.content ?? []).length > 1;
  });
  const hasEvents = api.operations.some((each) => (streamOf(each)?.events.length ?? 0) > 0);
  const reserved = new Set([
    ...reservedTypes(apiName, api.recursion !== undefined, hasChoices),
    ...(api.webhooks.length > 0 ? [webhooksType] : []),
    ...(hasEvents ? ["EventItem"] : []),
  ]);
  const taken = new Taken(reserved);
  const levels = api.recursion === undefined ? [""] : levelSuffixes(api.recursion);
  const schemas = new Map<string, string>();
  const requests = new Map<string, string>();
  const nameSchemas = (named: readonly string[]) => {
    for (const name of named) {
      schemas.set(name, taken.claim(typeName(name, reserved), levels));
    }
    for (const name of named) requests.set(name, requestName(schemas.get(name) ?? name, taken));
  };
  const written = api.document.schemas.map(([name]) => name);
  nameSchemas(written.filter((name) => !api.bases.has(name)));
  const functions = new Taken([...reservedWords, ...reservedValues(apiName)]);
  const own = new Map<Operation, Pick<OperationNames, "function" | "type">>();
  const groups = new Map<string, string>();
  for (const operation of api.operations) {
    own.set(operation, nameFunction(operation, functions, taken));
    const group = groupName(operation);
    if (group === undefined || groups.has(group)) continue;
    groups.set(group, taken.claim(`${pascalCase(group)}Group`));
  }
  const { methods, clashes } = nameMethods(own);
  const operations = new Map<Operation, OperationNames>();
  for (const [operation, names] of own) {
    const method = methods.get(operation) ?? names.function;
    operations.set(operation, { ...names, group: groupName(operation), method });
  }
  const resources = nameResources(operations, taken);
  const errorSets = nameErrorSets(api, functions, taken);
  // What the document does not name takes no name away.
  nameSchemas([...api.bases]);
  const accept = acceptName(new Set([...schemas.values(), ...requests.values()]));
  const names = { api: apiName, apiCamel: lowerFirst(apiName), schemas, requests, groups, accept };
  return { names: { ...names, operations, resources, errorSets }, clashes };
}

/** `readErrors` for the set `read`: a list of names, and the type of these names. */
function nameErrorSets({ errorCodes }: Api, values: Taken, types: Taken): Map<string, string> {
  const names = new Map<string, string>();
  for (const set of errorCodes.sets.keys()) {
    const own = `${camelCase(set) || "other"}Errors`;
    names.set(set, values.claim(types.has(own) ? `${own}_` : own));
  }
  return names;
}

/** A type parameter hides a type of its name, so it has one that no schema has. */
function acceptName(types: ReadonlySet<string>): string {
  return ["A", "Accept"].find((name) => !types.has(name)) ?? "A_";
}

function apiNameOf(name: string): string {
  const own = pascalCase(name) || "Client";
  return isReservedApi(own) ? `${own}Api` : own;
}

function levelSuffixes({ minimum, maximum }: Recursion): string[] {
  const levels = Array.from({ length: maximum - minimum + 1 }, (_, index) => minimum + index);
  return ["", ...levels.map(String)];
}

/** `PetRequest`, or `PetInput` where the document has a `PetRequest` of its own. */
function requestName(own: string, taken: Taken): string {
  return taken.claim(taken.has(`${own}Request`) ? `${own}Input` : `${own}Request`);
}

function nameFunction(
  operation: Operation,
  functions: Taken,
  types: Taken,
): Pick<OperationNames, "function" | "type"> {
  const base = camelCase(operation.id) || "operation";
  const own = reservedWords.has(base) ? `${base}_` : base;
  const name = functions.claim(types.has(own) ? `${own}_` : own);
  const events = streamOf(operation)?.events ?? [];
  const suffixes = [
    ...typeSuffixes,
    ...answerSuffixes(operation),
    ...(events.length > 0 ? ["Event"] : []),
  ];
  return { function: name, type: types.claim(upperFirst(name), suffixes) };
}

/** The types that may be made for one operation, beside its name. */
const typeSuffixes = ["Path", "Params", "Body", "Bodies", "Response", "Item", "Error"];

/** Those of them that only answers of several kinds, or with headers, need. */
function answerSuffixes({ responses }: Operation): string[] {
  const isPlain = responses.every(({ content, headers }) => {
    return content.length < 2 && headers.length === 0;
  });
  const errors = errorResponsesOf(responses).filter(({ content }) => content.length > 0);
  const bodies = ["", ...errors.map(({ status }) => status)].map((status) => `ErrorBody${status}`);
  const successes = successesOf(responses);
  if (isPlain && successes.length < 2) return errors.length === 0 ? [] : bodies;
  const own = successes.flatMap(({ status }) => [`Headers${status}`, `Response${status}`]);
  return [...bodies, "Responses", "Headers", "Success", ...own];
}

function typeName(name: string, reserved: ReadonlySet<string>): string {
  const own = isIdentifier(name) ? upperFirst(name) : pascalCase(name) || "Schema";
  return globalTypes.has(own) || reserved.has(own) ? `${own}Object` : own;
}

/** A name for a local variable that hides none of those that emitted functions use. */
export function argumentName(name: string, taken: Taken): string {
  const own = camelCase(name) || "value";
  return taken.claim(reservedWords.has(own) || taken.has(own) ? `${own}_` : own);
}
