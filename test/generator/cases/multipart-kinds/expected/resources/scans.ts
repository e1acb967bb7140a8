// Generated from openapi.yaml. Do not edit.

import { asNothing, type Call, type CallOptions, multipart } from "specloom/runtime";
import type { MultipartKindsError } from "../errors.js";
import type { MultipartKindsTransport } from "../transport.js";

/** The errors that addScans answers with. */
export type AddScansError = MultipartKindsError;

/** `POST /scans` */
export function addScans(
  transport: MultipartKindsTransport,
  body: FormData,
  options?: CallOptions,
): Call<void, AddScansError> {
  return transport.call({
    id: "addScans",
    method: "POST",
    path: "/scans",
    body,
    encode: multipart,
    decode: asNothing,
    options,
  });
}

/** The errors of these operations, by their ids. */
export interface ScansErrors {
  addScans: AddScansError;
}
