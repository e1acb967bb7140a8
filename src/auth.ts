import { OptionsError } from "./errors.js";
import {
  type BasicCredentials,
  checkOption,
  missing,
  type OptionDescription,
  type OptionValue,
} from "./options.js";

/** Alternatives, in order of preference; all options of an alternative are needed together. */
export type Security = readonly (readonly string[])[];

/** What credentials and header options add to a request. */
export interface Additions {
  readonly headers: Record<string, string>;
  readonly query: Record<string, string>;
  readonly cookies: Record<string, string>;
}

type Source = OptionValue | (() => unknown);

/** The values of the options that become a part of every request. They are never enumerable. */
export class RequestOptions {
  readonly #descriptions: Readonly<Record<string, OptionDescription>>;
  readonly #sources: ReadonlyMap<string, Source>;

  /** Reads each option from `given`, else from the environment, else from its default. */
  constructor(
    descriptions: Readonly<Record<string, OptionDescription>>,
    given: Readonly<Record<string, unknown>>,
  ) {
    this.#descriptions = descriptions;
    const sources = new Map<string, Source>();
    for (const [name, description] of Object.entries(descriptions)) {
      const value = given[name] ?? fromEnvironment(description.env) ?? description.default;
      if (typeof value === "function") sources.set(name, value as () => unknown);
      else if (value !== undefined) sources.set(name, checkOption(name, description, value));
      else if (description.required) throw missing(name, description);
    }
    this.#sources = sources;
  }

  /** An option's value where it is no function. */
  peek(name: string): OptionValue | undefined {
    const source = this.#sources.get(name);
    return typeof source === "function" ? undefined : source;
  }

  /** What the first satisfied alternative of `security` and the plain header options add. */
  async additions(security: Security): Promise<Additions> {
    const additions: Additions = { headers: {}, query: {}, cookies: {} };
    const chosen = new Set(this.#choose(security));
    for (const [name, description] of Object.entries(this.#descriptions)) {
      if (description.perCall || (description.scheme && !chosen.has(name))) continue;
      const value = await this.#value(name, description);
      if (value !== undefined) add(additions, description, value);
    }
    return additions;
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

  async #value(name: string, description: OptionDescription): Promise<OptionValue | undefined> {
    const source = this.#sources.get(name);
    if (typeof source !== "function") return source;
    let value: unknown;
    try {
      value = await source();
    } catch (cause) {
      throw new OptionsError(name, `the function given as ${name} failed`, { cause });
    }
    return checkOption(name, description, value);
  }
}

function fromEnvironment(variable: string | undefined): string | undefined {
  if (variable === undefined) return undefined;
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[variable] || undefined;
}

function add(additions: Additions, description: OptionDescription, value: OptionValue): void {
  const { in: place, name = "Authorization" } = description;
  if (place === "basic") additions.headers[name] = `Basic ${basic(value)}`;
  else if (place === "bearer") additions.headers[name] = `Bearer ${String(value)}`;
  else {
    const where = place === "header" ? "headers" : place === "query" ? "query" : "cookies";
    additions[where][name] = String(value);
  }
}

/** Base64 of the UTF-8 bytes of `user:password` (RFC 7617). */
function basic(value: OptionValue): string {
  const { username, password }: BasicCredentials =
    typeof value === "object" ? value : { username: String(value), password: "" };
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
