// Generated from openapi.yaml. Do not edit.

/** What every client shares, so that one import is enough. */
export {
  AbortedError,
  ApiError,
  type BasicCredentials,
  type Call,
  type CallError,
  type CallOptions,
  type ClientErrorStatus,
  type ClientOptions,
  ConnectionError,
  type Credential,
  DecodeError,
  type ErrorStatus,
  type Fetch,
  type ListCall,
  type ListOptions,
  type Logger,
  type LogLevel,
  OptionsError,
  type Page,
  PaginationError,
  type RawRequest,
  type RequestInfo,
  type Result,
  type ServerErrorStatus,
  SpecloomError,
  type Success,
  type SuccessStatus,
  TimeoutError,
} from "specloom/runtime";
export * from "./client.js";
export * from "./errors.js";
export * from "./resources/class.js";
export * from "./resources/events.js";
export * from "./schemas.js";
export * from "./transport.js";
