import type { ErrorDescription } from "./answer/decode.js";
import type { Answer } from "./answer/readers.js";
import { Call, type Outcome, type Sender } from "./call.js";
import { OptionsError } from "./errors.js";
import type { CallOptions, ClientOptions, OptionDescription } from "./options.js";
import { type Body, checkHeaders } from "./request/build.js";
import { checkBaseUrl } from "./request/checks.js";
import { requestOptions, type Security } from "./request/credentials.js";
import { merged, type Params, type Styles } from "./request/query.js";
import { type Exchange, newExchange, type Setup } from "./send/attempts.js";
import { fullBudget } from "./send/retry.js";
import { defaults, settingsOf } from "./settings.js";
import type { Diagnostics } from "./show/diagnostics.js";
import type { Redact } from "./show/redact.js";

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
  readonly observe?: (exchange: Exchange) => void;
}

type LeveledOptions = CallOptions & { readonly recursionLevel?: number };

/** Sends the operations of one API. Clients and free functions stand on it. */
export class Transport<Name extends string = string, Level extends number | undefined = undefined>
  implements Sender
{
  readonly api: Name;
  readonly baseUrl: string;
  /** The level that answers have where a call does not ask for another one. */
  readonly recursionLevel: Level;
  readonly #setup: Setup;

  /** Throws an `OptionsError` for an option that is missing or malformed. */
  constructor(
    description: ApiDescription<Name>,
    options: ClientOptions,
    diagnostics?: Diagnostics,
    budget: Setup["budget"] = { left: fullBudget },
  ) {
    if ((description.contract as number) !== 1) {
      throw new OptionsError("contract", "generate the client again");
    }
    const credentials = requestOptions(description.options, { ...options });
    const baseUrl = checkBaseUrl(options.baseUrl ?? description.baseUrl);
    this.api = description.name;
    this.baseUrl = baseUrl;
    this.recursionLevel = credentials.peek("recursionLevel") as Level;
    const settings = settingsOf(defaults, options);
    this.#setup = { description, settings, baseUrl, credentials, budget, diagnostics };
    if (options.logger) this.#diagnostics("logger");
    checkHeaders(options.headers, description.options);
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    const { description, settings, budget, diagnostics } = this.#setup;
    const all = merged(settings, options);
    return new Transport(description as ApiDescription<Name>, all, diagnostics, budget);
  }

  call<T, E>(operation: OperationCall): Call<T, E> {
    return new Call(this, operation);
  }

  /** Sends one request and reads its answer. Never rejects. */
  async send<T>(operation: OperationCall, cancel?: AbortSignal): Promise<Outcome<T>> {
    try {
      return (await newExchange(this.#setup, operation, cancel).run()) as Outcome<T>;
    } catch (error) {
      return { ok: false, error: error as OptionsError };
    }
  }

  async toCurl(operation: OperationCall): Promise<string> {
    return this.#diagnostics("toCurl").curl(newExchange(this.#setup, operation));
  }

  #diagnostics(use: string): Diagnostics {
    const { diagnostics } = this.#setup;
    if (diagnostics) return diagnostics;
    throw new OptionsError(use, `${use} needs a transport with diagnostics`);
  }
}
