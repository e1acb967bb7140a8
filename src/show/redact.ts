import type { Redact } from "../contract.js";
import { base64, bytesOf } from "../values.js";

/** What stands where a secret stood. */
export const redacted = "REDACTED";

/**
 * Takes secrets out of texts: as they are, percent-encoded, escaped as in JSON, and in base64, also
 * where that holds more than the secret.
 */
export function redactor(secrets: readonly string[]): Redact {
  let pattern: RegExp | undefined;
  return (text) => {
    // Without secrets, the pattern has to match nothing.
    pattern ??= new RegExp(secrets.flatMap(patternsOf).filter(Boolean).join("|") || "(?!)", "g");
    return text.replace(pattern, redacted);
  };
}

function patternsOf(secret: string): string[] {
  const loose = Array.from(secret, (character) => {
    const escaped = character.replace(/[^\w\s]/, "\\$&");
    const bytes = Array.from(
      bytesOf(character),
      (byte) => `%${(byte + 256).toString(16).slice(1)}`,
    );
    const encoded = bytes.join("").replace(/[a-f]/g, (digit) => `[${digit + digit.toUpperCase()}]`);
    return `\\\\*(?:${escaped}|${encoded})`;
  });
  return [loose.join(""), ...base64Of(secret)];
}

/**
 * The characters that base64 of any text with the secret in it must contain, for each of the three
 * offsets at which the secret may begin.
 */
function base64Of(secret: string): string[] {
  return [0, 1, 2].flatMap((before) => {
    const length = before + bytesOf(secret).length;
    const text = base64(" ".repeat(before) + secret);
    const sure = text.slice(before && before + 1, (length * 4) / 3);
    // So few characters occur in other texts as well.
    return sure.length < 6 ? [] : sure.replace(/[+/]/g, (sign) => (sign === "+" ? "[+-]" : "[/_]"));
  });
}

/** What an error was caused by, as far as it may be shown. */
export function redactError(error: unknown, redact: Redact, depth = 4): Error | undefined {
  if (!(error instanceof Error) || depth === 0) return undefined;
  const { name, message, code, cause } = error as Error & { readonly code?: unknown };
  const copy = new Error(redact(message), { cause: redactError(cause, redact, depth - 1) });
  return Object.assign(copy, { name, code });
}
