import { OptionsError } from "./errors.js";
import type { OptionDescription, OptionValue } from "./options.js";

/** The value as it may be sent, or an `OptionsError` that never quotes a secret. */
export function checkOption(
  name: string,
  description: OptionDescription,
  value: unknown,
): OptionValue {
  const { in: place, type, pattern, secret, expects } = description;
  const number = type?.(description, value);
  if (number !== undefined) return number;
  const fits = !type && String(value).trim() !== "" && place.fits(value);
  if (fits && (!pattern || pattern.test(String(value)))) return value as OptionValue;
  const broken = typeof value === "string" && hasControlCharacter(value);
  const found = secret ? "" : `; it is ${show(value)}`;
  const fix = broken ? "; remove line breaks and other control characters" : found;
  throw new OptionsError(name, `${name} must be ${expects ?? "a text that can be sent"}${fix}`);
}

/** How to give an option that is missing. */
export function missing(name: string, { env, expects }: OptionDescription): OptionsError {
  const variable = env ? ` or set the environment variable ${env}` : "";
  return new OptionsError(name, `${name} is missing; pass ${expects ?? "it"}${variable}`);
}

export function hasControlCharacter(text: string): boolean {
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

type NumberOption = "timeout" | "deadline" | "maxBodySize" | "retries";

/** A number of ms that a timer can keep, a number of bytes, or a count of retries. */
export function checkNumber(option: NumberOption, value: number): number {
  const [least, most] = option === "retries" ? [0, 10] : [1, 2 ** 31 - 1];
  if (Number(value) >= least && value <= most && (least || Number.isInteger(value))) return value;
  const must = `${option} must be a number from ${least} to ${most}`;
  throw new OptionsError(option, `${must}; it is ${show(value)}`);
}

/** The base URL without a slash at its end. Credentials travel there, so it must be `https:`. */
export function checkBaseUrl(baseUrl = ""): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  const isPlain = url?.href === `${url?.origin}${url?.pathname}`;
  const isSafe = /^https:|^http:\/\/(.+\.)?(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:|$)/;
  if (url && isPlain && isSafe.test(url.origin)) return url.href.replace(/\/+$/, "");
  const form = "an https URL without credentials or query";
  throw new OptionsError("baseUrl", `baseUrl must be ${form}; http is for loopback hosts only`);
}
