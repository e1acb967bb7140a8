// What emitted code says of an API as a whole.
import type { ApiError, ApiErrorInit } from "../errors.js";
import type { BasicCredentials } from "../options.js";
import type { OutgoingRequest } from "./messages.js";

/** The version of what emitted code expects of this runtime, checked when a transport is made. */
export type Contract = 3;

/** What a client knows of its API, emitted from the document. */
export interface ApiDescription<Name extends string = string> {
  readonly contract: Contract;
  /** The API's name, by which types tell the transports of different APIs apart. */
  readonly name: Name;
  /**
   * Where the API is served. Without it, or with a path alone, the client option `baseUrl` is required.
   */
  readonly baseUrl?: string;
  /** How an application says where the API is, beside by a URL. @default by a URL alone */
  readonly servers?: ServerChoice;
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

/** What `server` and `serverVariables` among the options of a client mean. */
export interface ServerChoice {
  /**
   * Where the options say that the API is; undefined where they do not say. Throws an `OptionsError` for
   * what the document does not offer, and for a choice beside `baseUrl`.
   */
  urlOf(options: object): string | undefined;
  /** A client's options without those that others, which are given later, take the place of. */
  without<T extends object>(options: T, given: object): T;
}

/** A server that a client can be told to use. */
export interface ServerDescription {
  /** @default it cannot be chosen by name */
  readonly name?: string;
  /** Its URL, with variables in braces. */
  readonly url: string;
  /** By their names. @default none */
  readonly variables?: Readonly<Record<string, ServerVariable>>;
}

/** A part of the URL of a server that an application may choose. */
export interface ServerVariable {
  readonly default: string;
  /** All that it may be. @default whatever can stand in its place of the URL */
  readonly values?: readonly string[];
}

/**
 * Alternatives, in order of preference; all options of an alternative are needed together. An empty one,
 * wherever it stands, allows to send none.
 */
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
  /** The codes by name: all numbers, or all texts. */
  readonly codes: Readonly<Record<string, number | string>>;
  /**
   * Keys, joined by `/`, that lead to the code in an error body.
   *
   * @default none: the HTTP status is the code
   */
  readonly code?: string;
  /** Keys that lead to the message for people, such as `error/description`. @default none */
  readonly message?: string;
  /** Set where error bodies are problem documents (RFC 9457), whatever media type they come as. */
  readonly problem?: true;
}
