// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipartAs } from "specloom/runtime";
import type { MultipartEncodingError } from "../errors.js";
import type { MultipartEncodingTransport } from "../transport.js";

/** The body of addRecording. */
export interface AddRecordingBody {
  sound: Blob;
  scans?: Blob[];
  place?: {
    hall?: string;
  };
  note?: string;
  label?: string;
  score?: string;
  dates?: number[];
  range?: {
    from?: number;
    to?: number;
  };
  genres?: string[];
  cover?: Blob;
  anything?: Blob;
  stamp?: string;
  bare?: string;
  extra?: string;
  tracks?: {
    title?: string;
  }[];
  covers?: Blob[];
}

/** The errors that addRecording answers with. */
export type AddRecordingError = MultipartEncodingError;

const addRecordingRequest = {
  id: "addRecording",
  method: "POST",
  path: "/recordings",
  encode: /* @__PURE__ */ multipartAs({
    sound: { types: ["audio/flac", "audio/*"] },
    scans: { types: ["image/tiff"] },
    label: { types: ["application/json"] },
    score: {
      types: ["application/musicxml+xml"],
      headers: { "X-Part-Version": "2", "X-Language": "de" },
    },
    dates: { style: { explode: false } },
    range: { style: { style: "deepObject" } },
    cover: { types: ["image/png"] },
    stamp: { types: ["image/gif"], headers: { "Content-Transfer-Encoding": "base64" } },
    bare: {
      types: ["application/octet-stream"],
      headers: { "Content-Transfer-Encoding": "base64url" },
    },
    extra: { types: ["application/json"], isWritten: true },
    covers: { types: ["image/webp"] },
  }),
  decode: asNothing,
} as const;

/** `POST /recordings` */
export function addRecording(
  transport: MultipartEncodingTransport,
  body: AddRecordingBody | FormData,
  options?: CallOptions,
): Call<void, AddRecordingError> {
  return transport.call({
    ...addRecordingRequest,
    body,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface RecordingsErrors {
  addRecording: AddRecordingError;
}
