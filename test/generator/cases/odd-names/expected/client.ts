// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { OddNamesError } from "./errors.js";
import * as _2Fa from "./resources/2-fa.js";
import * as apiKeysV2 from "./resources/api-keys-v2.js";
import * as httpUrls from "./resources/http-urls.js";
import * as список from "./resources/resource.js";
import * as rocket from "./resources/rocket.js";
import * as schöneDinge from "./resources/schone-dinge.js";
import type * as schemas from "./schemas.js";
import {
  createOddNamesTransport,
  type OddNamesOptions,
  type OddNamesTransport,
} from "./transport.js";

/** Odd */
export interface OddNamesClient {
  readonly schöneDinge: schöneDinge.SchöneDingeGroup;
  readonly список: список.СписокGroup;
  readonly _2Fa: _2Fa._2FaGroup;
  readonly apiKeysV2: apiKeysV2.ApiKeysV2Group;
  readonly httpUrls: httpUrls.HttpUrlsGroup;
  /** `GET /rocket` */
  operation(options?: CallOptions): Call<schemas.Schema, rocket.OperationError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, OddNamesError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: OddNamesOptions): OddNamesClient;
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
    schöneDinge: {
      überraschungHolen: (options) => schöneDinge.überraschungHolen(transport, options),
    },
    список: {
      список: (options) => список.список(transport, options),
    },
    _2Fa: {
      _2FaStatus: (options) => _2Fa._2FaStatus(transport, options),
    },
    apiKeysV2: {
      percent: (params, options) => apiKeysV2.percent(transport, params, options),
    },
    httpUrls: {
      getHTTPUrls: (options) => httpUrls.getHTTPUrls(transport, options),
    },
    operation: (options) => rocket.operation(transport, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
