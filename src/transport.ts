import { Call, unsendable } from "./call.js";
import type { ApiDescription, OperationCall, Prepared, Sender, Sent, Success } from "./contract.js";
import { badArguments, OptionsError } from "./errors.js";
import { type ClientOptions, defaults, settingsOf } from "./options.js";
import { checkHeaders } from "./request/build.js";
import { checkBaseUrl } from "./request/checks.js";
import { requestOptions } from "./request/credentials.js";
import { Attempts, type Budget, type Exchange, fullBudget, type Setup } from "./send/attempts.js";
import { operationExchange } from "./send/operation.js";
import { unread } from "./send/unread.js";
import { toCurl } from "./show/curl.js";
import { copyOf, merged, only } from "./values.js";

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
    if ((description.contract as number) !== 3) {
      throw new OptionsError("contract", "generate the client again");
    }
    // What the caller changes later must not change the client.
    const copied = ["headers", "serverVariables", ...Object.keys(description.options)];
    const all = merged(options, copyOf(only(options, copied)));
    const credentials = requestOptions(description, { ...all });
    const chosen = description.servers?.urlOf(all) ?? all.baseUrl;
    const baseUrl = checkBaseUrl(chosen ?? description.baseUrl, all.allowHttp);
    this.api = description.name;
    this.baseUrl = baseUrl;
    this.recursionLevel = credentials.peek(description.level ?? "") as Level;
    const settings = settingsOf(defaults, all);
    this.#setup = { description, settings, baseUrl, credentials, budget };
    checkHeaders(all.headers, description.options);
  }

  /** The same transport with other options. Options not given stay as they are. */
  withOptions<Other extends number | undefined = Level>(
    options: ClientOptions & { readonly recursionLevel?: Other },
  ): Transport<Name, Other> {
    const { description, settings, budget } = this.#setup;
    const kept = description.servers?.without(settings, options) ?? settings;
    const all = merged(kept, options);
    return new Transport(description as ApiDescription<Name>, all, budget);
  }

  call<T, E, S = Success<T>>(operation: OperationCall): Call<T, E, S> {
    return new Call(this.prepare(operation));
  }

  parameters(): object {
    const { description, credentials } = this.#setup;
    const names = Object.entries(description.options).flatMap(([name, { scheme, secret }]) => {
      return scheme || secret || name === description.level ? [] : [name];
    });
    return Object.fromEntries(names.map((name) => [name, credentials.peek(name)]));
  }

  prepare<T>(operation: OperationCall): Prepared<T> {
    return this.fix((setup) => operationExchange(setup, operation) as Exchange<T>);
  }

  /** Fixes a request of any kind: `exchangeOf` reads the caller's arguments now. Never throws. */
  fix<T>(exchangeOf: (setup: Setup) => Exchange<T>): Prepared<T> {
    const setup = this.#setup;
    try {
      const exchange = exchangeOf(setup);
      return {
        send: (cancel, isUnread) => {
          // Whoever asks for the answer itself gets that as its data.
          const sent = isUnread ? (unread(exchange) as Exchange<T & Response>) : exchange;
          return send(setup, sent, cancel);
        },
        toCurl: () => {
          const { operation, request } = exchange;
          const { security = setup.description.security } = operation;
          const { outgoing, body } = request;
          return toCurl(outgoing, body, (command, standIn) => {
            setup.credentials.outline(command, outgoing, security, standIn);
          });
        },
      };
    } catch (error) {
      return unsendable(badArguments(error));
    }
  }
}

/** Never rejects. */
async function send<T>(
  setup: Setup,
  exchange: Exchange<T>,
  cancel: AbortSignal | undefined,
): Promise<Sent<T>> {
  try {
    const execution = new Attempts(setup, exchange, cancel);
    return { outcome: await execution.run(), execution };
  } catch (error) {
    return { outcome: { ok: false, error: error as OptionsError } };
  }
}
