// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { ShadowedNamesError } from "./errors.js";
import * as class__ from "./resources/class.js";
import * as events from "./resources/events.js";
import type * as schemas from "./schemas.js";
import {
  createShadowedNamesTransport,
  type ShadowedNamesOptions,
  type ShadowedNamesTransport,
} from "./transport.js";

/** Shadows */
export interface ShadowedNamesClient {
  readonly class: class__.ClassGroup;
  /** `GET /events` */
  listEvents(options?: CallOptions): Call<schemas.MapObject, events.ListEventsError>;
  /** `POST /events` */
  createBlob(
    body: schemas.BlobObject | FormData,
    options?: CallOptions,
  ): Call<schemas.CallObject, events.CreateBlobError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, ShadowedNamesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
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
    class: {
      getClass: (class_, options) => class__.getClass(transport, class_, options),
    },
    listEvents: (options) => events.listEvents(transport, options),
    createBlob: (body, options) => events.createBlob(transport, body, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
