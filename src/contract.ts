// Types only: what emitted code hands to this runtime, and what its rooms tell each other.
import type { ApiError, ApiErrorInit, CallContext, SpecloomError } from "./errors.js";
import type { BasicCredentials, CallOptions, Settings } from "./options.js";

/** The version of what emitted code expects of this runtime. */
export type Contract = 1;

/** What a client knows of its API, emitted from the document. */
export interface ApiDescription<Name extends string = string> {
  readonly contract: Contract;
  readonly name: Name;
  readonly baseUrl?: string;
  readonly options: Readonly<Record<string, OptionDescription>>;
  /** The credentials of operations that do not say otherwise. */
  readonly security: Security;
  readonly errors: ErrorDescription;
  /** The property of a wrapper around success bodies that may be there. */
  readonly envelope?: string;
  /** What is secret by name beside the options. */
  readonly sensitive?: Sensitive;
}

/** Alternatives, in order of preference; all options of an alternative are needed together. */
export type Security = readonly (readonly string[])[];

/** An option that becomes a part of every request: a credential or a header. */
export interface OptionDescription {
  readonly in: OptionLocation;
  /** The header, query parameter or cookie; unused for `Authorization`. */
  readonly name?: string;
  /** Reads a value that is no text. */
  readonly type?: (description: OptionDescription, value: unknown) => number | undefined;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
  readonly default?: string | number;
  readonly env?: string;
  /** Set where no operation can do without the option. */
  readonly required?: true;
  /** Never shown. */
  readonly secret?: true;
  /** Set for a security scheme: sent only with operations that ask for it. */
  readonly scheme?: true;
  /** May also be given per call. */
  readonly perCall?: true;
  /** Ends the sentence "chainId must be …". */
  readonly expects?: string;
}

export type OptionValue = string | number | BasicCredentials;

/** A place where options travel: which values it can carry, and how. */
export interface OptionLocation {
  fits(value: unknown): boolean;
  put(request: OutgoingRequest, name: string, value: OptionValue): void;
  /** The header that the option owns. */
  header?(name: string): string;
  /** The part of the value that is secret, where not all of it is. */
  secret?(value: OptionValue): string;
}

/** The errors of one API: its class, its catalogue, and where a body says what. */
export interface ErrorDescription {
  readonly Error: new (init: ApiErrorInit) => ApiError;
  /** The number of each code, by name. */
  readonly codes: Readonly<Record<string, number>>;
  /** Keys that lead to the code in an error body; none where the HTTP status is the code. */
  readonly code?: string;
  /** Keys that lead to the message for people, such as `error/description`. */
  readonly message?: string;
}

/** Parameters and properties that the document marks as secret. */
export interface Sensitive {
  /** Their values in a call's arguments. */
  valuesOf(operation: OperationCall): string[];
  /** Takes their values out of a text that holds their names. */
  readonly mask: Redact;
}

/** One request, as emitted operations describe it. */
export interface OperationCall {
  readonly method: string;
  /** The path below the base URL, its parameters in braces. */
  readonly path: string;
  /** Where this operation alone is, unless the client was given a base URL. */
  readonly server?: string;
  readonly pathParams?: Readonly<Record<string, unknown>>;
  /** Query, header and cookie parameters. */
  readonly params?: Params | undefined;
  /** How parameters are written, where OpenAPI's defaults are not meant. */
  readonly styles?: Styles;
  readonly body?: Body | undefined;
  /** Reads a success body that is no JSON. Throws for one that cannot be read. */
  readonly accept?: (answer: Answer) => unknown;
  /** The media type to ask for. @default "application/json", or any with `accept` */
  readonly mediaType?: string;
  /** Set where the document declares a success without a body, too. */
  readonly maybeEmpty?: true;
  /** Set where a success may be JSON that is no object. */
  readonly anyJson?: true;
  /** The catalogue codes that the operation declares. */
  readonly errors?: readonly number[];
  readonly security?: Security;
  readonly options?: LeveledOptions | undefined;
  /** Told of the exchange before it is sent. For lists, whose pages may fail after it. */
  readonly observe?: (execution: Execution) => void;
}

type LeveledOptions = CallOptions & { readonly recursionLevel?: number };

/** Query, header and cookie parameters, and how they are written where nothing else is said. */
export interface Params {
  readonly values: object;
  write(values: object): SerializedParams;
}

/** The parameters of one call, sorted by where they travel. */
export interface SerializedParams {
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How the parameters of an operation are written, where the defaults of OpenAPI are not meant. */
export interface Styles {
  params(params: object): SerializedParams;
  path(name: string, value: unknown): string;
}

/** How a parameter is written that is no exploded query parameter in `form` style. */
export interface ParameterStyle {
  /** @default "query" */
  readonly in?: "query" | "header" | "cookie" | "path";
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "label" | "matrix";
  /** @default true for `form` and `deepObject`, else false */
  readonly explode?: boolean;
  /** Leaves the characters that have a meaning in URLs as they are. */
  readonly allowReserved?: true;
  /** Set for a parameter that is serialised as a document of its own. */
  readonly content?: "json";
  /** The parameter's own name, where two parameters would share a property. */
  readonly name?: string;
}

/** A body as `fetch` takes it, and its media type where `fetch` does not know it. */
export interface Body {
  readonly content: Content;
  readonly type?: string | undefined;
}

/** What `fetch` takes as a body. Not every Node project has a name for it. */
export type Content = NonNullable<RequestInit["body"]>;

/** An answer with its body read to the end. */
export interface Answer {
  readonly response: Response;
  /** The decompressed body. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Whether the body is larger than what was read of it. */
  readonly cut: boolean;
}

/** How a list is walked, as its operation's `x-pagination` says. */
export type Pagination = CursorPagination | OffsetPagination;

export interface CursorPagination {
  readonly style: "cursor";
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that says whether more follow. It alone ends a walk (S21). */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. */
  readonly before?: string;
}

export interface OffsetPagination {
  readonly style: "offset";
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items of the list. */
  readonly total: string;
}

/** The outcome of a call as a value. Test `ok`, then use `data` or `error`. */
export type Result<T, E> =
  | (Exchanged & { readonly ok: true; readonly data: T; readonly response: Response })
  | (Exchanged & { readonly ok: false; readonly error: E; readonly response?: Response });

interface Exchanged {
  /** The API's own name for the exchange, from the answer's headers. */
  readonly requestId?: string | undefined;
}

/** What a transport reports: a result with the errors of every call. */
export type Outcome<T> = Result<T, SpecloomError>;

/** What sends the requests of calls: a transport. */
export interface Sender {
  /** Sends one request and reads its answer. Never rejects. `cancel` aborts as the caller's signal does. */
  send<T>(operation: OperationCall, cancel?: AbortSignal): Promise<Outcome<T>>;
  /** The request as a command for a shell, without secrets. */
  toCurl(operation: OperationCall): Promise<string>;
}

/** A request as `fetch` takes it. */
export interface OutgoingRequest {
  url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
  /** What of it must never be shown. */
  readonly secrets: string[];
  /** What functions were asked for credentials. */
  readonly asked: Set<unknown>;
}

/** One call: every attempt of it, until an answer stands. */
export interface Execution {
  readonly settings: Settings;
  /** Sends the request until it is answered, as often as is allowed. */
  run(): Promise<Outcome<unknown>>;
  /** The request with its credentials, as it would be sent now. */
  prepare(): Promise<OutgoingRequest>;
  readonly redact: Redact;
  /** What an error of this call carries. */
  context(): CallContext;
  /** An answer as an error may show it: without its body. */
  shown(response: Response): Response;
}

/** Makes a text fit to be shown. */
export type Redact = (text: string) => string;

/** Writes lines about attempts, and requests as commands. Neither holds a secret. */
export interface Diagnostics {
  /** Before an attempt is sent, and with its outcome. Times in ms; `wait` until it is sent again. */
  log(execution: Execution, outcome?: Outcome<unknown>, took?: number, wait?: number): void;
  curl(execution: Execution): Promise<string>;
}
