// What applications import, and all that emitted code imports: it has no entry of its own.
export type { Outcome, Result } from "./contract.js";
export {
  AbortedError,
  type ApiErrorInit,
  type CallContext,
  ConnectionError,
  DecodeError,
  OptionsError,
  PaginationError,
  type RequestInfo,
  TimeoutError,
} from "./errors.js";
export type { Page } from "./list/page.js";
export type { Logger, LogLevel } from "./options.js";
export * from "./runtime.js";
