// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { UnsafeNamesError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createUnsafeNamesTransport,
  type UnsafeNamesOptions,
  type UnsafeNamesTransport,
} from "./transport.js";
import type { Default, Delete_Params } from "./types.js";

/** Unsafe */
export interface UnsafeNamesClient {
  readonly things: ThingsGroup;
  readonly proto: ProtoGroup;
  readonly class: ClassGroup;
  readonly request_: RequestGroup;
  /** `DELETE /delete/{class}/{transport}/{__proto__}` */
  delete(
    class_: string,
    transport_: string,
    proto: string,
    params?: Delete_Params,
    options?: CallOptions,
  ): Call<Default, operations.Delete_Error>;
  /** `GET /then` */
  then_(options?: CallOptions): Call<void, operations.Then_Error>;
  /** `GET /with-options` */
  withOptions_(options?: CallOptions): Call<void, operations.WithOptionsError>;
  /** `GET /create` */
  createUnsafeNamesClient(
    options?: CallOptions,
  ): Call<void, operations.CreateUnsafeNamesClient2Error>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, UnsafeNamesError>;
  /** The same client with other options. */
  withOptions(options: UnsafeNamesOptions): UnsafeNamesClient;
}

export interface ThingsGroup {
  /** `GET /new` */
  "new"(options?: CallOptions): Call<void, operations.New_Error>;
}

export interface ProtoGroup {
  /** `GET /constructor` */
  constructor_(options?: CallOptions): Call<void, operations.ConstructorError>;
}

export interface ClassGroup {
  /** `GET /default` */
  default(options?: CallOptions): Call<void, operations.Default_Error>;
}

export interface RequestGroup {
  /** `GET /cursor-pages` */
  cursorPages(options?: CallOptions): Call<void, operations.CursorPages_Error>;
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
      new: (options) => operations.new_(transport, options),
    },
    proto: {
      constructor_: (options) => operations.constructor(transport, options),
    },
    class: {
      default: (options) => operations.default_(transport, options),
    },
    request_: {
      cursorPages: (options) => operations.cursorPages_(transport, options),
    },
    delete: (class_, transport_, proto, params, options) =>
      operations.delete_(transport, class_, transport_, proto, params, options),
    then_: (options) => operations.then_(transport, options),
    withOptions_: (options) => operations.withOptions(transport, options),
    createUnsafeNamesClient: (options) => operations.createUnsafeNamesClient2(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
