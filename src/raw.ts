import { Call } from "./call.js";
import type { Encoder, OperationCall, Sender } from "./contract.js";
import { type ApiError, OptionsError } from "./errors.js";
import type { CallOptions } from "./options.js";
import { jsonBody, plainBody } from "./request/body.js";

/** A request that no operation describes. */
export interface RawRequest
  extends Pick<OperationCall, "pathParams" | "contentType" | "accept" | "decode"> {
  /** Query parameters: a list as `a=1&a=2`. Undefined ones are left out. */
  readonly query?: object | undefined;
  /** Headers of the request; `null` removes one of the client's. */
  readonly headers?: CallOptions["headers"];
  /** Sent as JSON, unless it is text with another media type, bytes or a form. */
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
    method: method.toUpperCase(),
    path,
    params: query,
    encode: encoderOf(raw),
    options: { ...options, headers: { ...headers, ...options.headers } },
  };
  const error = refusal(operation);
  return new Call(sender, operation, error && (async () => ({ outcome: { ok: false, error } })));
}

function refusal({ method, path }: OperationCall): OptionsError | undefined {
  if (!/^[A-Z]+$/.test(method)) return new OptionsError("method", "method must be one word");
  if (/^\/(?!\/)/.test(path) && !/[\\?#\s]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) return undefined;
  const message = "path must start with one slash and hold no query and no dot segments; it is";
  return new OptionsError("path", `${message} ${JSON.stringify(path)}`);
}

function encoderOf({ body, contentType: type }: RawRequest): Encoder {
  const isText = typeof body === "string" && type !== undefined && !/json/i.test(type);
  const kinds = [Blob, ArrayBuffer, URLSearchParams, FormData];
  return isText || kinds.some((kind) => body instanceof kind) ? plainBody : jsonBody;
}
