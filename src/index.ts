export { form, multipart } from "./body.js";
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
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  ListOptions,
  Logger,
} from "./options.js";
export { ListCall, type Page, type Pagination } from "./pages.js";
export { type RawOperation, rawRequest } from "./raw.js";
export type { LevelListOptions, LevelOptions } from "./recursion.js";
export { type ParameterStyle, styles } from "./styles.js";
export { type ApiDescription, type OperationCall, Transport } from "./transport.js";
