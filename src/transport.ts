import { Call } from "./call.js";
import type { ApiDescription, Diagnostics, OperationCall, Outcome, Sender } from "./contract.js";
import { OptionsError } from "./errors.js";
import { type ClientOptions, defaults, settingsOf } from "./options.js";
import { checkHeaders } from "./request/build.js";
import { checkBaseUrl } from "./request/checks.js";
import { requestOptions } from "./request/credentials.js";
import { beginExecution, type Setup } from "./send/attempts.js";
import { fullBudget } from "./send/retry.js";
import { merged } from "./values.js";

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
      return (await beginExecution(this.#setup, operation, cancel).run()) as Outcome<T>;
    } catch (error) {
      return { ok: false, error: error as OptionsError };
    }
  }

  async toCurl(operation: OperationCall): Promise<string> {
    return this.#diagnostics("toCurl").curl(beginExecution(this.#setup, operation));
  }

  #diagnostics(use: string): Diagnostics {
    const { diagnostics } = this.#setup;
    if (diagnostics) return diagnostics;
    throw new OptionsError(use, `${use} needs a transport with diagnostics`);
  }
}
