import { RequestOptions, type Security } from "./auth.js";
import { Call, type Outcome } from "./call.js";
import { decode, type ErrorDescription, toError } from "./decode.js";
import { OptionsError, SpecloomError } from "./errors.js";
import { type Answer, type Plan, send } from "./fetch.js";
import {
  type CallOptions,
  type ClientOptions,
  checkBaseUrl,
  checkNumber,
  checkOption,
  type OptionDescription,
} from "./options.js";
import type { Styles } from "./parameters.js";
import { buildRequest, checkHeaders, type Target } from "./request.js";

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
  /** Query, header and cookie parameters. */
  readonly params?: object | undefined;
  /** How parameters are written, where OpenAPI's defaults are not meant. */
  readonly styles?: Styles;
  readonly body?: unknown;
  /** The media type of the body, where it does not name its own. @default "application/json" */
  readonly contentType?: string;
  /** How a success body is read. @default "json" */
  readonly accept?: "text" | "blob" | "none";
  /** Set where the document declares a success without a body, too. */
  readonly maybeEmpty?: true;
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
  readonly #credentials: RequestOptions;

  /** Throws an `OptionsError` for an option that is missing or malformed. */
  constructor(description: ApiDescription<Name>, options: ClientOptions) {
    const contract: number = description.contract;
    if (contract !== 1) {
      const message = `the client was generated for contract ${contract}, this runtime speaks 1`;
      throw new OptionsError("contract", `${message}; generate it again`);
    }
    this.api = description.name;
    this.#description = description;
    this.#options = options;
    this.#credentials = new RequestOptions(description.options, { ...options });
    this.baseUrl = checkBaseUrl(options.baseUrl ?? description.baseUrl);
    this.recursionLevel = this.#credentials.peek("recursionLevel") as Level;
    checkHeaders(options.headers, description.options);
    this.#plan({ method: "GET", path: "/" });
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    return new Transport<Name, Other>(this.#description, { ...this.#options, ...options });
  }

  call<T, E>(operation: OperationCall): Call<T, E> {
    return new Call(() => this.send<T>(operation));
  }

  /** Sends one request and reads its answer. Never rejects. */
  async send<T>(operation: OperationCall): Promise<Outcome<T>> {
    const { errors, envelope } = this.#description;
    let answer: Answer | undefined;
    try {
      const target = await this.#target(operation);
      answer = await send(target, this.#plan(operation));
      const { response } = answer;
      const context = { request: target.shown, attempts: answer.attempts };
      if (!response.ok) return failed(toError(errors, operation.errors, answer, context), answer);
      const data = decode(answer, operation, envelope, context);
      return { ok: true, data: data as T, response };
    } catch (error) {
      if (error instanceof SpecloomError) return failed(error, answer);
      const message = "the arguments cannot be put into a request";
      return failed(new OptionsError("arguments", message, { cause: error }), answer);
    }
  }

  async #target(operation: OperationCall): Promise<Target> {
    const { security, options } = this.#description;
    const { headers, recursionLevel: asked } = operation.options ?? {};
    checkHeaders(headers, options);
    const added = await this.#credentials.additions(operation.security ?? security);
    const level = options["recursionLevel"];
    if (level?.name !== undefined) {
      const value =
        asked === undefined ? this.recursionLevel : checkOption("recursionLevel", level, asked);
      added.headers[level.name] = String(value);
    }
    return buildRequest(this.baseUrl, operation, this.#options.headers ?? {}, added);
  }

  #plan({ method, accept, options = {} }: OperationCall): Plan {
    const { timeout = 60_000, retries = 2, fetch = globalThis.fetch, logger } = this.#options;
    return {
      fetch,
      timeout: checkNumber("timeout", options.timeout ?? timeout),
      deadline: options.deadline && checkNumber("deadline", options.deadline),
      retries: checkNumber("retries", options.retries ?? retries),
      idempotent: options.idempotent ?? idempotentMethods.includes(method),
      signal: options.signal,
      logger,
      binary: accept === "blob",
    };
  }
}

function failed<T>(error: SpecloomError, answer?: Answer): Outcome<T> {
  return answer ? { ok: false, error, response: answer.response } : { ok: false, error };
}
