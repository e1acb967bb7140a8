export { form, jsonBody, multipart, plainBody } from "./body.js";
export { Call, type Outcome, type Result } from "./call.js";
export { type Diagnostics, diagnostics } from "./diagnostics.js";
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
  LogLevel,
} from "./options.js";
export { ListCall, type Page } from "./pages.js";
export { exploded } from "./parameters.js";
export { asBasic, asBearer, asUsername, inCookie, inHeader, inQuery, integer } from "./places.js";
export { type RawOperation, rawRequest } from "./raw.js";
export type { Pagination } from "./read-page.js";
export { asBlob, asNothing, asText } from "./receive.js";
export type { LevelListOptions, LevelOptions } from "./recursion.js";
export { sensitive } from "./sensitive.js";
export { type ParameterStyle, styles } from "./styles.js";
export { type ApiDescription, type OperationCall, Transport } from "./transport.js";
