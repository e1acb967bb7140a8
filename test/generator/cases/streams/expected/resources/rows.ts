// Generated from openapi.yaml. Do not edit.

import {
  asJsonLines,
  asJsonSequence,
  type Call,
  type CallOptions,
  type EventStream,
} from "specloom/runtime";
import type { StreamsError, StreamsOtherError } from "../errors.js";
import type { Weather } from "../schemas.js";
import type { StreamsTransport } from "../transport.js";

export interface RowsGroup {
  /** `GET /rows` */
  exportRows(options?: CallOptions): Call<EventStream<ExportRowsItem>, ExportRowsError>;

  /** `PUT /rows` */
  exportSequence(options?: CallOptions): Call<EventStream<Weather>, ExportSequenceError>;

  /**
   * Without a word on when there is a stream, the answer is the other one.
   *
   * `PATCH /rows`
   */
  eitherOr(options?: CallOptions): Call<Weather, EitherOrError>;
}

/** One item of exportRows. */
export interface ExportRowsItem {
  id: number;
}

/** The errors that exportRows answers with. */
export type ExportRowsError = StreamsError;

/** `GET /rows` */
export function exportRows(
  transport: StreamsTransport,
  options?: CallOptions,
): Call<EventStream<ExportRowsItem>, ExportRowsError> {
  return transport.call({
    id: "exportRows",
    method: "GET",
    path: "/rows",
    stream: /* @__PURE__ */ asJsonLines("application/x-ndjson"),
    options,
  });
}

/** The errors that exportSequence answers with. */
export type ExportSequenceError = StreamsOtherError<never>;

/** `PUT /rows` */
export function exportSequence(
  transport: StreamsTransport,
  options?: CallOptions,
): Call<EventStream<Weather>, ExportSequenceError> {
  return transport.call({
    id: "exportSequence",
    method: "PUT",
    path: "/rows",
    stream: /* @__PURE__ */ asJsonSequence("application/json-seq"),
    options,
  });
}

/** The errors that eitherOr answers with. */
export type EitherOrError = StreamsError;

/**
 * Without a word on when there is a stream, the answer is the other one.
 *
 * `PATCH /rows`
 */
export function eitherOr(
  transport: StreamsTransport,
  options?: CallOptions,
): Call<Weather, EitherOrError> {
  return transport.call({
    id: "eitherOr",
    method: "PATCH",
    path: "/rows",
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RowsErrors {
  exportRows: ExportRowsError;
  exportSequence: ExportSequenceError;
  eitherOr: EitherOrError;
}
