// What emitted code imports. A change here that emitted code notices is a new `Contract`.
export { asBlob, asNothing, asText } from "./answer/readers.js";
export { Call } from "./call.js";
export type {
  ApiDescription,
  OperationCall,
  Pagination,
  ParameterStyle,
} from "./contract.js";
export {
  ApiError,
  type CallError,
  type ClientErrorStatus,
  type ErrorStatus,
  type ServerErrorStatus,
  SpecloomError,
} from "./errors.js";
export { type Fetch, fetchOver } from "./fetch/fetch-over.js";
export { byCursor } from "./list/cursor.js";
export { ListCall } from "./list/list-call.js";
export { byOffset } from "./list/offset.js";
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  LevelListOptions,
  LevelOptions,
  ListOptions,
} from "./options.js";
export { type RawRequest, rawRequest } from "./raw.js";
export { form, multipart, plainBody } from "./request/body.js";
export {
  asBasic,
  asBearer,
  asUsername,
  inCookie,
  inHeader,
  inQuery,
  integer,
} from "./request/locations.js";
export { styles } from "./request/styles.js";
export { sensitive } from "./show/sensitive.js";
export { Transport } from "./transport.js";
