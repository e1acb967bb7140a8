import { Call, unsendable } from "./call.js";
import type { Encoder, OperationCall, Sender } from "./contract.js";
import { type ApiError, OptionsError } from "./errors.js";
import type { CallOptions } from "./options.js";
import { jsonBody, plainBody } from "./request/body.js";
import { isContent } from "./request/kinds.js";

/** A request that no operation describes. */
export interface RawRequest
  extends Pick<OperationCall, "pathParams" | "contentType" | "accept" | "decode" | "stream"> {
  /** Query parameters: a list as `a=1&a=2`. Undefined ones are left out. */
  readonly query?: object | undefined;
  /** Headers of the request; `null` removes one of the client's. */
  readonly headers?: CallOptions["headers"];
  /**
   * Sent as JSON, unless it is text with another media type, bytes (an `ArrayBuffer`, a typed array,
   * a `DataView`, a `Blob`), a form (`FormData`, `URLSearchParams`) or a stream. A stream is sent
   * once, so that the request is not repeated. GET and HEAD take no body.
   */
  readonly body?: unknown;
}

/** Reaches what the document does not describe. `path` starts with a slash. */
export function rawRequest<E extends ApiError = ApiError>(
  sender: Sender,
  method: string,
  path: string,
  { query, headers, ...raw }: RawRequest = {},
  options: CallOptions = {},
): Call<unknown, E> {
  const operation: OperationCall = {
    maybeEmpty: true,
    anyJson: true,
    ...raw,
    method: methodOf(method),
    path,
    params: query,
    encode: encoderOf(raw),
    options: { ...options, headers: { ...headers, ...options.headers } },
  };
  const error = refusal(operation);
  return new Call(error ? unsendable(error) : sender.prepare(operation));
}

function refusal({ method, path }: OperationCall): OptionsError | undefined {
  // These three are no requests that `fetch` sends.
  const isForbidden = /^(?:CONNECT|TRACE|TRACK)$/i.test(method);
  if (isForbidden || !/^[\w!#$%&'*+.^`|~-]+$/.test(method)) {
    return new OptionsError("method", "method must be one word that fetch knows how to send");
  }
  if (/^\/(?!\/)/.test(path) && !/[\\?#\s]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) return undefined;
  const message = "path must start with one slash and hold no query and no dot segments; it is";
  return new OptionsError("path", `${message} ${JSON.stringify(path)}`);
}

function encoderOf({ body, contentType: type }: RawRequest): Encoder {
  if (typeof body === "string") return type && !/json/i.test(type) ? plainBody : jsonBody;
  return isContent(body) ? plainBody : jsonBody;
}

/** A method as it is sent: the letter case of those that everybody knows does not matter. */
function methodOf(given: string): string {
  const isUsual = /^(?:GET|HEAD|PUT|POST|PATCH|DELETE|OPTIONS|TRACE|QUERY)$/i.test(given);
  return isUsual ? given.toUpperCase() : given;
}
