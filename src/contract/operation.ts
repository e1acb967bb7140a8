// What emitted code says of an operation.
import type { CallOptions } from "../options.js";
import type { ApiDescription, Security } from "./api.js";
import type { Execution } from "./execution.js";
import type { Answer, Decoder, Encoder, JsonParser } from "./messages.js";

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
  /**
   * Gives another URL to ask for than the one that was built, of which it takes what it needs. Throws for
   * one that must not get the client's credentials. @default the URL that was built
   */
  readonly locate?: (built: string, api: ApiDescription) => string;
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
  /** How successes differ, where the document tells them apart; `byStatus` makes it. @default alike */
  readonly successes?: Successes;
  /** How a success is read that goes on arriving after the call has resolved. @default it is read to its end */
  readonly stream?: StreamDescription | undefined;
  /** Parses success bodies, and items of a stream. @default numbers are numbers */
  readonly parse?: JsonParser;
  /** Parses error bodies. @default numbers are numbers */
  readonly parseError?: JsonParser;
  /** The names of the catalogue's codes that the operation declares. @default all */
  readonly errors?: readonly string[];
  /** The credentials of this operation. @default the API's */
  readonly security?: Security;
  /** What of its arguments and answers must never be shown. @default nothing beside credentials */
  readonly secrets?: Secrets;
  /** What the caller gave with this call. */
  readonly options?: CallOptions | undefined;
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

/** How the successes of an operation are told apart. */
export interface Successes {
  /**
   * What reads the body of an answer; undefined where the operation's `decode` does. Throws, for an
   * answer that the document says nothing of, an object that says `why`.
   */
  decoderOf(response: Response): Decoder | undefined;
  /** The values of the headers that are declared, by their names in lower case. */
  headersOf(response: Response): object;
}

/** How one success of an operation is read. */
export interface SuccessDescription {
  /** By media type or range; an answer of another one cannot be read. @default the operation's */
  readonly decode?: Decoder | Readonly<Record<string, Decoder>>;
  /** Reads headers by their names in lower case; undefined for a value that does not fit. */
  readonly headers?: Readonly<Record<string, HeaderReader>>;
}

/** Reads the value of a header. */
export type HeaderReader = (text: string) => unknown;

/** How a success is read that goes on arriving. */
export interface StreamDescription {
  /** The media type to ask for. */
  readonly accept: string;
  /**
   * The data of a success whose body is unread: a stream of its items. Throws for an answer that is
   * not such a stream.
   */
  open(response: Response, operation: OperationCall, execution: Execution): unknown;
}

/** How the parameters of an operation are written, where the defaults of OpenAPI are not meant. */
export interface Styles {
  /** Writes query, header and cookie parameters. */
  params(params: object): SerializedParams;
  /** Writes one path parameter. */
  path(name: string, value: unknown): string;
}

/** The parameters of one call as texts, sorted by where they travel. */
export interface SerializedParams {
  /** The query without its question mark; empty where there is none. */
  readonly query: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Pairs for the `Cookie` header, which may hold others. */
  readonly cookies?: readonly string[];
}

/** How a parameter is written that is not an exploded query parameter in `form` style. */
export interface ParameterStyle {
  /** @default "query" */
  readonly in?: "query" | "header" | "cookie" | "path";
  /** @default "form" for a query parameter, else OpenAPI's `simple` */
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "deepObject" | "label" | "matrix";
  /** @default true for `form` and `deepObject`, else false */
  readonly explode?: boolean;
  /** Leaves escapes as they are, and those of URLs' reserved characters that mean nothing in its place. */
  readonly allowReserved?: true;
  /** Set for a parameter that is serialised as a document of its own. */
  readonly content?: "json";
  /** The parameter's own name, where two parameters would share a property. */
  readonly name?: string;
  /** Writes it, where it is neither pairs of a query nor percent-encoded. @default as `style` says */
  readonly write?: ParameterWriter;
}

/** Writes one parameter as a part of a request. Throws for a value that cannot be sent. */
export type ParameterWriter = (
  name: string,
  value: unknown,
  explode?: boolean,
) => Partial<Pick<SerializedParams, "query" | "cookies">>;
