// Generated from openapi.yaml. Do not edit.

import {
  type Call,
  type CallOptions,
  type EventStream,
  type Fetch,
  fetchOver,
  type RawRequest,
  rawRequest,
} from "specloom/runtime";
import type { StreamsError } from "./errors.js";
import * as events from "./resources/events.js";
import * as logs from "./resources/logs.js";
import * as rows from "./resources/rows.js";
import type * as schemas from "./schemas.js";
import { createStreamsTransport, type StreamsOptions, type StreamsTransport } from "./transport.js";

/** Weather */
export interface StreamsClient {
  readonly logs: logs.LogsGroup;
  readonly rows: rows.RowsGroup;
  /** `GET /events` */
  watchWeather(
    params?: events.WatchWeatherParams,
    options?: CallOptions,
  ): Call<EventStream<schemas.Weather>, events.WatchWeatherError>;
  /** Sends what the document does not describe. The path starts with a slash. */
  request(
    method: string,
    path: string,
    request?: RawRequest,
    options?: CallOptions,
  ): Call<unknown, StreamsError>;
  /**
   * Takes what `fetch` takes, and adds credentials, retries and limits of the client. A path
   * starts with a slash; another origin is refused.
   */
  readonly fetch: Fetch;
  /** The same client with other options. */
  withOptions(options: StreamsOptions): StreamsClient;
}

/**
 * Makes a Streams client. Throws an `OptionsError` for an option that is missing or malformed.
 */
export function createStreamsClient(options: StreamsOptions = {}): StreamsClient {
  return bind(createStreamsTransport(options));
}

function bind(transport: StreamsTransport): StreamsClient {
  return {
    logs: {
      readLog: (options) => logs.readLog(transport, options),
      readAnything: (options) => logs.readAnything(transport, options),
    },
    rows: {
      exportRows: (options) => rows.exportRows(transport, options),
      exportSequence: (options) => rows.exportSequence(transport, options),
      eitherOr: (options) => rows.eitherOr(transport, options),
    },
    watchWeather: (params, options) => events.watchWeather(transport, params, options),
    request: (method, path, request, options) =>
      rawRequest(transport, method, path, request, options),
    fetch: fetchOver(transport),
    withOptions: (options) => bind(transport.withOptions(options)),
  };
}
