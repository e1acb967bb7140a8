import { Call, type Outcome, type Sender } from "./call.js";
import { checkBaseUrl, checkNumber } from "./checks.js";
import { RequestOptions, type Security } from "./credentials.js";
import { curl } from "./curl.js";
import { decode, type ErrorDescription, requestIdOf, toError } from "./decode.js";
import { OptionsError, SpecloomError } from "./errors.js";
import { Exchange, type Plan } from "./exchange.js";
import type { CallOptions, ClientOptions, OptionDescription } from "./options.js";
import type { Styles } from "./parameters.js";
import { type Body, buildRequest, checkHeaders } from "./request.js";
import { type Budget, newBudget } from "./retry.js";
import { type Redact, redactor } from "./secrets.js";

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
  readonly pathParams?: Readonly<Record<string, unknown>>;
  /** Query, header and cookie parameters. */
  readonly params?: object | undefined;
  /** How parameters are written, where OpenAPI's defaults are not meant. */
  readonly styles?: Styles;
  readonly body?: Body | undefined;
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
export class Transport<Name extends string = string, Level extends number | undefined = undefined>
  implements Sender
{
  readonly api: Name;
  readonly baseUrl: string;
  /** The level that answers have where a call does not ask for another one. */
  readonly recursionLevel: Level;
  readonly #description: ApiDescription<Name>;
  readonly #options: ClientOptions;
  readonly #credentials: RequestOptions;
  readonly #budget: Budget;

  /** Throws an `OptionsError` for an option that is missing or malformed. */
  constructor(
    description: ApiDescription<Name>,
    options: ClientOptions,
    budget: Budget = newBudget(),
  ) {
    const { contract }: { contract: number } = description;
    if (contract !== 1) {
      const message = `the client was generated for contract ${contract}, this runtime speaks 1`;
      throw new OptionsError("contract", `${message}; generate it again`);
    }
    this.api = description.name;
    this.#description = description;
    this.#options = options;
    this.#budget = budget;
    this.#credentials = new RequestOptions(description.options, { ...options });
    this.baseUrl = checkBaseUrl(options.baseUrl ?? description.baseUrl);
    this.recursionLevel = this.#credentials.peek("recursionLevel") as Level;
    checkHeaders(options.headers, description.options);
    this.#plan({ method: "", path: "" });
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    const all = { ...this.#options, ...options };
    return new Transport<Name, Other>(this.#description, all, this.#budget);
  }

  call<T, E>(operation: OperationCall): Call<T, E> {
    return new Call(this, operation);
  }

  /** Sends one request and reads its answer. Never rejects. */
  async send<T>(operation: OperationCall, cancel?: AbortSignal): Promise<Outcome<T>> {
    let exchange: Exchange | undefined;
    try {
      exchange = this.#exchange(operation, cancel);
      const { data, ...answer } = await exchange.run();
      const { response } = answer;
      const requestId = requestIdOf(response.headers);
      if (response.ok) return { ok: true, data: data as T, response, requestId };
      throw toError(this.#description.errors, operation.errors, answer, exchange);
    } catch (reason) {
      const error = asError(reason);
      const { requestId } = error;
      const response = exchange?.failure();
      return { ok: false, error, requestId, ...(response && { response }) };
    }
  }

  async toCurl(operation: OperationCall): Promise<string> {
    try {
      const exchange = this.#exchange(operation);
      const target = await exchange.target();
      return exchange.redact(curl(target));
    } catch (error) {
      throw asError(error);
    }
  }

  #exchange(operation: OperationCall, cancel?: AbortSignal): Exchange {
    const { options, sensitive } = this.#description;
    checkHeaders(operation.options?.headers, options);
    const request = buildRequest(this.baseUrl, operation, this.#options.headers ?? {});
    const byValue = redactor(sensitive?.valuesOf(operation) ?? []);
    const mask = (text: string) => byValue(sensitive ? sensitive.mask(text) : text);
    return new Exchange(request, this.#plan(operation, cancel), mask);
  }

  #plan(operation: OperationCall, cancel?: AbortSignal): Plan {
    const { security, envelope } = this.#description;
    const { timeout = 60_000, retries = 2, maxBodySize = 2 ** 26, ...client } = this.#options;
    const { options = {}, method } = operation;
    return {
      fetch: client.fetch ?? globalThis.fetch,
      timeout: checkNumber("timeout", options.timeout ?? timeout),
      deadline: options.deadline && checkNumber("deadline", options.deadline),
      retries: checkNumber("retries", options.retries ?? retries),
      maxBodySize: checkNumber("maxBodySize", maxBodySize),
      idempotent: options.idempotent ?? idempotentMethods.includes(method),
      signals: [options.signal, cancel].filter((signal) => signal !== undefined),
      logger: client.logger,
      logLevel: client.logLevel ?? "info",
      budget: this.#budget,
      authorize: (stale) => {
        return this.#credentials.authorize(operation.security ?? security, { ...options }, stale);
      },
      decode: (answer, exchange) => decode(answer, operation, envelope, exchange),
    };
  }
}

function asError(error: unknown): SpecloomError {
  if (error instanceof SpecloomError) return error;
  const message = "the arguments cannot be put into a request";
  return new OptionsError("arguments", message, { cause: error });
}
