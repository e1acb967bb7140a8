export { asBlob, asNothing, asText } from "./answer/readers.js";
export { Call, type Outcome, type Result } from "./call.js";
export {
  AbortedError,
  ApiError,
  type ApiErrorInit,
  type CallContext,
  type CallError,
  ConnectionError,
  DecodeError,
  OptionsError,
  PaginationError,
  type RequestInfo,
  SpecloomError,
  TimeoutError,
} from "./errors.js";
export { ListCall, type Page } from "./list/list-call.js";
export type { Pagination } from "./list/page.js";
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  ListOptions,
  Logger,
  LogLevel,
} from "./options.js";
export { type RawOperation, rawRequest } from "./raw.js";
export type { LevelListOptions, LevelOptions } from "./recursion.js";
export { form, jsonBody, multipart, plainBody } from "./request/body.js";
export {
  asBasic,
  asBearer,
  asUsername,
  inCookie,
  inHeader,
  inQuery,
  integer,
} from "./request/locations.js";
export { exploded } from "./request/query.js";
export { type ParameterStyle, styles } from "./request/styles.js";
export { type Diagnostics, diagnostics } from "./show/diagnostics.js";
export { sensitive } from "./show/sensitive.js";
export { type ApiDescription, type OperationCall, Transport } from "./transport.js";
