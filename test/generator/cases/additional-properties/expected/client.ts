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
  type AdditionalPropertiesOptions,
  type AdditionalPropertiesTransport,
  createAdditionalPropertiesTransport,
} from "./transport.js";
import type { Settings } from "./types.js";

/** Settings */
export interface AdditionalPropertiesClient {
  /** `GET /settings` */
  getSettings(options?: CallOptions): Call<Settings, operations.GetSettingsError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: AdditionalPropertiesOptions): AdditionalPropertiesClient;
}

/**
 * Makes an AdditionalProperties client. Throws an `OptionsError` for an option that is missing
 * or malformed.
 */
export function createAdditionalPropertiesClient(
  options: AdditionalPropertiesOptions = {},
): AdditionalPropertiesClient {
  return bind(createAdditionalPropertiesTransport(options, diagnostics));
}

function bind(transport: AdditionalPropertiesTransport): AdditionalPropertiesClient {
  return {
    getSettings: (options) => operations.getSettings(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
