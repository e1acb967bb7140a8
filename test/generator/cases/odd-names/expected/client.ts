// Generated from openapi.yaml. Do not edit.

import { type Call, type CallOptions, type RawRequest, rawRequest } from "specloom";
import type { OddNamesError } from "./errors.js";
import * as operations from "./operations.js";
import {
  createOddNamesTransport,
  type OddNamesOptions,
  type OddNamesTransport,
} from "./transport.js";
import type { PercentParams, Schema } from "./types.js";

/** Odd */
export interface OddNamesClient {
  readonly schoneDinge: SchoneDingeGroup;
  readonly _2Fa: _2FaGroup;
  readonly apiKeysV2: ApiKeysV2Group;
  readonly httpUrls: HttpUrlsGroup;
  /** `GET /rocket` */
  operation(options?: CallOptions): Call<Schema, operations.OperationError>;
  /** `GET /списки` */
  operation2(options?: CallOptions): Call<void, operations.Operation2Error>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, OddNamesError>;
  /** The same client with other options. */
  withOptions(options: OddNamesOptions): OddNamesClient;
}

export interface SchoneDingeGroup {
  /** `GET /überraschung` */
  uberraschungHolen(options?: CallOptions): Call<void, operations.UberraschungHolenError>;
}

export interface _2FaGroup {
  /** `GET /2fa` */
  _2FaStatus(options?: CallOptions): Call<void, operations._2FaStatusError>;
}

export interface ApiKeysV2Group {
  /** `GET /percent%20and%2Fslash/~tilde` */
  percent(params?: PercentParams, options?: CallOptions): Call<void, operations.PercentError>;
}

export interface HttpUrlsGroup {
  /** `GET /urls` */
  getHTTPUrls(options?: CallOptions): Call<void, operations.GetHTTPUrlsError>;
}

/**
 * Makes an OddNames client. Throws an `OptionsError` for an option that is missing or
 * malformed.
 */
export function createOddNamesClient(options: OddNamesOptions = {}): OddNamesClient {
  return bind(createOddNamesTransport(options));
}

function bind(transport: OddNamesTransport): OddNamesClient {
  return {
    schoneDinge: {
      uberraschungHolen: (options) => operations.uberraschungHolen(transport, options),
    },
    _2Fa: {
      _2FaStatus: (options) => operations._2FaStatus(transport, options),
    },
    apiKeysV2: {
      percent: (params, options) => operations.percent(transport, params, options),
    },
    httpUrls: {
      getHTTPUrls: (options) => operations.getHTTPUrls(transport, options),
    },
    operation: (options) => operations.operation(transport, options),
    operation2: (options) => operations.operation2(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
