// What a console prints of a value that may hold secrets.
import type { Redact, Secrets } from "../contract.js";
import { masked } from "./masked.js";
import { redacted } from "./redact.js";

/** What Node, Deno and Bun ask a value for before they print it. */
const custom = Symbol.for("nodejs.util.inspect.custom");

/** Has another value printed instead, which is made only then. The value itself stays as it is. */
function printedAs<T extends object>(value: T, view: () => unknown): T {
  return Object.defineProperty(value, custom, { value: view, configurable: true });
}

/** Has a value printed without secrets, whose property `key` is the body of an answer. */
export function printed<T extends object>(
  value: T,
  key: keyof T & string,
  secrets: Secrets | undefined,
  redact: Redact,
): T {
  return printedAs(value, () => {
    // The body comes first, so that what else leads into it is printed as it is there.
    const all = { [key]: value[key], ...value };
    return secrets?.answer ? secrets.answer.masked(all, key, redact) : masked(all, redact);
  });
}

/**
 * An answer whose URL holds no secret and which is printed without any; `marked` are the headers that
 * are secret. Its headers stay as they are.
 */
export function shownResponse(
  response: Response,
  marked: readonly string[],
  redact: Redact,
): Response {
  // Some libraries leave it out, and its text.
  const { url: given = "" } = response as Partial<Response>;
  const url = redact(given);
  Object.defineProperty(response, "url", { value: url, configurable: true });
  return printedAs(response, () => {
    const { status, headers, redirected, type, bodyUsed } = response;
    const { statusText = "" } = response as Partial<Response>;
    const shown = Array.from(headers, ([name, value]) => {
      return [name, marked.includes(name) ? redacted : redact(value)];
    });
    return {
      status,
      statusText: redact(statusText),
      headers: Object.fromEntries(shown) as unknown,
      url,
      redirected,
      type,
      bodyUsed,
    };
  });
}
