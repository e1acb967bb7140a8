// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { ShadowedNamesError } from "./errors.js";
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
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ShadowedNamesError>;
  /** The same client with other options. */
  withOptions(options: ShadowedNamesOptions): ShadowedNamesClient;
}

/**
 * Makes a ShadowedNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createShadowedNamesClient(options: ShadowedNamesOptions = {}): ShadowedNamesClient {
  return bind(createShadowedNamesTransport(options));
}

function bind(transport: ShadowedNamesTransport): ShadowedNamesClient {
  return {
    listEvents: (options) => operations.listEvents(transport, options),
    createBlob: (body, options) => operations.createBlob(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
