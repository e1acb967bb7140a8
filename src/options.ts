import { OptionsError } from "./errors.js";

/** A credential, or a function that gives it, asked before each call. */
export type Credential<T> = T | (() => T | Promise<T>);

/** Where redacted lines about requests go. `console` fits. */
export interface Logger {
  debug(message: string): void;
  warn(message: string): void;
}

/** Options that every client has. */
export interface ClientOptions {
  /** Where the API is served. Plain `http:` is refused, loopback hosts excepted. */
  readonly baseUrl?: string;
  /** The function that sends requests. @default globalThis.fetch */
  readonly fetch?: (request: Request, init?: RequestInit) => Promise<Response>;
  /** Longest time for one attempt, body included, in ms, 1 to 2,147,483,647. @default 60000 */
  readonly timeout?: number;
  /** How often a failed idempotent request is sent again, 0 to 10. @default 2 */
  readonly retries?: number;
  /** Headers sent with every request. A header that another option sets is refused here. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Gets one line per attempt, without credentials. @default none */
  readonly logger?: Logger;
}

/** Options of one call. */
export interface CallOptions {
  /** Aborts the call: it rejects with `signal.reason`. */
  readonly signal?: AbortSignal;
  /** Longest time for one attempt, body included, in ms. @default the client's */
  readonly timeout?: number;
  /** Longest time for the whole call, retries included, in ms. @default none */
  readonly deadline?: number;
  /** How often a failed idempotent request is sent again, 0 to 10. @default the client's */
  readonly retries?: number;
  /** Headers of this call; `null` removes one of the client's. */
  readonly headers?: Readonly<Record<string, string | null>>;
  /** Says that repeating this POST or PATCH does no harm, so that it is retried too. */
  readonly idempotent?: boolean;
}

/** Options of one call of a list. */
export interface ListOptions extends CallOptions {
  /** Goes on where a page's or an error's `resumeToken` says. */
  readonly resumeToken?: string;
}

/** An option that becomes a part of every request: a credential or a header. */
export interface OptionDescription {
  readonly in: "header" | "query" | "cookie" | "basic" | "bearer";
  /** The header, query parameter or cookie; unused for `basic` and `bearer`. */
  readonly name?: string;
  /** For `basic`: the option's value is the user name, the password stays empty. */
  readonly as?: "username";
  readonly type?: "string" | "integer";
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: RegExp;
  readonly default?: string | number;
  readonly env?: string;
  /** Set where no operation can do without the option. */
  readonly required?: true;
  /** Never shown. */
  readonly secret?: true;
  /** Set for a security scheme: sent only with operations that ask for it. */
  readonly scheme?: true;
  /** May also be given per call. */
  readonly perCall?: true;
  /** Ends the sentence "chainId must be …". */
  readonly expects?: string;
}

/** HTTP Basic credentials. */
export interface BasicCredentials {
  readonly username: string;
  readonly password: string;
}

export type OptionValue = string | number | BasicCredentials;

/** The value as it may be sent, or an `OptionsError` that never quotes a secret. */
export function checkOption(
  name: string,
  description: OptionDescription,
  value: unknown,
): OptionValue {
  const refuse = (): never => {
    const must = `${name} must be ${description.expects ?? expectation(description)}`;
    const found = description.secret ? "" : `; it is ${show(value)}`;
    throw new OptionsError(name, must + found);
  };
  if (description.in === "basic" && description.as === undefined) {
    return isBasic(value) ? value : refuse();
  }
  if (description.type === "integer") return checkInteger(description, value, refuse);
  if (typeof value !== "string") return refuse();
  return checkText(name, description, value, refuse);
}

function checkInteger(
  { minimum, maximum }: OptionDescription,
  value: unknown,
  refuse: () => never,
): number {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isSafeInteger(number)) return refuse();
  if (minimum !== undefined && number < minimum) return refuse();
  if (maximum !== undefined && number > maximum) return refuse();
  return number;
}

function checkText(
  name: string,
  description: OptionDescription,
  value: string,
  refuse: () => never,
): string {
  if (value.trim() === "") {
    throw new OptionsError(name, `${name} is empty; ${howToSet(name, description)}`);
  }
  if (hasControlCharacter(value)) {
    const fix = "remove line breaks and control characters (often a newline read from a file)";
    throw new OptionsError(name, `${name} holds a character that no header may hold; ${fix}`);
  }
  // Basic credentials travel as base64 of UTF-8; every other place carries Latin-1 at most.
  if (description.in !== "basic" && description.in !== "query" && /[^\x20-\xff]/.test(value)) {
    throw new OptionsError(
      name,
      `${name} holds a character outside Latin-1, which no header carries`,
    );
  }
  if (description.as === "username" && value.includes(":")) {
    throw new OptionsError(name, `${name} holds a colon, which ends a user name in HTTP Basic`);
  }
  return description.pattern && !description.pattern.test(value) ? refuse() : value;
}

/** How to give an option that is missing. */
export function howToSet(name: string, { env, expects }: OptionDescription): string {
  const form = expects === undefined ? "" : ` (${expects})`;
  return `pass the option ${name}${form}${env ? ` or set the environment variable ${env}` : ""}`;
}

export function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x1f\x7f]/.test(text);
}

function isBasic(value: unknown): value is BasicCredentials {
  if (typeof value !== "object" || value === null) return false;
  const { username, password } = value as Partial<Record<string, unknown>>;
  return (
    typeof username === "string" &&
    typeof password === "string" &&
    !username.includes(":") &&
    !hasControlCharacter(username + password)
  );
}

function expectation({ in: place, type, minimum, maximum, pattern }: OptionDescription): string {
  if (place === "basic") return "{ username, password }, two strings without control characters";
  if (type !== "integer") return pattern ? `a string like ${pattern.source}` : "a string";
  if (minimum !== undefined && maximum !== undefined) {
    return `a whole number from ${minimum} to ${maximum}`;
  }
  return minimum === undefined ? "a whole number" : `a whole number from ${minimum} up`;
}

/** A value for an error message: short, and without control characters. */
export function show(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value.slice(0, 60));
  return typeof value === "number" || value === null ? String(value) : `a ${typeof value}`;
}

const longestTimer = 2 ** 31 - 1;

/** A time in ms that a timer can keep. */
export function checkTime(option: string, value: number): number {
  if (Number.isFinite(value) && value >= 1 && value <= longestTimer) return value;
  throw new OptionsError(option, `${option} must be 1 to ${longestTimer} ms; it is ${show(value)}`);
}

export function checkRetries(value: number): number {
  if (Number.isInteger(value) && value >= 0 && value <= 10) return value;
  throw new OptionsError(
    "retries",
    `retries must be a whole number from 0 to 10; it is ${show(value)}`,
  );
}

/** The base URL without a slash at its end. Credentials travel there, so it must be `https:`. */
export function checkBaseUrl(baseUrl: string | undefined): string {
  const refuse = (why: string): never => {
    throw new OptionsError(
      "baseUrl",
      `baseUrl ${why}; pass one such as "https://api.example.com/v1"`,
    );
  };
  if (baseUrl === undefined) return refuse("is missing, and the API's document names no server");
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : refuse("is no absolute URL");
  if (url.username || url.password) return refuse("holds credentials");
  if (url.search || url.hash) return refuse("holds a query or a fragment");
  if (url.protocol === "http:" && !isLoopback(url.hostname)) {
    return refuse(`is plain http, which would show credentials to the network`);
  }
  if (url.protocol !== "https:" && url.protocol !== "http:") return refuse(`is no https URL`);
  return url.href.replace(/\/+$/, "");
}

function isLoopback(hostname: string): boolean {
  return /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
}
