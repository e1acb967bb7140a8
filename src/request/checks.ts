import type { OptionDescription, OptionValue } from "../contract.js";
import { OptionsError } from "../errors.js";

/**
 * The value as it may be sent. Throws an `OptionsError` for one that may not, and never quotes a
 * secret.
 */
export function checkOption(
  name: string,
  description: OptionDescription,
  value: unknown,
): OptionValue {
  const { in: location, type, pattern, secret, expects } = description;
  const number = type?.(description, value);
  if (number !== undefined) return number;
  const text = String(value);
  const fits = !type && text.trim() && location.fits(value);
  if (fits && (!pattern || pattern.test(text))) return value as OptionValue;
  const found = secret ? "" : `; it is ${show(value)}`;
  const fix = hasControlCharacter(text) ? "; remove line breaks and the like" : found;
  throw new OptionsError(name, `${name} must be ${expects ?? "a text that can be sent"}${fix}`);
}

/** The error for an option that is missing, which says how to give it. */
export function missing(name: string, { env, expects }: OptionDescription): OptionsError {
  const variable = env ? ` or set the environment variable ${env}` : "";
  return new OptionsError(name, `${name} is missing; pass ${expects ?? "it"}${variable}`);
}

/** Refuses a body where `fetch` takes none. */
export function checkBody(method: string, body: unknown): void {
  if (body === undefined || (method !== "GET" && method !== "HEAD")) return;
  throw new OptionsError("body", `body must not be given: a ${method} request has none`);
}

export function hasControlCharacter(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x1f\x7f]/.test(text);
}

/** Whether a value is a text that a header can carry. */
export function isHeader(value: unknown): boolean {
  return typeof value === "string" && /^[\t\x20-\x7e\x80-\xff]*$/.test(value);
}

/** A value for an error message: short, and without control characters. */
export function show(value: unknown): string {
  return String(typeof value === "number" ? value : JSON.stringify(value)).slice(0, 60);
}

const safeUrl = /^(https:|http:\/\/([\w.-]+\.)?(localhost|127[\d.]+|\[::1\])(:\d+)?\/)[^?#@]*$/;
const anyUrl = /^https?:[^?#@]*$/;

/**
 * The base URL without a slash at its end. Credentials travel there, so it must be `https:`, unless
 * the application has allowed `http:`.
 */
export function checkBaseUrl(baseUrl: string | undefined, allowHttp = false): string {
  if (baseUrl === undefined) {
    throw new OptionsError("baseUrl", "baseUrl is missing; give the URL of the API");
  }
  if (baseUrl.startsWith("/")) {
    const whole = `give the whole URL of the API, which ends with ${show(baseUrl)}`;
    throw new OptionsError("baseUrl", `baseUrl is missing its host; ${whole}`);
  }
  const url = URL.canParse(baseUrl) ? new URL(baseUrl).href : "";
  if ((allowHttp === true ? anyUrl : safeUrl).test(url)) return url.replace(/\/+$/, "");
  const message = "baseUrl must be an https URL without credentials or query";
  const instead = "http is for loopback hosts only, unless allowHttp: true accepts plain text";
  throw new OptionsError("baseUrl", `${message}; ${instead}`);
}
