import { checkOption, missing } from "./checks.js";
import { OptionsError } from "./errors.js";
import type { OptionDescription, OptionValue } from "./options.js";
import type { Outgoing } from "./request.js";

/** Alternatives, in order of preference; all options of an alternative are needed together. */
export type Security = readonly (readonly string[])[];

type Source = OptionValue | (() => unknown);

/** The values of the options that become a part of every request. They are never enumerable. */
export class RequestOptions {
  readonly #descriptions: Readonly<Record<string, OptionDescription>>;
  readonly #sources = new Map<string, Source>();
  /** The last asking of each function, and which of them have ended. */
  readonly #asked = new Map<string, Promise<unknown>>();
  readonly #ended = new WeakSet<Promise<unknown>>();

  /** Reads each option from `given`, else from the environment, else from its default. */
  constructor(
    descriptions: Readonly<Record<string, OptionDescription>>,
    given: Readonly<Record<string, unknown>>,
  ) {
    this.#descriptions = descriptions;
    for (const [name, description] of Object.entries(descriptions)) {
      const value = given[name] ?? fromEnvironment(description.env) ?? description.default;
      if (typeof value === "function") this.#sources.set(name, value as () => unknown);
      else if (value !== undefined) this.#sources.set(name, checkOption(name, description, value));
      else if (description.required) throw missing(name, description);
    }
  }

  /** An option's value where it is no function. */
  peek(name: string): OptionValue | undefined {
    const source = this.#sources.get(name);
    return typeof source === "function" ? undefined : source;
  }

  /**
   * Puts the first satisfied alternative of `security` and the plain header options on a request.
   * `perCall` holds what the call gives itself. Functions that `stale` asked are asked once more.
   */
  async authorize(
    request: Outgoing,
    security: Security,
    perCall: Readonly<Record<string, unknown>>,
    stale: Outgoing | undefined,
  ): Promise<void> {
    const satisfied = security.find((names) => names.every((name) => this.#sources.has(name)));
    const chosen = satisfied ?? security[0] ?? [];
    for (const [name, description] of Object.entries(this.#descriptions)) {
      const { in: place, name: as = "", scheme, secret } = description;
      if (scheme && !chosen.includes(name)) continue;
      let value: unknown = (description.perCall && perCall[name]) ?? this.#sources.get(name);
      if (typeof value === "function") {
        value = await this.#ask(name, value as () => unknown, request, stale);
      }
      if (value === undefined && scheme) throw missing(name, description);
      if (value === undefined) continue;
      const checked = checkOption(name, description, value);
      if (secret) request.secrets.push(place.secret?.(checked) ?? String(checked));
      place.put(request, as, checked);
    }
  }

  /** Parallel calls share one asking; after a 401 the first of them asks again for all. */
  async #ask(
    name: string,
    source: () => unknown,
    { asked }: Outgoing,
    stale: Outgoing | undefined,
  ): Promise<unknown> {
    let last = this.#asked.get(name);
    if (!last || (stale?.asked ?? this.#ended).has(last)) {
      const asking = (async (): Promise<unknown> => source())();
      const end = () => void this.#ended.add(asking);
      asking.then(end, end);
      this.#asked.set(name, asking);
      last = asking;
    }
    asked.add(last);
    try {
      return (await last) ?? null;
    } catch (cause) {
      throw new OptionsError(name, `the function given as ${name} failed`, cause);
    }
  }
}

function fromEnvironment(variable = ""): string | undefined {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[variable] || undefined;
}
