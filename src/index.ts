export { asBlob, asNothing, asText } from "./answer/readers.js";
export { Call } from "./call.js";
export type {
  ApiDescription,
  Diagnostics,
  OperationCall,
  Outcome,
  Pagination,
  ParameterStyle,
  Result,
} from "./contract.js";
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
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  LevelListOptions,
  LevelOptions,
  ListOptions,
  Logger,
  LogLevel,
} from "./options.js";
export { type RawOperation, rawRequest } from "./raw.js";
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
export { styles } from "./request/styles.js";
export { diagnostics } from "./show/diagnostics.js";
export { sensitive } from "./show/sensitive.js";
export { Transport } from "./transport.js";
