// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { HostileTextError } from "./errors.js";
import * as send from "./resources/send.js";
import * as tagX from "./resources/tag-x.js";
import type * as schemas from "./schemas.js";
import {
  createHostileTextTransport,
  type HostileTextOptions,
  type HostileTextTransport,
} from "./transport.js";

/** Evil *\/ alert(1) /\* `${process.exit()}` � � */
export interface HostileTextClient {
  readonly tagX: tagX.TagXGroup;
  /**
   * Hidden: � � � � � � � �[31m end.
   *
   * `POST /send`
   */
  send(body?: Blob, options?: CallOptions): Call<schemas.Evil, send.SendError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, HostileTextError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: HostileTextOptions): HostileTextClient;
}

/**
 * Makes a HostileText client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createHostileTextClient(options: HostileTextOptions = {}): HostileTextClient {
  return bind(createHostileTextTransport(options));
}

function bind(transport: HostileTextTransport): HostileTextClient {
  return {
    tagX: {
      xY: (id, params, options) => tagX.xY(transport, id, params, options),
    },
    send: (body, options) => send.send(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
