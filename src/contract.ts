// Types only: what emitted code hands to this runtime, and what the rooms of this runtime tell each
// other. Every file may import it, since it imports no room itself.
import type { ApiError, ApiErrorInit, CallContext, CallError, SpecloomError } from "./errors.js";
import type { BasicCredentials, CallOptions, Settings } from "./options.js";

/** The version of what emitted code expects of this runtime, checked when a transport is made. */
export type Contract = 3;

/** What a client knows of its API, emitted from the document. */
export interface ApiDescription<Name extends string = string> {
  readonly contract: Contract;
  /** The API's name, by which types tell the transports of different APIs apart. */
  readonly name: Name;
  /** Where the API is served. Without it, the client option `baseUrl` is required. */
  readonly baseUrl?: string;
  /** The client options that become a part of requests, by their names. */
  readonly options: Readonly<Record<string, OptionDescription>>;
  /** The credentials of operations that do not say otherwise. */
  readonly security: Security;
  readonly errors: ErrorDescription;
  /** The property of a wrapper around success bodies that may be there. @default none */
  readonly envelope?: string;
  /** The client option that says how deep answers go; a call may give it, too. @default none */
  readonly level?: string;
}

/** Alternatives, in order of preference; all options of an alternative are needed together. */
export type Security = readonly (readonly string[])[];

/** An option that becomes a part of every request: a credential or a header. */
export interface OptionDescription {
  readonly in: OptionLocation;
  /** The header, query parameter or cookie; unused for `Authorization`. */
  readonly name?: string;
  /** Reads a value that is not a text; undefined for one that does not fit. @default a text */
  readonly type?: (description: OptionDescription, value: unknown) => number | undefined;
  /** The least number that `type` accepts. @default none */
  readonly minimum?: number;
  /** The largest number that `type` accepts. @default none */
  readonly maximum?: number;
  /** What a text has to match. @default anything that its location can carry */
  readonly pattern?: RegExp;
  /** Holds where neither the application nor the environment gives the option. @default none */
  readonly default?: string | number;
  /** The environment variable that is read where the application does not give the option. */
  readonly env?: string;
  /** Set where no operation can do without the option. */
  readonly required?: true;
  /** Set for a secret: it is never shown. */
  readonly secret?: true;
  /** Set for a security scheme: sent only with operations that ask for it. */
  readonly scheme?: true;
  /** Ends the sentence "chainId must be …". */
  readonly expects?: string;
}

/** What an option's value is once it has been read. */
export type OptionValue = string | number | BasicCredentials;

/** Where options travel in a request: which values can be carried there, and how. */
export interface OptionLocation {
  /** Whether a value can be carried. Not asked of a value that the option's `type` has read. */
  fits(value: unknown): boolean;
  /** Writes the value into the request. */
  put(request: OutgoingRequest, name: string, value: OptionValue): void;
  /** Says in a command what `put` writes into the request. */
  show(command: Command, name: string, value: OptionValue): void;
  /** The header that the option owns. */
  header?(name: string): string;
  /** The part of the value that is secret, where not all of it is. */
  secret?(value: OptionValue): string;
}

/** A command of curl as it is put together. Its texts may hold variables of the shell. */
export interface Command {
  readonly headers: Map<string, string>;
  /** The other arguments, each a flag and its text. */
  readonly arguments: [flag: string, text: string][];
  /** Texts that must never be shown. */
  readonly secrets: string[];
}

/** The errors of one API: its class, its catalogue, and where in a body they are described. */
export interface ErrorDescription {
  /** The class of the API's errors. */
  readonly Error: new (
    message: string,
    init: ApiErrorInit,
  ) => ApiError;
  /** The number of each code, by name. */
  readonly codes: Readonly<Record<string, number>>;
  /**
   * Keys, joined by `/`, that lead to the code in an error body.
   *
   * @default none: the HTTP status is the code
   */
  readonly code?: string;
  /** Keys that lead to the message for people, such as `error/description`. @default none */
  readonly message?: string;
}

/** What of an operation's arguments and answers the document marks as secret. */
export interface Secrets {
  /** The marked texts and numbers of a call's arguments. */
  inArguments(call: OperationCall): string[];
  /** Of the bodies of answers, whatever their status. @default none */
  readonly answer?: AnswerSecrets;
  /** The headers of answers, in lower case. @default none */
  readonly headers?: readonly string[];
}

/** What is secret in the bodies of an operation's answers. */
export interface AnswerSecrets {
  /** The marked texts and numbers of a body. */
  valuesIn(body: unknown): string[];
  /** A copy, fit to be shown, of a value whose property `key` is a body; `show` makes its texts fit. */
  masked(value: object, key: string, show: (text: string) => string): unknown;
  /** What may be said of a body that was not read. */
  unreadable(answer: Answer): string;
}

/**
 * Which places of a value are secret: the whole of it, or those below names of its properties, `*`
 * standing for items of a list and for names that are not listed. A function gives the marks of a
 * schema that may hold itself.
 */
export type Marks = true | { readonly [name: string]: Marks } | (() => Marks);

/** One request, as emitted operations describe it. */
export interface OperationCall {
  /** The operation's id in the document, which its errors carry. @default none: a raw request */
  readonly id?: string;
  /** The HTTP method, in upper case. */
  readonly method: string;
  /** The path below the base URL, its parameters in braces. */
  readonly path: string;
  /** Where this operation alone is, unless the client was given a base URL. */
  readonly server?: string;
  /** The values of the path's parameters, by name. */
  readonly pathParams?: Readonly<Record<string, unknown>>;
  /** The values of query, header and cookie parameters, by name. Undefined ones are left out. */
  readonly params?: object | undefined;
  /** How parameters are written. @default all in the query, in exploded `form` style */
  readonly styles?: Styles;
  /** The body as the caller gave it; undefined for none. */
  readonly body?: unknown;
  /** Writes the body; needed where there is one. */
  readonly encode?: Encoder;
  /** The media type of the body. @default the encoder's own */
  readonly contentType?: string | undefined;
  /** The media types to ask for. @default "application/json", or any with `decode` */
  readonly accept?: string;
  /** Reads a success body. @default JSON that is an object */
  readonly decode?: Decoder;
  /** Set where the document declares a success without a body, too. */
  readonly maybeEmpty?: true;
  /** Set where a success may be JSON that is not an object. */
  readonly anyJson?: true;
  /** The successes by status, `200` or `2XX`, where the document tells them apart. @default alike */
  readonly successes?: Readonly<Record<string, SuccessDescription>>;
  /** How a success goes on arriving after the call has resolved. @default it is read to its end */
  readonly stream?: StreamDescription;
  /** The names of the catalogue's codes that the operation declares. @default all */
  readonly errors?: readonly string[];
  /** The credentials of this operation. @default the API's */
  readonly security?: Security;
  /** What of its arguments and answers must never be shown. @default nothing beside credentials */
  readonly secrets?: Secrets;
  /** What the caller gave with this call. */
  readonly options?: CallOptions | undefined;
}

/** Writes a body as a media type says, `type` where the encoder leaves a choice. */
export type Encoder = (body: unknown, type: string | undefined) => Body;

/** Reads a success body. Throws for one that cannot be read. */
export type Decoder = (answer: Answer) => unknown;

/** How one success of an operation is read. */
export interface SuccessDescription {
  /** By media type; an answer of another one cannot be read. @default the operation's `decode` */
  readonly decode?: Readonly<Record<string, Decoder>>;
  /** Reads headers by their names in lower case; undefined for a value that does not fit. */
  readonly headers?: Readonly<Record<string, (text: string) => unknown>>;
}

/** How items are read from a success that goes on arriving. */
export interface StreamDescription {
  /** Cuts the bytes into events: server-sent events, JSON Lines, JSON sequences. */
  readonly read: (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<StreamEvent>;
  /** Reads the item of an event. Throws for one that cannot be read. @default JSON */
  readonly decode?: (event: StreamEvent) => unknown;
  /** The data of an event that ends the stream and is not an item. @default none */
  readonly end?: string;
}

/** One event of a stream. Formats without names have `data` alone. */
export interface StreamEvent {
  readonly data: string;
  /** @default "message" */
  readonly event?: string;
  /** Goes on after this event where it is sent as `Last-Event-ID`. */
  readonly id?: string;
  /** How long to wait before connecting again, in ms. */
  readonly retry?: number;
}

/** The parameters of one call as texts, sorted by where they travel. */
export interface SerializedParams {
  /** The query without its question mark; empty where there is none. */
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pairs for the `Cookie` header, which may hold others. */
  readonly cookies?: readonly string[];
}

/** How the parameters of an operation are written, where the defaults of OpenAPI are not meant. */
export interface Styles {
  /** Writes query, header and cookie parameters. */
  params(params: object): SerializedParams;
  /** Writes one path parameter. */
  path(name: string, value: unknown): string;
}

/** How a parameter is written that is not an exploded query parameter in `form` style. */
export interface ParameterStyle {
  /** @default "query" */
  readonly in?: "query" | "header" | "cookie" | "path";
  /** @default "form" for a query parameter, else OpenAPI's `simple` */
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

/** A body as `fetch` takes it. */
export interface Body {
  /** What is sent. @default what `later` makes */
  readonly content?: Content;
  /** Its media type. @default what `fetch` knows of `content` */
  readonly type?: string | undefined;
  /** Makes what is sent where that takes time. */
  readonly later?: () => Promise<Content>;
  /** Set for a form: only `fetch` or `later` knows what separates its parts. */
  readonly isForm?: true;
  /** Set for a stream, which can be sent only once. */
  readonly isOnce?: true;
  /** The arguments by which curl sends the same, `word` making a word of the shell. @default bytes of a file */
  readonly inCurl?: (word: (text: string) => string) => Promise<string[]>;
}

/** What `fetch` takes as a body. `BodyInit` is a name of the DOM's types, which Node may lack. */
export type Content = NonNullable<RequestInit["body"]>;

/** An answer with its body read to the end, or up to the client's `maxBodySize`. */
export interface Answer {
  /** Status and headers; its own body has been read. */
  readonly response: Response;
  /** The decompressed body. */
  readonly chunks: readonly Uint8Array<ArrayBuffer>[];
  /** Whether the body is larger than what was read of it. */
  readonly cut: boolean;
}

/** How a list is walked. `byCursor` and its siblings make one of what `x-pagination` says. */
export interface Pagination {
  /** The parameters that a walk sets. Resume tokens hold the index of one in this list. */
  readonly params: readonly string[];
  /** The parameter that says how long pages are, which may change where a walk is resumed. */
  readonly limit: string | undefined;
  /** Whether a list with these parameters is walked from its end. */
  isBackward(params: PageQuery): boolean;
  /**
   * What an answer says as a page of the list that these parameters asked for. Throws a text that
   * says why the answer is not a page.
   */
  read(body: unknown, params: PageQuery): PageReading;
}

/** The parameters of one page, the caller's and those of the walk. */
export type PageQuery = Readonly<Record<string, unknown>>;

/** What a walk sets on top of the caller's parameters. */
export type PageParams = Readonly<Record<string, string | number>>;

/** A page as it was read. */
export interface PageReading {
  readonly items: readonly unknown[];
  /** What asks for the next page; undefined on the last one. */
  readonly next: PageParams | undefined;
  /** How many items the list has, where the API counts them. */
  readonly total: number | undefined;
}

/** A list that goes on with a property of the last or first item of a page. */
export interface CursorPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The property that says whether more follow. It alone ends a walk. */
  readonly hasMore: string;
  /** The property of an item that a cursor is made from. */
  readonly from: string;
  /** The parameter that continues after an item. */
  readonly after: string;
  /** The parameter that continues before an item. @default none: it is walked forwards only */
  readonly before?: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/** A list that goes on with an opaque text of the answer; empty or absent, it ends. */
export interface TokenPagination {
  readonly items: string;
  /** Where the text stands in an answer. */
  readonly from: string;
  /** The parameter that takes it. */
  readonly to: string;
  readonly hasMore?: string;
}

/** A list that goes on with how many items have come so far. */
export interface OffsetPagination {
  /** The property of the body that holds the items. */
  readonly items: string;
  /** The parameter that skips items. */
  readonly offset: string;
  /** The property that counts all items of the list. */
  readonly total: string;
  /** The parameter that says how long pages are. @default none: resume tokens are bound to all */
  readonly limit?: string;
}

/** A list that goes on with the next number of a page. */
export interface PageNumberPagination {
  readonly items: string;
  /** The parameter that takes the number. */
  readonly page: string;
  /** The number of the first page. @default 1 */
  readonly first?: number;
  /** Where an answer says its own number. @default none: `first` and what was asked for */
  readonly current?: string;
  /** Where an answer counts the pages. @default none */
  readonly pages?: string;
  readonly total?: string;
  readonly hasMore?: string;
}

/** A list that goes on with a URL in the body. */
export interface UrlPagination {
  readonly items: string;
  readonly next: string;
}

/** A list that goes on with the answer's `Link` header, `rel="next"` (RFC 8288). */
export interface LinkPagination {
  readonly items: string;
}

/**
 * The outcome of a call as a value. Test `ok`, then use `data` or `error`. `E` is what the API's own
 * errors are; to it comes what can go wrong in any call.
 */
export type Result<T, E> =
  | {
      readonly ok: true;
      readonly data: T;
      readonly response: Response;
      /** The API's own name for the request, from the answer's headers. */
      readonly requestId?: string | undefined;
    }
  | {
      readonly ok: false;
      readonly error: E | CallError;
      /** Undefined where no answer arrived. */
      readonly response?: Response | undefined;
      /** The API's own name for the request, from the answer's headers. */
      readonly requestId?: string | undefined;
    };

/** What a transport reports: a result with the errors that every call may have. */
export type Outcome<T> = Result<T, SpecloomError>;

/** What sends the requests of calls: a transport. */
export interface Sender {
  /** The values of the client options that choose what is asked for: no credentials, no level. */
  parameters(): object;
  /**
   * Fixes the request of an operation: what its arguments are now is what will be sent. Never
   * throws: arguments that make no request fail when it is sent.
   */
  prepare<T>(operation: OperationCall): Prepared<T>;
}

/** A request that is fixed and not sent yet. */
export interface Prepared<T> {
  /** Sends it and reads its answer. Never rejects. `cancel` aborts as the caller's signal does. */
  send(cancel?: AbortSignal): Promise<Sent<T>>;
  /** The request as a command for a shell, without secrets. Asks for no credential. */
  toCurl(): Promise<string>;
}

/** The outcome of a call, and the execution that it came from, for errors that its answer still leads to. */
export interface Sent<T> {
  readonly outcome: Outcome<T>;
  /** @default nothing was sent */
  readonly execution?: Execution;
}

/** A request as `fetch` takes it, and what the runtime remembers of how it was made. */
export interface OutgoingRequest {
  /** The whole URL. Credentials that travel in the query are added to it. */
  url: string;
  readonly init: RequestInit & { readonly method: string; readonly headers: Headers };
  /** The level that the call asks for itself. @default the client's */
  readonly level: unknown;
  /** Texts of it that must never be shown. */
  readonly secrets: string[];
  /** Each asking of a function for a credential, so that a 401 asks again. */
  readonly asked: Set<unknown>;
}

/** The execution of one call: every attempt of it, until an answer stands. */
export interface Execution {
  /** What holds for this call: its own options, else the client's. */
  readonly settings: Settings;
  /** The signals that end the call: the caller's own, and that of a walk. */
  readonly signals: readonly AbortSignal[];
  /** Takes the secrets of this call out of a text, of which no more than the start is kept. */
  readonly redact: Redact;
  /** Takes note of texts of an answer that are secrets from then on. */
  conceal(secrets: readonly string[]): void;
  /** What an error of this call carries. */
  context(): CallContext;
  /** The answer, with a URL and an inspection that hold no secret. Its headers are as they came. */
  shown(response: Response): Response;
  /** Has a value whose property `key` is a body of the answer printed without secrets. */
  printed<T extends object>(value: T, key: keyof T & string): T;
}

/** Makes a text fit to be shown, of which no more than `most` characters are kept. @default 4000 */
export type Redact = (text: string, most?: number) => string;
