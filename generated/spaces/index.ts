// Generated from spec/spaces/openapi.yaml. Do not edit.

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
} from "../../src/runtime.js";
export * from "./client.js";
export * from "./errors.js";
export * from "./resources/account.js";
export * from "./resources/captured-emails.js";
export * from "./resources/customers.js";
export * from "./resources/events.js";
export * from "./resources/invoices.js";
export * from "./resources/resource-subscriptions.js";
export * from "./resources/spaces.js";
export * from "./resources/subscriptions.js";
export * from "./resources/webhooks.js";
export * from "./schemas.js";
export * from "./transport.js";
