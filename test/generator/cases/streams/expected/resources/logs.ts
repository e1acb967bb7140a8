// Generated from openapi.yaml. Do not edit.

import {
  asEvents,
  asInteger,
  byStatus,
  type Call,
  type CallOptions,
  type EventStream,
  type Success,
} from "specloom/runtime";
import type { StreamsError } from "../errors.js";
import type { StreamsTransport } from "../transport.js";

export interface LogsGroup {
  /** `GET /log` */
  readLog(options?: CallOptions): Call<EventStream<string>, ReadLogError>;

  /** `POST /log` */
  readAnything(
    options?: CallOptions,
  ): Call<EventStream<string>, ReadAnythingError, ReadAnythingSuccess>;
}

/** The errors that readLog answers with. */
export type ReadLogError = StreamsError;

/** `GET /log` */
export function readLog(
  transport: StreamsTransport,
  options?: CallOptions,
): Call<EventStream<string>, ReadLogError> {
  return transport.call({
    id: "readLog",
    method: "GET",
    path: "/log",
    stream: /* @__PURE__ */ asEvents({ text: true }),
    options,
  });
}

/** The headers that readAnything answers with. */
export interface ReadAnythingHeaders {
  readonly "x-count": number | undefined;
}

/** The successes of readAnything. */
export type ReadAnythingSuccess = Success<EventStream<string>, 200, ReadAnythingHeaders>;

/** The errors that readAnything answers with. */
export type ReadAnythingError = StreamsError;

/** `POST /log` */
export function readAnything(
  transport: StreamsTransport,
  options?: CallOptions,
): Call<EventStream<string>, ReadAnythingError, ReadAnythingSuccess> {
  return transport.call({
    id: "readAnything",
    method: "POST",
    path: "/log",
    stream: /* @__PURE__ */ asEvents({ text: true }),
    successes: /* @__PURE__ */ byStatus({ 200: { headers: { "x-count": asInteger } } }),
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface LogsErrors {
  readLog: ReadLogError;
  readAnything: ReadAnythingError;
}
