// What applications share whichever client they use: errors, calls, results and options.
export { Call } from "./call.js";
export type { Outcome, Result, Success } from "./contract.js";
export {
  AbortedError,
  ApiError,
  type CallError,
  type ClientErrorStatus,
  ConnectionError,
  DecodeError,
  type ErrorStatus,
  OptionsError,
  PaginationError,
  type RequestInfo,
  type ServerErrorStatus,
  SpecloomError,
  type SuccessStatus,
  TimeoutError,
} from "./errors.js";
export type { Fetch } from "./fetch/fetch-over.js";
export { ListCall } from "./list/list-call.js";
export type { Page } from "./list/page.js";
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  CredentialContext,
  FetchOptions,
  LevelListOptions,
  LevelOptions,
  ListOptions,
  Logger,
  LogLevel,
} from "./options.js";
export type { RawRequest } from "./raw.js";
export { type EventItem, EventStream } from "./stream/event-stream.js";
