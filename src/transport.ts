import { type Additions, RequestOptions, type Security } from "./auth.js";
import { Call, type Outcome } from "./call.js";
import { decode, type ErrorDescription, toError } from "./decode.js";
import { type CallError, OptionsError, type RequestInfo, SpecloomError } from "./errors.js";
import { type Answer, type Plan, send } from "./fetch.js";
import { requester } from "./http.js";
import {
  type CallOptions,
  type ClientOptions,
  checkBaseUrl,
  checkRetries,
  checkTime,
  hasControlCharacter,
  type ListOptions,
  type OptionDescription,
} from "./options.js";
import { decodePosition, ListCall, type Pagination, type Position } from "./pages.js";
import {
  type ParameterDescriptions,
  type PathStyle,
  serializeBody,
  serializeParameters,
  serializePath,
} from "./parameters.js";
import { levelHeader } from "./recursion.js";

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
}

/** One request, as emitted operations describe it. */
export interface OperationCall {
  readonly method: string;
  /** The path below the base URL, its parameters in braces. */
  readonly path: string;
  readonly pathParams?: Readonly<Record<string, unknown>>;
  readonly pathStyles?: Readonly<Record<string, PathStyle>>;
  readonly params?: object | undefined;
  readonly parameters?: ParameterDescriptions;
  readonly body?: unknown;
  /** The media type of the body. @default "application/json" */
  readonly contentType?: string;
  /** How a success body is read. @default "json" */
  readonly accept?: "json" | "text" | "blob" | "none";
  /** The catalogue codes that the operation declares. */
  readonly errors?: readonly number[];
  readonly security?: Security;
  readonly options?: LeveledOptions | undefined;
}

type LeveledOptions = CallOptions & { readonly recursionLevel?: number };

const idempotentMethods = ["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/** Sends the operations of one API. Clients and free functions stand on it. */
export class Transport<Name extends string = string, Level extends number | undefined = undefined> {
  readonly api: Name;
  readonly baseUrl: string;
  /** The level that answers have where a call does not ask for another one. */
  readonly recursionLevel: Level;
  readonly #description: ApiDescription<Name>;
  readonly #options: ClientOptions;
  readonly #requestOptions: RequestOptions;
  readonly #request: ReturnType<typeof requester>;
  readonly #owned: ReadonlyMap<string, string>;

  /** Throws an `OptionsError` for an option that is missing or malformed. */
  constructor(description: ApiDescription<Name>, options: ClientOptions) {
    const contract: number = description.contract;
    if (contract !== 1) throw new OptionsError("contract", contractMismatch(contract));
    this.api = description.name;
    this.#description = description;
    this.#options = options;
    this.#requestOptions = new RequestOptions(description.options, { ...options });
    this.baseUrl = checkBaseUrl(options.baseUrl ?? description.baseUrl);
    this.#owned = ownedHeaders(description.options);
    this.#headers(options.headers);
    checkTime("timeout", options.timeout ?? 60_000);
    checkRetries(options.retries ?? 2);
    this.recursionLevel = this.#requestOptions.peek("recursionLevel") as Level;
    this.#request = requester(this.baseUrl);
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    return new Transport<Name, Other>(this.#description, { ...this.#options, ...options });
  }

  call<T, E>(operation: OperationCall): Call<T, E> {
    return new Call(() => this.#outcome<T>(operation));
  }

  list<Body, Item, E>(
    operation: OperationCall & { readonly options?: ListOptions | undefined },
    pagination: Pagination,
  ): ListCall<Body, Item, E> {
    const token = operation.options?.resumeToken;
    const resumed = token === undefined ? {} : decodePosition(token);
    const start: Position = { ...operation.params, ...resumed };
    const sendAt = async (position: Position): Promise<Outcome<Body>> => {
      if (resumed) return this.#outcome({ ...operation, params: { ...start, ...position } });
      const message = "resumeToken is no token of a page; pass one as it was given";
      return { ok: false, error: new OptionsError("resumeToken", message) };
    };
    return new ListCall(sendAt, pagination, start);
  }

  /** Reaches what the document does not describe. `path` starts with a slash. */
  request(
    method: string,
    path: string,
    operation: Omit<OperationCall, "method" | "path"> = {},
  ): Call<unknown, SpecloomError | CallError> {
    return this.call({ ...operation, method: method.toUpperCase(), path });
  }

  async #outcome<T>(operation: OperationCall): Promise<Outcome<T>> {
    let response: Response | undefined;
    try {
      const { answer, shown } = await this.#send(operation);
      response = answer.response;
      const context = { request: shown, attempts: answer.attempts };
      if (!response.ok) {
        const { errors } = this.#description;
        return { ok: false, error: toError(errors, operation.errors, answer, context), response };
      }
      const { envelope } = this.#description;
      const data = decode(answer, operation.accept ?? "json", envelope, context);
      return { ok: true, data: data as T, response };
    } catch (error) {
      return response
        ? { ok: false, error: ownError(error), response }
        : { ok: false, error: ownError(error) };
    }
  }

  async #send(operation: OperationCall): Promise<{ answer: Answer; shown: RequestInfo }> {
    const { method, options = {} } = operation;
    const { security = this.#description.security, contentType = "application/json" } = operation;
    const path = serializePath(
      checkPath(operation.path),
      operation.pathParams ?? {},
      operation.pathStyles,
    );
    const sorted = serializeParameters(operation.params, operation.parameters);
    const added = await this.#requestOptions.additions(security);
    const body =
      operation.body === undefined ? undefined : serializeBody(operation.body, contentType);
    const level = this.#description.options["recursionLevel"];
    const headers = {
      Accept: acceptHeader(operation.accept),
      ...(typeof body === "string" ? { "Content-Type": contentType } : {}),
      ...this.#options.headers,
      ...sorted.headers,
      ...this.#headers(options.headers),
      ...cookieHeader({ ...sorted.cookies, ...added.cookies }),
      ...added.headers,
      ...levelHeader(level, options.recursionLevel, this.recursionLevel),
    };
    const secretQuery = new URLSearchParams(added.query).toString();
    const shownQuery = [
      sorted.query,
      ...Object.keys(added.query).map((name) => `${name}=REDACTED`),
    ];
    const shown = { method, url: joinUrl(this.baseUrl + path, shownQuery) };
    const plan = this.#plan(operation, shown);
    let answer: Answer | undefined;
    const target = joinUrl(path, [sorted.query, secretQuery]);
    await this.#request({ method, path: target, headers, body }, async (request) => {
      answer = await send(request, plan);
    });
    if (!answer) throw new Error("openapi-fetch did not send the request");
    return { answer, shown };
  }

  #plan({ method, accept, options = {} }: OperationCall, shown: RequestInfo): Plan {
    const { deadline } = options;
    return {
      fetch: this.#options.fetch ?? globalThis.fetch,
      timeout: checkTime("timeout", options.timeout ?? this.#options.timeout ?? 60_000),
      deadline: deadline === undefined ? undefined : checkTime("deadline", deadline),
      retries: checkRetries(options.retries ?? this.#options.retries ?? 2),
      idempotent: options.idempotent ?? idempotentMethods.includes(method),
      signal: options.signal,
      logger: this.#options.logger,
      binary: accept === "blob",
      shown,
    };
  }

  /** Headers of the caller's, none of which an option owns and none of which is malformed. */
  #headers(headers: CallOptions["headers"] = {}): Record<string, string | null> {
    for (const [name, value] of Object.entries(headers)) {
      const owner = this.#owned.get(name.toLowerCase());
      if (owner)
        throw new OptionsError("headers", `headers must not hold ${name}: use the option ${owner}`);
      if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || (value && hasControlCharacter(value))) {
        throw new OptionsError(
          "headers",
          `headers holds ${JSON.stringify(name)}, which is malformed`,
        );
      }
    }
    return headers;
  }
}

/** Arguments that cannot be serialised fail like every other argument at fault. */
function ownError(error: unknown): SpecloomError {
  if (error instanceof SpecloomError) return error;
  return new OptionsError("arguments", "the request could not be built", { cause: error });
}

function contractMismatch(contract: number): string {
  return `The client was generated for contract ${contract}, this runtime speaks 1; generate it again`;
}

function ownedHeaders(options: ApiDescription["options"]): ReadonlyMap<string, string> {
  const owned = new Map<string, string>();
  for (const [option, { in: place, name }] of Object.entries(options)) {
    if (place === "basic" || place === "bearer") owned.set("authorization", option);
    else if (place === "header" && name) owned.set(name.toLowerCase(), option);
  }
  return owned;
}

function checkPath(path: string): string {
  const malformed = !path.startsWith("/") || path.startsWith("//") || /[\\?#\s]/.test(path);
  const climbs = /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path);
  if (!malformed && !climbs) return path;
  const message = "path must start with one slash and hold no query and no dot segments; it is";
  throw new OptionsError("path", `${message} ${JSON.stringify(path)}`);
}

function joinUrl(path: string, queries: readonly string[]): string {
  const query = queries.filter((part) => part !== "").join("&");
  return query === "" ? path : `${path}?${query}`;
}

function acceptHeader(accept: OperationCall["accept"]): string {
  return accept === "blob" || accept === "text" ? "*/*" : "application/json";
}

function cookieHeader(cookies: Additions["cookies"]): Record<string, string> {
  const pairs = Object.entries(cookies).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? {} : { Cookie: pairs.join("; ") };
}
