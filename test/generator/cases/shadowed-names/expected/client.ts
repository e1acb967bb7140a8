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
import {
  createShadowedNamesTransport,
  type ShadowedNamesOptions,
  type ShadowedNamesTransport,
} from "./transport.js";
import type { BlobObject, CallObject, MapObject } from "./types.js";

/** Shadows */
export interface ShadowedNamesClient {
  /** `GET /events` */
  listEvents(options?: CallOptions): Call<MapObject, operations.ListEventsError>;
  /** `POST /events` */
  createBlob(body: BlobObject, options?: CallOptions): Call<CallObject, operations.CreateBlobError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: ShadowedNamesOptions): ShadowedNamesClient;
}

/**
 * Makes a ShadowedNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createShadowedNamesClient(options: ShadowedNamesOptions = {}): ShadowedNamesClient {
  return bind(createShadowedNamesTransport(options, diagnostics));
}

function bind(transport: ShadowedNamesTransport): ShadowedNamesClient {
  return {
    listEvents: (options) => operations.listEvents(transport, options),
    createBlob: (body, options) => operations.createBlob(transport, body, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
