// Generated from openapi.yaml. Do not edit.

export * from "./client.js";
export * from "./errors.js";
export * from "./operations.js";
export * from "./transport.js";
export * from "./types.js";
/** What every client shares, so that one import is enough. */
export {
  AbortedError,
  ApiError,
  type Call,
  type CallError,
  type CallOptions,
  type ClientOptions,
  ConnectionError,
  DecodeError,
  type ListCall,
  OptionsError,
  type Page,
  PaginationError,
  type Result,
  SpecloomError,
  TimeoutError,
} from "specloom";
