// Everything that this library throws.
export {
  ApiError,
  type ApiErrorInit,
  type ClientErrorStatus,
  type ErrorStatus,
  type ServerErrorStatus,
  type SuccessStatus,
} from "./errors/api.js";
export { type CallContext, type RequestInfo, SpecloomError } from "./errors/base.js";
export {
  AbortedError,
  badArguments,
  type CallError,
  ConnectionError,
  DecodeError,
  OptionsError,
  PaginationError,
  TimeoutError,
} from "./errors/kinds.js";
