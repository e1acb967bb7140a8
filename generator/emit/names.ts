// From a document's names to TypeScript's. Every emitted name is decided here, once.

import { child, entriesOf } from "../document.js";
import type { Api, JsonObject, Operation } from "../model.js";
import { isIdentifier } from "./printer.js";

export interface Names {
  /** `Spaces`, the start of every name that belongs to the client. */
  readonly api: string;
  /** `createSpacesClient`, `spacesErrorCatalog` start with this. */
  readonly apiCamel: string;
  /** Each component schema's type. */
  readonly schemas: ReadonlyMap<string, string>;
  readonly operations: ReadonlyMap<Operation, OperationNames>;
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

/** A group or method that two operations claim. */
export interface NameClash {
  readonly name: string;
  readonly operations: readonly [Operation, Operation];
}

export function nameAll(api: Api, document: JsonObject): { names: Names; clashes: NameClash[] } {
  const apiName = pascalCase(api.name) || "Api";
  const taken = new Set(reservedTypes(apiName));
  const schemas = new Map<string, string>();
  for (const [name] of entriesOf(child(child(document, "components"), "schemas"))) {
    schemas.set(name, claim(typeName(name), taken));
  }
  const functions = new Set(reservedWords);
  const clashes: NameClash[] = [];
  const methods = new Map<string, Operation>();
  const operations = new Map<Operation, OperationNames>();
  for (const operation of api.operations) {
    const names = nameOperation(operation, functions, taken);
    const place = names.group === undefined ? names.method : `${names.group}.${names.method}`;
    const other = methods.get(place.toLowerCase());
    if (other) clashes.push({ name: place, operations: [other, operation] });
    methods.set(place.toLowerCase(), operation);
    operations.set(operation, names);
  }
  return { names: { api: apiName, apiCamel: lowerFirst(apiName), schemas, operations }, clashes };
}

function nameOperation(
  operation: Operation,
  functions: Set<string>,
  types: Set<string>,
): OperationNames {
  const base = camelCase(operation.id) || "operation";
  const name = claim(functions.has(base) ? `${base}_` : base, functions);
  const type = claim(upperFirst(name), types, typeSuffixes);
  const group = operation.group === undefined ? undefined : camelCase(operation.group);
  return {
    function: name,
    type,
    group: group ? safeMember(group) : undefined,
    method: safeMember(camelCase(operation.methodName) || name),
  };
}

/** The types that may be made for one operation, beside its name. */
const typeSuffixes = ["Params", "Body", "Response", "Error"];

/** The first free of `name`, `name2`, `name3`…, which then is taken. */
function claim(name: string, taken: Set<string>, suffixes: readonly string[] = [""]): string {
  for (let index = 1; ; index++) {
    const candidate = index === 1 ? name : `${name}${index}`;
    const all = suffixes.map((suffix) => candidate + suffix);
    if (all.some((one) => taken.has(one))) continue;
    for (const one of all) taken.add(one);
    return candidate;
  }
}

function typeName(name: string): string {
  const own = isIdentifier(name) ? upperFirst(name) : pascalCase(name) || "Schema";
  return globalTypes.has(own) || reservedWords.has(own) ? `${own}Object` : own;
}

/** A name for a local variable that hides none of those that emitted functions use. */
export function argumentName(name: string, taken: Set<string>): string {
  const own = camelCase(name) || "value";
  return claim(reservedWords.has(own) || taken.has(own) ? `${own}_` : own, taken);
}

function safeMember(name: string): string {
  return unsafeMembers.has(name) ? `${name}_` : name;
}

/** Words of letters and digits; a capital after a small letter starts one, as the last of a run does. */
function words(text: string): string[] {
  const plain = text.normalize("NFKD").replace(/\p{M}/gu, "");
  return plain.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

export function camelCase(text: string): string {
  const joined = lowerFirst(pascalCase(text));
  return joined.startsWith("_") ? joined.slice(1) && joined : joined;
}

export function pascalCase(text: string): string {
  const own = isIdentifier(text) && /[a-z]/.test(text) && !/[_$]/.test(text);
  const joined = own ? upperFirst(text) : words(text).map(capitalize).join("");
  return /^\d/.test(joined) ? `_${joined}` : joined;
}

function capitalize(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Names on the client object that the runtime owns, or that JavaScript gives a meaning. */
const unsafeMembers = new Set([
  ..."then catch finally withOptions request recursionLevel transport".split(" "),
  ..."constructor prototype __proto__ toString toJSON valueOf hasOwnProperty".split(" "),
]);

/** Words that name no function, and the names that emitted modules use themselves. */
const reservedWords: ReadonlySet<string> = new Set([
  ..."arguments await break case catch class const continue debugger default delete do else".split(
    " ",
  ),
  ..."enum eval export extends false finally for function if implements import in instanceof".split(
    " ",
  ),
  ..."interface let new null package private protected public return static super switch this".split(
    " ",
  ),
  ..."throw true try typeof undefined var void while with yield async of".split(" "),
  ..."transport params body options operations bind api cursorPages offsetPages".split(" "),
]);

/** Types that emitted code or its runtime uses by name. */
function reservedTypes(api: string): string[] {
  return [
    ..."Call ListCall Page Result Outcome Pagination Transport OperationCall ApiDescription".split(
      " ",
    ),
    ..."ApiError CallError ConnectionError TimeoutError DecodeError PaginationError".split(" "),
    ..."OptionsError AbortedError SpecloomError CallOptions ListOptions ClientOptions".split(" "),
    ..."LevelOptions LevelListOptions Credential BasicCredentials Logger RecursionLevel".split(" "),
    ..."WithRequired RequestInfo CallContext ApiErrorInit".split(" "),
    ..."Client Options Transport Error ErrorOf ErrorName ErrorCode ErrorStatus CallError"
      .split(" ")
      .map((suffix) => api + suffix),
  ];
}

/** Types that are there without an import; a schema of the same name would hide them. */
const globalTypes: ReadonlySet<string> = new Set([
  ..."Array ArrayBuffer AsyncGenerator AsyncIterable AsyncIterator Awaited BigInt Blob Boolean".split(
    " ",
  ),
  ..."Buffer Cache CacheStorage Capitalize Clipboard Comment Console Crypto CustomEvent".split(" "),
  ..."DataView Date Document Element Error Event EventTarget Exclude Extract FetchEvent File".split(
    " ",
  ),
  ..."FileList FormData Function Generator Headers History Image Infinity Intl Iterable".split(" "),
  ..."Iterator JSON Location Lock Lowercase Map Math MediaError Message MessageEvent NaN".split(
    " ",
  ),
  ..."Navigator Node NodeList NonNullable Notification Number Object Omit Option Parameters".split(
    " ",
  ),
  ..."Partial Performance Permissions Pick Plugin Promise PromiseLike Proxy Range".split(" "),
  ..."Readonly ReadonlyArray Record Reflect RegExp Report Request Required Response ReturnType".split(
    " ",
  ),
  ..."Screen Selection Set SharedWorker Storage String Symbol SyntaxError Text Touch TypeError".split(
    " ",
  ),
  ..."URL URLSearchParams Uint8Array Uncapitalize Uppercase WeakMap WeakSet WebSocket Window".split(
    " ",
  ),
  ..."Worker".split(" "),
]);
