// What shows calls to people: log lines, which hold no secret.
import type { Execution, Outcome } from "../contract.js";
import { ApiError } from "../errors.js";
import type { LogLevel } from "../options.js";

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Says that an attempt is sent now. */
export function logSending(execution: Execution): void {
  log(execution, "debug", "is sent", "");
}

/**
 * Says how an attempt ended: how long it took, and how long until the request is sent again, both in
 * ms. `wait` is undefined where it is not sent again.
 */
export function logOutcome(
  execution: Execution,
  outcome: Outcome<unknown>,
  took: number,
  wait: number | undefined,
): void {
  if (!execution.settings.logger) return;
  const said = `${resultOf(outcome)} in ${took} ms`;
  if (wait === undefined) log(execution, outcome.ok ? "info" : "error", said, "");
  else log(execution, "warn", said, `, again in ${Math.round(wait)} ms`);
}

function log(
  execution: Execution,
  level: Exclude<LogLevel, "off">,
  what: string,
  again: string,
): void {
  const { logger, logLevel } = execution.settings;
  if (!logger || levels.indexOf(level) > levels.indexOf(logLevel)) return;
  const { request, attempts } = execution.context();
  try {
    logger[level](`${request.method} ${request.url} ${what}, attempt ${attempts}${again}`);
  } catch {
    // A logger that throws must not fail the call.
  }
}

function resultOf(outcome: Outcome<unknown>): string | number {
  if (outcome.ok) return outcome.response.status;
  return outcome.error instanceof ApiError ? outcome.error.status : outcome.error.kind;
}
