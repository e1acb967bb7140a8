import type {
  ApiDescription,
  Command,
  OptionDescription,
  OptionLocation,
  OptionValue,
  OutgoingRequest,
  Security,
} from "../contract.js";
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
  /**
   * Says in a command what `authorize` would put on the request, with stand-ins for what is secret,
   * missing or a function, which is not asked.
   */
  outline(
    command: Command,
    request: OutgoingRequest,
    security: Security,
    standIn: (name: string, description: OptionDescription) => OptionValue,
  ): void;
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

  /** The options that a request needs, each with its value or the function that gives it. */
  function needed(request: OutgoingRequest, security: Security) {
    const chosen = alternativeOf(security, (name) => sources.has(name));
    const own = all.filter(([name, { scheme }]) => !scheme || chosen.includes(name));
    return own.map(([name, description]) => {
      const value: unknown = (name === level ? request.level : undefined) ?? sources.get(name);
      return { name, description, value };
    });
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
      for (const { name, description, value: source } of needed(request, security)) {
        const { in: location, name: as = "", scheme, secret } = description;
        let value = source;
        if (typeof value === "function") {
          value = await ask(name, value as CredentialFunction, request, stale, attempt);
        }
        if (value === undefined && scheme) throw missing(name, description);
        if (value === undefined) continue;
        const checked = checkOption(name, description, value);
        if (secret) request.secrets.push(secretOf(location, checked));
        location.put(request, as, checked);
      }
    },
    outline(command, request, security, standIn) {
      for (const { name, description, value } of needed(request, security)) {
        const { in: location, name: as = "", scheme, secret } = description;
        if (value === undefined && !scheme) continue;
        const isKnown = value !== undefined && typeof value !== "function";
        const known = isKnown ? checkOption(name, description, value) : undefined;
        if (secret && known !== undefined) command.secrets.push(secretOf(location, known));
        const isShown = known !== undefined && !secret;
        location.show(command, as, isShown ? known : standIn(name, description));
      }
    },
  };
}

/**
 * The alternative that is sent: the first with all of its options, whatever place the document gives to
 * sending none. Where none has all of them, sending none, if that is allowed; else the first, to say what
 * is missing.
 */
function alternativeOf(security: Security, has: (name: string) => boolean): readonly string[] {
  const satisfied = security.find((names) => names.length > 0 && names.every(has));
  return satisfied ?? security.find((names) => names.length === 0) ?? security[0] ?? [];
}

/** The text in a value that must not be shown. */
function secretOf(location: OptionLocation, value: OptionValue): string {
  return location.secret?.(value) ?? String(value);
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
