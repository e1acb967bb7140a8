// What emitted code imports. A change here that emitted code notices is a new `Contract`.
export { asBlob, asNothing, asText } from "./answer/readers.js";
export { Call } from "./call.js";
export type {
  ApiDescription,
  Diagnostics,
  OperationCall,
  Pagination,
  ParameterStyle,
} from "./contract.js";
export { ApiError, type CallError, SpecloomError } from "./errors.js";
export { ListCall } from "./list/list-call.js";
export type {
  BasicCredentials,
  CallOptions,
  ClientOptions,
  Credential,
  LevelListOptions,
  LevelOptions,
  ListOptions,
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
