// Generated from spec/spaaza/openapi.yaml. Do not edit.

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
  type LevelListOptions,
  type LevelOptions,
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
export type { RecursionLevel } from "./levels.js";
export * from "./resources/access-tokens.js";
export * from "./resources/allowed-ip-ranges.js";
export * from "./resources/businesses.js";
export * from "./resources/campaigns.js";
export * from "./resources/content-pages.js";
export * from "./resources/schema.js";
export * from "./resources/service-clients.js";
export * from "./resources/vouchers.js";
export * from "./schemas.js";
export * from "./transport.js";
