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
  createDefaultAndRangeResponsesTransport,
  type DefaultAndRangeResponsesOptions,
  type DefaultAndRangeResponsesTransport,
} from "./transport.js";
import type { Weather } from "./types.js";

/** Weather */
export interface DefaultAndRangeResponsesClient {
  /** `GET /now` */
  getNow(options?: CallOptions): Call<Weather, operations.GetNowError>;
  /** `GET /forecast` */
  getForecast(options?: CallOptions): Call<Weather, operations.GetForecastError>;
  /** `PUT /report` */
  askForReport(options?: CallOptions): Call<Weather | undefined, operations.AskForReportError>;
  /** `POST /alarm` */
  raiseAlarm(options?: CallOptions): Call<void, operations.RaiseAlarmError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    operation?: RawOperation,
  ): Call<unknown, SpecloomError>;
  /** The same client with other options. */
  withOptions(options: DefaultAndRangeResponsesOptions): DefaultAndRangeResponsesClient;
}

/**
 * Makes a DefaultAndRangeResponses client. Throws an `OptionsError` for an option that is
 * missing or malformed.
 */
export function createDefaultAndRangeResponsesClient(
  options: DefaultAndRangeResponsesOptions = {},
): DefaultAndRangeResponsesClient {
  return bind(createDefaultAndRangeResponsesTransport(options, diagnostics));
}

function bind(transport: DefaultAndRangeResponsesTransport): DefaultAndRangeResponsesClient {
  return {
    getNow: (options) => operations.getNow(transport, options),
    getForecast: (options) => operations.getForecast(transport, options),
    askForReport: (options) => operations.askForReport(transport, options),
    raiseAlarm: (options) => operations.raiseAlarm(transport, options),
    request: (method, path, operation) => rawRequest(transport, method, path, operation),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
