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
  readonly fetch?: (url: string, init: RequestInit) => Promise<Response>;
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
  const checked = valid(description, value);
  if (checked !== undefined) return checked;
  const broken = typeof value === "string" && hasControlCharacter(value);
  const found = description.secret ? "" : `; it is ${show(value)}`;
  const fix = broken ? "; remove line breaks and other control characters" : found;
  throw new OptionsError(name, `${name} must be ${expected(description)}${fix}`);
}

/** How to give an option that is missing. */
export function missing(name: string, description: OptionDescription): OptionsError {
  const variable = description.env ? ` or set the environment variable ${description.env}` : "";
  const message = `${name} is missing; pass ${expected(description)}${variable}`;
  return new OptionsError(name, message);
}

function expected({ expects = "a text that a header can hold" }: OptionDescription): string {
  return expects;
}

function valid(description: OptionDescription, value: unknown): OptionValue | undefined {
  const { in: place, as, type, pattern } = description;
  if (place === "basic" && !as) return isBasic(value) ? value : undefined;
  if (type === "integer") return validInteger(description, value);
  if (typeof value !== "string" || !value.trim() || (as && value.includes(":"))) return undefined;
  // Basic credentials travel as base64 of UTF-8; headers carry Latin-1 at most.
  const carried =
    place === "basic" || place === "query" ? !hasControlCharacter(value) : isHeader(value);
  return carried && (!pattern || pattern.test(value)) ? value : undefined;
}

function validInteger(
  { minimum = -Infinity, maximum = Infinity }: OptionDescription,
  value: unknown,
): number | undefined {
  const number = typeof value === "string" && /^-?\d+$/.test(value) ? Number(value) : value;
  return inRange(number, minimum, maximum) && Number.isSafeInteger(number) ? number : undefined;
}

function isBasic(value: unknown): value is BasicCredentials {
  const { username, password } = Object(value) as Partial<Record<string, unknown>>;
  if (typeof username !== "string" || typeof password !== "string") return false;
  return !username.includes(":") && !hasControlCharacter(username + password);
}

function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x1f\x7f]/.test(text);
}

/** Whether a text can be the value of a header. */
export function isHeader(text: string): boolean {
  return /^[\t\x20-\x7e\x80-\xff]*$/.test(text);
}

/** A value for an error message: short, and without control characters. */
function show(value: unknown): string {
  return String(typeof value === "number" ? value : JSON.stringify(value)).slice(0, 60);
}

function inRange(value: unknown, least: number, most: number): value is number {
  return typeof value === "number" && value >= least && value <= most;
}

/** A number of ms that a timer can keep, or a count of retries. */
export function checkNumber(option: "timeout" | "deadline" | "retries", value: number): number {
  const [least, most, what] =
    option === "retries" ? [0, 10, "a whole number"] : [1, 2 ** 31 - 1, "a number of ms"];
  if (inRange(value, least, most) && (least || Number.isInteger(value))) return value;
  const must = `${option} must be ${what} from ${least} to ${most}`;
  throw new OptionsError(option, `${must}; it is ${show(value)}`);
}

/** The base URL without a slash at its end. Credentials travel there, so it must be `https:`. */
export function checkBaseUrl(baseUrl = ""): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain = url?.href === `${url?.origin}${url?.pathname}`;
  const isLoopback = /^http:\/\/(.+\.)?(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/;
  if (url && isPlain && (url.protocol === "https:" || isLoopback.test(url.origin))) {
    return url.href.replace(/\/+$/, "");
  }
  const form = `an https URL such as "https://api.example.com/v1", without credentials or query`;
  throw new OptionsError("baseUrl", `baseUrl must be ${form}; http is for loopback hosts only`);
}
