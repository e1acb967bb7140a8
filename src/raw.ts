import { Call } from "./call.js";
import type { Content, OperationCall, Sender } from "./contract.js";
import { type CallError, OptionsError, type SpecloomError } from "./errors.js";
import { jsonBody, plainBody } from "./request/body.js";
import { exploded } from "./request/query.js";

/** A request that no operation describes. */
export interface RawOperation extends Omit<OperationCall, "method" | "path" | "params" | "body"> {
  /** Query, header and cookie parameters. */
  readonly params?: object | undefined;
  /** Sent as JSON, unless it is text with another media type, bytes or a form. */
  readonly body?: unknown;
  /** The media type of a body that does not name its own. @default "application/json" */
  readonly contentType?: string;
}

/** Reaches what the document does not describe. `path` starts with a slash. */
export function rawRequest(
  sender: Sender,
  method: string,
  path: string,
  { params, body, contentType, ...rest }: RawOperation = {},
): Call<unknown, SpecloomError | CallError> {
  const operation: OperationCall = {
    maybeEmpty: true,
    anyJson: true,
    ...rest,
    params: exploded(params),
    method: method.toUpperCase(),
    path,
    body: encode(body, contentType),
  };
  const error = refusal(operation);
  return new Call(sender, operation, error && (async () => ({ ok: false, error })));
}

function refusal({ method, path }: OperationCall): OptionsError | undefined {
  if (!/^[A-Z]+$/.test(method)) return new OptionsError("method", "method must be one word");
  if (/^\/(?!\/)/.test(path) && !/[\\?#\s]|\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path)) return undefined;
  const message = "path must start with one slash and hold no query and no dot segments; it is";
  return new OptionsError("path", `${message} ${JSON.stringify(path)}`);
}

function encode(body: unknown, type: string | undefined): OperationCall["body"] {
  const isText = typeof body === "string" && type !== undefined && !/json/i.test(type);
  const kinds = [Blob, ArrayBuffer, URLSearchParams, FormData];
  const isContent = isText || kinds.some((kind) => body instanceof kind);
  return isContent ? plainBody(body as Content, type) : jsonBody(body, type);
}
