// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  diagnostics,
  type RawOperation,
  rawRequest,
  type SpecloomError,
} from "specloom";
import * as operations from "./operations.js";
import { createServersTransport, type ServersOptions, type ServersTransport } from "./transport.js";
import type { GetFileResponse } from "./types.js";

/** Servers */
export interface ServersClient {
  /** `GET /ping` */
  ping(options?: CallOptions): Call<void, operations.PingError>;
  /** `GET /files/{name}` */
  getFile(name: string, options?: CallOptions): Call<GetFileResponse, operations.GetFileError>;
  /** `PUT /files/{name}` */
  putFile(name: string, body?: Blob, options?: CallOptions): Call<void, operations.PutFileError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ServersOptions): ServersClient;
}

/**
 * Makes a Servers client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createServersClient(options: ServersOptions = {}): ServersClient {
  return bind(createServersTransport(options, diagnostics));
}

function bind(transport: ServersTransport): ServersClient {
  return {
    ping: (options) => operations.ping(transport, options),
    getFile: (name, options) => operations.getFile(transport, name, options),
    putFile: (name, body, options) => operations.putFile(transport, name, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
