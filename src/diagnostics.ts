// What shows calls to people. A bundle has it where a client is made, or a transport that is given it.
import type { Outcome } from "./call.js";
import { ApiError } from "./errors.js";
import type { Logger, LogLevel } from "./options.js";
import type { Outgoing } from "./request.js";
import type { Redact } from "./secrets.js";

/** What is known of an attempt; before it is sent, no more than the first two. */
export interface Attempt {
  /** The request's method and URL. */
  readonly what: string;
  readonly attempts: number;
  readonly outcome: Outcome<unknown> | undefined;
  /** How long it took, in ms. */
  readonly took: number | undefined;
  /** When the request is sent again, in ms from now. */
  readonly wait: number | undefined;
}

/** Writes lines about attempts, and requests as commands. Neither holds a secret. */
export interface Diagnostics {
  log(logger: Logger, logLevel: LogLevel, attempt: Attempt): void;
  curl(request: Outgoing, redact: Redact): string;
}

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Lets a transport log and its calls give `toCurl()`. A client has it already. */
export const diagnostics: Diagnostics = {
  log(logger, logLevel, { what, attempts, outcome, took, wait }) {
    const level = !outcome ? "debug" : outcome.ok ? "info" : wait === undefined ? "error" : "warn";
    if (levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const said = outcome ? `${result(outcome)} in ${took} ms` : "is sent";
    const again = wait === undefined ? "" : `, again in ${Math.round(wait)} ms`;
    try {
      logger[level](`${what} ${said}, attempt ${attempts}${again}`);
    } catch {
      // A logger that fails is no failure of the call.
    }
  },
  curl({ url, init: { method, headers, body } }, redact) {
    const quote = (text: string) => `'${redact(text).replaceAll("'", "'\\''")}'`;
    const parts = ["curl -gX", method, quote(url)];
    headers.forEach((value, name) => void parts.push("-H", quote(`${name}: ${value}`)));
    if (body instanceof FormData) {
      body.forEach((value, name) => {
        const text = typeof value === "string" ? value : `@${value.name}`;
        parts.push("-F", quote(`${name}=${text}`));
      });
    } else if (body) {
      const isText = typeof body === "string" || body instanceof URLSearchParams;
      // Bytes are to be put into a file of that name.
      parts.push("--data-binary", isText ? quote(String(body)) : "@body");
    }
    return parts.join(" ");
  },
};

function result(outcome: Outcome<unknown>): string | number {
  if (outcome.ok) return outcome.response.status;
  return outcome.error instanceof ApiError ? outcome.error.status : outcome.error.kind;
}
