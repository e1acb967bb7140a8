// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { HostileTextError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createHostileTextTransport,
  type HostileTextOptions,
  type HostileTextTransport,
} from "./transport.js";
import type { Evil, XYParams } from "./types.js";

/** Evil *\/ alert(1) /\* `${process.exit()}` � � */
export interface HostileTextClient {
  readonly tagX: TagXGroup;
  /**
   * Hidden: � � � � � � � �[31m end.
   *
   * `POST /send`
   */
  send(body?: Blob, options?: CallOptions): Call<Evil, operations.SendError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, HostileTextError>;
  /** The same client with other options. */
  withOptions(options: HostileTextOptions): HostileTextClient;
}

export interface TagXGroup {
  /**
   * Ends here *\/ export const evil = 1; /\* and goes on
   *
   * `GET /a"b/$x/`c`/{id}`
   */
  xY(id: string, params?: XYParams, options?: CallOptions): Call<string, operations.XYError>;
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
      xY: (id, params, options) => operations.xY(transport, id, params, options),
    },
    send: (body, options) => operations.send(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
