import type { ApiDescription, OptionValue, OutgoingRequest, Security } from "../contract.js";
import { OptionsError } from "../errors.js";
import type { CredentialContext } from "../options.js";
import { Asking } from "./asking.js";
import { checkOption, missing } from "./checks.js";

type CredentialFunction = (context: CredentialContext) => unknown;
type Source = OptionValue | CredentialFunction;

/**
 * The values of the options that become a part of every request. A
 * closure holds them, so that no inspection of a client shows them.
 */
export interface RequestOptions {
  /** An option's value; undefined where it is a function, which is asked at each call. */
  peek(name: string): OptionValue | undefined;
  /**
   * Puts the first satisfied alternative of `security` and the plain header options on a request.
   * Functions that `stale` asked are asked once more. They are waited for until `attempt` aborts.
   */
  authorize(
    request: OutgoingRequest,
    security: Security,
    stale: OutgoingRequest | undefined,
    attempt?: AbortSignal,
  ): Promise<void>;
}

/** Reads each option from `given`, else from the environment, else from its default. */
export function requestOptions(
  { options, level }: ApiDescription,
  given: Readonly<Record<string, unknown>>,
): RequestOptions {
  const all = Object.entries(options);
  const sources = new Map<string, Source>();
  // The last time that each function was asked.
  const lastAsked = new Map<string, Asking>();
  for (const [name, description] of all) {
    const value = given[name] ?? fromEnvironment(description.env) ?? description.default;
    if (typeof value === "function") sources.set(name, value as CredentialFunction);
    else if (value !== undefined) sources.set(name, checkOption(name, description, value));
    else if (description.required) throw missing(name, description);
  }

  /**
   * Asks a function for a credential. Calls that run side by side wait for one answer together; after
   * a 401 the first of them asks again for all.
   */
  async function ask(
    name: string,
    source: CredentialFunction,
    { asked }: OutgoingRequest,
    stale: OutgoingRequest | undefined,
    attempt: AbortSignal | undefined,
  ): Promise<unknown> {
    let last = lastAsked.get(name);
    if (!last || last.isGivenUp || (stale ? stale.asked.has(last) : last.isAnswered)) {
      last = new Asking(source);
      lastAsked.set(name, last);
    }
    asked.add(last);
    try {
      return (await last.wait(attempt)) ?? null;
    } catch (cause) {
      throw new OptionsError(name, `the function given as ${name} failed`, cause);
    }
  }

  return {
    peek(name) {
      const source = sources.get(name);
      return typeof source === "function" ? undefined : source;
    },
    async authorize(request, security, stale, attempt) {
      const satisfied = security.find((names) => names.every((name) => sources.has(name)));
      const chosen = satisfied ?? security[0] ?? [];
      for (const [name, description] of all) {
        const { in: location, name: as = "", scheme, secret } = description;
        if (scheme && !chosen.includes(name)) continue;
        let value: unknown = (name === level ? request.level : undefined) ?? sources.get(name);
        if (typeof value === "function") {
          value = await ask(name, value as CredentialFunction, request, stale, attempt);
        }
        if (value === undefined && scheme) throw missing(name, description);
        if (value === undefined) continue;
        const checked = checkOption(name, description, value);
        if (secret) request.secrets.push(location.secret?.(checked) ?? String(checked));
        location.put(request, as, checked);
      }
    },
  };
}

/** Unset where nobody says a name, and where the platform does not let the variable be read. */
function fromEnvironment(variable: string | undefined): string | undefined {
  type Node = { process?: { env?: Record<string, string | undefined> } };
  try {
    return (variable && (globalThis as Node).process?.env?.[variable]) || undefined;
  } catch {
    return undefined;
  }
}
