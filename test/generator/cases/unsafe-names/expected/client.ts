// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { UnsafeNamesError } from "./errors.js";
import * as class_ from "./resources/class.js";
import * as create from "./resources/create.js";
import * as delete_ from "./resources/delete.js";
import * as proto from "./resources/proto.js";
import * as request_ from "./resources/request.js";
import * as then from "./resources/then.js";
import * as things from "./resources/things.js";
import * as withOptions from "./resources/with-options.js";
import type * as schemas from "./schemas.js";
import {
  createUnsafeNamesTransport,
  type UnsafeNamesOptions,
  type UnsafeNamesTransport,
} from "./transport.js";

/** Unsafe */
export interface UnsafeNamesClient {
  readonly things: things.ThingsGroup;
  readonly proto: proto.ProtoGroup;
  readonly class: class_.ClassGroup;
  readonly request_: request_.RequestGroup;
  /** `DELETE /delete/{class}/{transport}/{__proto__}` */
  delete(
    class_: string,
    transport_: string,
    proto: string,
    params?: delete_.Delete_Params,
    options?: CallOptions,
  ): Call<schemas.Default, delete_.Delete_Error>;
  /** `GET /then` */
  then_(options?: CallOptions): Call<void, then.Then_Error>;
  /** `GET /with-options` */
  withOptions_(options?: CallOptions): Call<void, withOptions.WithOptionsError>;
  /** `GET /create` */
  createUnsafeNamesClient(options?: CallOptions): Call<void, create.CreateUnsafeNamesClient2Error>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, UnsafeNamesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: UnsafeNamesOptions): UnsafeNamesClient;
}

/**
 * Makes an UnsafeNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createUnsafeNamesClient(options: UnsafeNamesOptions = {}): UnsafeNamesClient {
  return bind(createUnsafeNamesTransport(options));
}

function bind(transport: UnsafeNamesTransport): UnsafeNamesClient {
  return {
    things: {
      new: (options) => things.new_(transport, options),
    },
    proto: {
      constructor_: (options) => proto.constructor(transport, options),
    },
    class: {
      default: (options) => class_.default_(transport, options),
    },
    request_: {
      cursorPages: (options) => request_.cursorPages_(transport, options),
    },
    delete: (class_, transport_, proto, params, options) =>
      delete_.delete_(transport, class_, transport_, proto, params, options),
    then_: (options) => then.then_(transport, options),
    withOptions_: (options) => withOptions.withOptions(transport, options),
    createUnsafeNamesClient: (options) => create.createUnsafeNamesClient2(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
