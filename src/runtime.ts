// What emitted code imports, and what its `index.ts` exports again. A change here that emitted code
// notices is a new `Contract`.
export {
  asBoolean,
  asInteger,
  asJsonText,
  asListOf,
  asNumber,
  asString,
} from "./answer/header-values.js";
export { asBigint, integersAt } from "./answer/integers.js";
export { asJson } from "./answer/json.js";
export { asBlob, asNothing, asText } from "./answer/readers.js";
export { byStatus } from "./answer/successes.js";
export { Call } from "./call.js";
export type {
  ApiDescription,
  Marks,
  OperationCall,
  Pagination,
  ParameterStyle,
  Result,
  Success,
} from "./contract.js";
export {
  AbortedError,
  ApiError,
  type ApiErrorInit,
  type CallContext,
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
export { type Fetch, fetchOver } from "./fetch/fetch-over.js";
export { byCursor } from "./list/cursor.js";
export { inBody } from "./list/in-body.js";
export { byLink } from "./list/link.js";
export { ListCall } from "./list/list-call.js";
export { byOffset } from "./list/offset.js";
export type { Page } from "./list/page.js";
export { byPage } from "./list/page-number.js";
export { pointed } from "./list/pointed.js";
export { byToken } from "./list/token.js";
export { byUrl } from "./list/url.js";
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
export { type RawRequest, rawRequest } from "./raw.js";
export { form, jsonBody, multipart, plainBody } from "./request/body.js";
export { bodyAs } from "./request/choice.js";
export { formAs, multipartAs, partsAs } from "./request/encoded.js";
export { jsonBodyOfIntegers } from "./request/integers.js";
export {
  asBasic,
  asBearer,
  asUsername,
  inCookie,
  inHeader,
  inQuery,
  integer,
} from "./request/locations.js";
export { plainCookies } from "./request/plain-cookies.js";
export { serializePath } from "./request/query.js";
export { serverChoice } from "./request/servers.js";
export { styles } from "./request/styles.js";
export { wholeQuery } from "./request/whole-query.js";
export { marked } from "./show/marks.js";
export { type EventItem, EventStream } from "./stream/event-stream.js";
export { asEvents, asJsonLines, asJsonSequence } from "./stream/streams.js";
export { Transport } from "./transport.js";
