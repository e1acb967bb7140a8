import { checkOption, missing } from "./checks.js";
import { OptionsError } from "./errors.js";
import type { OptionDescription, OptionValue } from "./options.js";
import type { Additions } from "./places.js";

/** Alternatives, in order of preference; all options of an alternative are needed together. */
export type Security = readonly (readonly string[])[];

/** What the options add to one request, and what of it must never be shown. */
export interface Authorization extends Additions {
  readonly secrets: string[];
  /** What functions were asked for, by option, so that another call can tell whether it is old. */
  readonly asked: Map<string, Promise<unknown>>;
}

type Source = OptionValue | (() => unknown);

/** The values of the options that become a part of every request. They are never enumerable. */
export class RequestOptions {
  readonly #descriptions: Readonly<Record<string, OptionDescription>>;
  readonly #sources = new Map<string, Source>();
  /** The last asking of each function. */
  readonly #asked = new Map<string, { readonly answer: Promise<unknown>; pending: boolean }>();

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
   * What the first satisfied alternative of `security` and the plain header options add. `perCall`
   * holds the values that the call gives itself. What `stale` was told is asked for once more.
   */
  async authorize(
    security: Security,
    perCall: Readonly<Record<string, unknown>>,
    stale?: Authorization,
  ): Promise<Authorization> {
    const to: Authorization = {
      headers: {},
      query: {},
      cookies: {},
      secrets: [],
      asked: new Map(),
    };
    const chosen = this.#choose(security);
    for (const [name, description] of Object.entries(this.#descriptions)) {
      if (description.scheme && !chosen.includes(name)) continue;
      const own = description.perCall && perCall[name];
      const value =
        own === undefined || own === false
          ? await this.#value(name, description, to, stale)
          : checkOption(name, description, own);
      if (value === undefined) continue;
      const { in: place, name: as = "" } = description;
      place.put(to, as, value);
      if (description.secret) to.secrets.push(...(place.secrets?.(value) ?? [String(value)]));
    }
    return to;
  }

  #choose(security: Security): readonly string[] {
    const satisfied = security.find((names) => names.every((name) => this.#sources.has(name)));
    if (satisfied) return satisfied;
    for (const name of security[0] ?? []) {
      const description = this.#descriptions[name];
      if (description && !this.#sources.has(name)) throw missing(name, description);
    }
    return [];
  }

  async #value(
    name: string,
    description: OptionDescription,
    { asked }: Authorization,
    stale: Authorization | undefined,
  ): Promise<OptionValue | undefined> {
    const source = this.#sources.get(name);
    if (typeof source !== "function") return source;
    let last = this.#asked.get(name);
    // Parallel calls share one asking; after a 401 the first of them asks again for all.
    if (!last || (stale ? stale.asked.get(name) === last.answer : !last.pending)) {
      last = ask(source);
      this.#asked.set(name, last);
    }
    asked.set(name, last.answer);
    let value: unknown;
    try {
      value = await last.answer;
    } catch (cause) {
      throw new OptionsError(name, `the function given as ${name} failed`, { cause });
    }
    return checkOption(name, description, value);
  }
}

function ask(source: () => unknown): { readonly answer: Promise<unknown>; pending: boolean } {
  const answer = (async () => source())();
  const asking = { answer, pending: true };
  const done = () => {
    asking.pending = false;
  };
  answer.then(done, done);
  return asking;
}

function fromEnvironment(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[variable] || undefined;
}
