// Names that emitted code, its runtime or JavaScript itself already gives a meaning.

import { paginationStyles } from "../../document/extensions/pagination.js";

/** Members of whatever has methods that JavaScript gives a meaning. */
export const unsafeMembers: ReadonlySet<string> = new Set([
  ..."then catch finally constructor prototype __proto__".split(" "),
  ..."toString toJSON valueOf hasOwnProperty".split(" "),
]);

/** Members of the client object that the runtime owns; in a group they are names like any other. */
export const clientMembers: ReadonlySet<string> = new Set(
  "request fetch withOptions recursionLevel transport".split(" "),
);

/** Whether a group or a method at top level, or else the method of a group, may not be called so. */
export function isReservedMember(name: string, isTopLevel: boolean): boolean {
  return unsafeMembers.has(name) || (isTopLevel && clientMembers.has(name));
}

/** The arguments of emitted functions beside those that stand in a path. */
export const ownArguments = ["transport", "params", "body", "options"] as const;

/** Words that name no variable. */
export const keywords: ReadonlySet<string> = new Set([
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
]);

/**
 * Words that name no function, and the names that files of operations use themselves. A module that
 * exports `then` would be taken for a promise by `await import()`.
 */
export const reservedWords: ReadonlySet<string> = new Set([
  ...keywords,
  "then",
  ...ownArguments,
  ...Object.keys(paginationStyles).map(pagesName),
  ..."bodyAs form formAs jsonBody multipart multipartAs partsAs plainBody marked styles rawRequest integer byCursor byOffset byToken byPage byUrl byLink pointed inBody".split(
    " ",
  ),
  ..."inHeader inQuery inCookie asBasic asBearer asUsername asText asBlob asNothing".split(" "),
  ..."asJson asJsonText asString asNumber asInteger asBoolean asListOf byStatus".split(" "),
  ..."asEvents asJsonLines asJsonSequence plainCookies wholeQuery".split(" "),
]);

/** Words that TypeScript takes for an operator at the start of a type, as in `unique.List`. */
const typeOperators = "abstract asserts infer keyof readonly unique".split(" ");

/** The names that `client.ts` uses itself, beside the arguments of operations. */
export function clientNames(api: string): string[] {
  const own = "bind method path request rawRequest fetchOver schemas".split(" ");
  return [...keywords, ...typeOperators, ...ownArguments, ...own, ...reservedValues(api)];
}

/** Whether a file of this name would be another one, or a device of Windows. */
export function isReservedFile(name: string): boolean {
  return /^(?:index|con|prn|aux|nul|com\d|lpt\d)$/.test(name);
}

/** The constant that says how lists of a style are walked. */
export function pagesName(style: string): string {
  return `${style}Pages`;
}

/** What emitted code imports from the runtime or exports again. */
const runtimeTypes = [
  ..."Call ListCall Page Result Outcome Pagination Transport OperationCall ApiDescription".split(
    " ",
  ),
  ..."ApiError CallError ConnectionError TimeoutError DecodeError PaginationError".split(" "),
  ..."OptionsError AbortedError SpecloomError CallOptions ListOptions ClientOptions".split(" "),
  ..."LevelOptions LevelListOptions Credential BasicCredentials Logger LogLevel".split(" "),
  "RecursionLevel",
  ..."RequestInfo CallContext ApiErrorInit RawRequest Fetch ClientErrorStatus ServerErrorStatus ErrorStatus".split(
    " ",
  ),
  ..."Success SuccessStatus EventStream".split(" "),
];

/** The type of what an API sends to applications by itself. */
export const webhooksType = "Webhooks";

/** The types of a client that are named after it. */
function clientTypes(api: string): string[] {
  const suffixes =
    "Client Options Transport Error Errors ErrorOf OtherError ErrorName ErrorCode ErrorStatus";
  return suffixes.split(" ").map((suffix) => api + suffix);
}

/** The type parameters of an API with recursion levels. */
const levelParameters = ["C", "Level", "L"];

/** Those by which a call chooses the media type of its body, in functions without levels and with. */
const choiceParameters = ["C", "B"];

/** Types that no schema may be called: those of the client and of its runtime. */
export function reservedTypes(
  api: string,
  leveled: boolean,
  hasChoices: boolean,
): ReadonlySet<string> {
  const parameters = [...(leveled ? levelParameters : []), ...(hasChoices ? choiceParameters : [])];
  return new Set([...runtimeTypes, ...clientTypes(api), ...parameters]);
}

/** Whether a client of this name would have types that are the runtime's or JavaScript's. */
export function isReservedApi(api: string): boolean {
  return clientTypes(api).some((name) => runtimeTypes.includes(name) || globalTypes.has(name));
}

/** Values of a client that are named after it; no operation's function may have their names. */
export function reservedValues(api: string): string[] {
  const camel = api.charAt(0).toLowerCase() + api.slice(1);
  return [`create${api}Client`, `create${api}Transport`, `${camel}ErrorCatalog`];
}

/** Types that are there without an import; a schema of the same name would hide them. */
export const globalTypes: ReadonlySet<string> = new Set([
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
