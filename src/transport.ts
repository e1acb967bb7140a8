import { Call } from "./call.js";
import type { ApiDescription, OperationCall, Sender, Sent } from "./contract.js";
import { OptionsError } from "./errors.js";
import { type ClientOptions, defaults, settingsOf } from "./options.js";
import { checkHeaders } from "./request/build.js";
import { checkBaseUrl } from "./request/checks.js";
import { requestOptions } from "./request/credentials.js";
import { Attempts, type Budget, type Exchange, fullBudget, type Setup } from "./send/attempts.js";
import { operationExchange } from "./send/operation.js";
import { toCurl } from "./show/diagnostics.js";
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
    budget: Budget = { left: fullBudget },
  ) {
    if ((description.contract as number) !== 2) {
      throw new OptionsError("contract", "generate the client again");
    }
    const credentials = requestOptions(description, { ...options });
    const baseUrl = checkBaseUrl(options.baseUrl ?? description.baseUrl);
    this.api = description.name;
    this.baseUrl = baseUrl;
    this.recursionLevel = credentials.peek(description.level ?? "") as Level;
    const settings = settingsOf(defaults, options);
    this.#setup = { description, settings, baseUrl, credentials, budget };
    checkHeaders(options.headers, description.options);
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    const { description, settings, budget } = this.#setup;
    const all = merged(settings, options);
    return new Transport(description as ApiDescription<Name>, all, budget);
  }

  call<T, E>(operation: OperationCall): Call<T, E> {
    return new Call(this, operation);
  }

  send<T>(operation: OperationCall, cancel?: AbortSignal): Promise<Sent<T>> {
    return this.exchange(operationExchange(operation) as Exchange<T>, cancel);
  }

  /** Sends one request of any kind. Never rejects. `cancel` aborts as the caller's own signal does. */
  async exchange<T>(exchange: Exchange<T>, cancel?: AbortSignal): Promise<Sent<T>> {
    try {
      const execution = new Attempts(this.#setup, exchange, cancel);
      return { outcome: await execution.run(), execution };
    } catch (error) {
      return { outcome: { ok: false, error: error as OptionsError } };
    }
  }

  parameters(): object {
    const { description, credentials } = this.#setup;
    const names = Object.entries(description.options).flatMap(([name, { scheme, secret }]) => {
      return scheme || secret || name === description.level ? [] : [name];
    });
    return Object.fromEntries(names.map((name) => [name, credentials.peek(name)]));
  }

  async toCurl(operation: OperationCall): Promise<string> {
    return toCurl(new Attempts(this.#setup, operationExchange(operation)));
  }
}
