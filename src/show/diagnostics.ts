// What shows calls to people. A bundle holds it only where a client is made, or where it is given
// to a transport.
import type { Diagnostics, Outcome } from "../contract.js";
import { ApiError } from "../errors.js";
import type { LogLevel } from "../options.js";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Lets a transport log and its calls give `toCurl()`. A client has it already. */
export const diagnostics: Diagnostics = {
  log(execution, outcome, took, wait) {
    const { logger, logLevel } = execution.settings;
    const level = !outcome ? "debug" : outcome.ok ? "info" : wait === undefined ? "error" : "warn";
    if (!logger || levels.indexOf(level) > levels.indexOf(logLevel)) return;
    const { request, attempts } = execution.context();
    const said = outcome ? `${result(outcome)} in ${took} ms` : "is sent";
    const again = wait === undefined ? "" : `, again in ${Math.round(wait)} ms`;
    try {
      logger[level](`${request.method} ${request.url} ${said}, attempt ${attempts}${again}`);
    } catch {
      // A logger that throws must not fail the call.
    }
  },
  async curl(execution) {
    const { url, init } = await execution.prepare();
    const { method, headers, body } = init;
    const quote = (text: string) => `'${execution.redact(text).replaceAll("'", "'\\''")}'`;
    const parts = ["curl -gX", method, quote(url)];
    headers.forEach((value, name) => void parts.push("-H", quote(`${name}: ${value}`)));
    if (body instanceof FormData) {
      body.forEach((value, name) => {
        const text = typeof value === "string" ? value : `@${value.name}`;
        parts.push("-F", quote(`${name}=${text}`));
      });
    } else if (body) {
      const isText = typeof body === "string" || body instanceof URLSearchParams;
      // Bytes cannot be pasted: curl reads them from a file of that name.
      parts.push("--data-binary", isText ? quote(String(body)) : "@body");
    }
    return parts.join(" ");
  },
};

function result(outcome: Outcome<unknown>): string | number {
  if (outcome.ok) return outcome.response.status;
  return outcome.error instanceof ApiError ? outcome.error.status : outcome.error.kind;
}
