// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { EqualNamesError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createEqualNamesTransport,
  type EqualNamesOptions,
  type EqualNamesTransport,
} from "./transport.js";
import type { GetItem3Params, GetItemParams, ItemPart, ItemPart2 } from "./types.js";

/** Twins */
export interface EqualNamesClient {
  readonly first: FirstGroup;
  readonly second: SecondGroup;
  readonly third: ThirdGroup2;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, EqualNamesError>;
  /** The same client with other options. */
  withOptions(options: EqualNamesOptions): EqualNamesClient;
}

export interface FirstGroup {
  /** `GET /a` */
  getItem(options?: CallOptions): Call<ItemPart, operations.GetItem2Error>;
}

export interface SecondGroup {
  /** `GET /b` */
  getItem(options?: CallOptions): Call<ItemPart2, operations.GetItem22Error>;
}

export interface ThirdGroup2 {
  /** `GET /c` */
  getItem(
    params?: GetItem3Params,
    options?: CallOptions,
  ): Call<GetItemParams, operations.GetItem3Error>;

  /** `GET /d/{a-b}/{a_b}/{body}` */
  getPaths(
    aB: string,
    aB_: string,
    body_: string,
    options?: CallOptions,
  ): Call<void, operations.GetPathsError>;
}

/**
 * Makes an EqualNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createEqualNamesClient(options: EqualNamesOptions = {}): EqualNamesClient {
  return bind(createEqualNamesTransport(options));
}

function bind(transport: EqualNamesTransport): EqualNamesClient {
  return {
    first: {
      getItem: (options) => operations.getItem(transport, options),
    },
    second: {
      getItem: (options) => operations.getItem2(transport, options),
    },
    third: {
      getItem: (params, options) => operations.getItem3(transport, params, options),
      getPaths: (aB, aB_, body_, options) =>
        operations.getPaths(transport, aB, aB_, body_, options),
    },
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
